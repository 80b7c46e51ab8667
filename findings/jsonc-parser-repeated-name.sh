#!/usr/bin/env bash
# jsonc-parser 3.3.1: of a name that one object has twice, parse() takes the last value, and findNodeAtLocation() finds the first.
#
# So the place of a value that was read with the same library is that of another value: a linter or an editor that marks what is
# wrong marks what is right. JSON.parse takes the last value too.
#
# Output seen:
#   parse: 2
#   JSON.parse: 2
#   findNodeAtLocation: 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts jsonc-parser@3.3.1 > /dev/null
cat > run.cjs <<'JS'
const { findNodeAtLocation, parse, parseTree } = require('jsonc-parser');
const text = '{"keyword": 1, "keyword": 2}';
console.log(`parse: ${parse(text).keyword}`);
console.log(`JSON.parse: ${JSON.parse(text).keyword}`);
console.log(`findNodeAtLocation: ${findNodeAtLocation(parseTree(text), ['keyword']).value}`);
JS
node run.cjs | tee seen
diff seen - <<'EXPECTED'
parse: 2
JSON.parse: 2
findNodeAtLocation: 1
EXPECTED
