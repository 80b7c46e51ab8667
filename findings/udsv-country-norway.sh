#!/usr/bin/env bash
# udsv 0.7.3: a column of countries becomes `false`, Sweden and the United States too, if its first ten rows are of Norway.
#
# inferSchema looks at the first ten rows. If all of them have `NO`, the column is taken for one of yes and no, and typedObjs()
# makes `false` of every value that it has: those behind the ten are lost. With five of Norway all stay texts.
# A list that is sorted by country has such a beginning. No error.
#
# Output seen:
#   10 of NO, then SE and US: [false]
#   5 of NO, then SE and US: ["NO","SE","US"]
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts udsv@0.7.3 > /dev/null
cat > run.mjs <<'JS'
import { inferSchema, initParser } from 'udsv';
for (const count of [10, 5]) {
  const countries = [...Array(count).fill('NO'), 'SE', 'US'];
  const csv = `Country,Name\n${countries.map((country) => `${country},x`).join('\n')}\n`;
  const rows = initParser(inferSchema(csv)).typedObjs(csv);
  console.log(`${count} of NO, then SE and US: ${JSON.stringify([...new Set(rows.map(({ Country }) => Country))])}`);
}
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
10 of NO, then SE and US: [false]
5 of NO, then SE and US: ["NO","SE","US"]
EXPECTED
