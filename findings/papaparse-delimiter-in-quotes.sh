#!/usr/bin/env bash
# papaparse 5.7.1: in a file of two columns that ends with a line break, what is in quotes decides on the delimiter.
#
# Without `delimiter` it is guessed: a candidate needs 1.99 cells a row in the mean, and the line break at the end makes a row of one
# cell, so of two columns the comma is never a candidate. Usually that ends well: nothing else is one, the comma is taken all the
# same, and `errors` has UndetectableDelimiter. But where a column holds lists in quotes, with two semicolons or more, the
# semicolon is a candidate, and the only one: the header has one column, quotes stay in the cells, and `errors` is empty.
# With `skipEmptyLines: true` the row at the end does not count, and the comma wins.
#
# Output seen:
#   ";" [["id,tags"],["1,\"red","green","blue\""],["2,\"grey","white","black\""],[""]] errors 0
#   "," [["id","tags"],["1","red;green"],["2","grey;white"],[""]] errors 1
#   "," [["id","tags"],["1","red;green;blue"],["2","grey;white;black"]] errors 0
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts papaparse@5.7.1 > /dev/null
cat > run.mjs <<'JS'
import Papa from 'papaparse';
const three = 'id,tags\n1,"red;green;blue"\n2,"grey;white;black"\n';
const two = 'id,tags\n1,"red;green"\n2,"grey;white"\n';
for (const [text, options] of [[three, {}], [two, {}], [three, { skipEmptyLines: true }]]) {
  const { data, errors, meta } = Papa.parse(text, options);
  console.log(`${JSON.stringify(meta.delimiter)} ${JSON.stringify(data)} errors ${errors.length}`);
}
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
";" [["id,tags"],["1,\"red","green","blue\""],["2,\"grey","white","black\""],[""]] errors 0
"," [["id","tags"],["1","red;green"],["2","grey;white"],[""]] errors 1
"," [["id","tags"],["1","red;green;blue"],["2","grey;white;black"]] errors 0
EXPECTED
