#!/usr/bin/env bash
# hucre 1.0.0: a sheet that is not in the workbook is read as one without rows.
#
# streamXlsxRows(workbook, { sheet: 'Contact' }) of a workbook whose sheet is "Contacts" yields nothing, and throws nothing. Who counts
# rows finds none, and cannot know that it was a slip in the name.
#
# Output seen:
#   Contacts: 2 rows
#   Contact: 0 rows
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts hucre@1.0.0 > /dev/null
cat > run.mjs <<'JS'
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
const workbook = await writeXlsx({ sheets: [{ name: 'Contacts', rows: [['Phone'], ['13175551212']] }] });
for (const sheet of ['Contacts', 'Contact']) {
  let count = 0;
  for await (const _ of streamXlsxRows(workbook, { sheet })) count += 1;
  console.log(`${sheet}: ${count} rows`);
}
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
Contacts: 2 rows
Contact: 0 rows
EXPECTED
