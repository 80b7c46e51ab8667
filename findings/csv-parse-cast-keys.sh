#!/usr/bin/env bash
# csv-parse 7.0.3: `cast: true` changes keys and numbers that it cannot hold, and takes the plus from a phone number.
#
# A key of 17 digits becomes another key: the last digits are those of the nearest double. `0x1F` becomes 0, which is what
# parseFloat makes of it. `+447400123456` becomes 447400123456 and `007` becomes 7. papaparse with `dynamicTyping: true` leaves the first
# two and the plus as they are.
#
# Output seen:
#   12345678901234567 -> 12345678901234568
#   0x1F -> 0
#   +447400123456 -> 447400123456
#   007 -> 7
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts csv-parse@7.0.3 > /dev/null
cat > run.mjs <<'JS'
import { parse } from 'csv-parse/sync';
for (const key of ['12345678901234567', '0x1F', '+447400123456', '007'])
  console.log(`${key} -> ${JSON.stringify(parse(`key\n${key}\n`, { columns: true, cast: true })[0].key)}`);
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
12345678901234567 -> 12345678901234568
0x1F -> 0
+447400123456 -> 447400123456
007 -> 7
EXPECTED
