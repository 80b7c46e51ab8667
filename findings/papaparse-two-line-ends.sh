#!/usr/bin/env bash
# papaparse 5.7.1: a file whose first lines end with CRLF and others with LF loses rows, and reports no error.
#
# The line end is guessed from the beginning of the text. Where it is CRLF, an LF alone is a character of a cell: the rows around
# it become one, with more cells than the header. `errors` is empty without `header: true`. Such files are what `cat` makes of an
# export of Windows and one of Unix. The other way around the rows stay, and the last cell of each keeps its \r.
#
# Output seen:
#   [["a","b"],["1","2"],["3","4\n5","6\n7","8"]] errors 0
#   [["a","b"],["1","2"],["3","4\r"]] errors 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts papaparse@5.7.1 > /dev/null
cat > run.mjs <<'JS'
import Papa from 'papaparse';
for (const text of ['a,b\r\n1,2\r\n3,4\n5,6\n7,8\r\n', 'a,b\n1,2\n3,4\r\n']) {
  const { data, errors } = Papa.parse(text, { skipEmptyLines: true });
  console.log(`${JSON.stringify(data)} errors ${errors.length}`);
}
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
[["a","b"],["1","2"],["3","4\n5","6\n7","8"]] errors 0
[["a","b"],["1","2"],["3","4\r"]] errors 0
EXPECTED
