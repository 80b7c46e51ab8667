#!/usr/bin/env bash
# qs 6.17.1: after an index in brackets, a name that follows a dot is lost.
#
# `rows[0].name` is how react-hook-form, TanStack Form and most form libraries name the inputs of a row, and it is a valid name of
# an input. A form that posts such names to a server with qs (Express: `urlencoded({ extended: true })`) arrives as a list of
# bare texts: which text belongs to which input, and which row it is of, is gone, and nothing says so. URLSearchParams keeps the
# names, and so does qs for `rows[0][name]`. With `allowDots` the same post is read as it was meant.
#
# Output seen:
#   rows[0].name {"rows":["Ann","1","Bob"]}
#   rows[0][name] {"rows":[{"name":"Ann","age":"1"},{"name":"Bob"}]}
#   rows[0].name allowDots {"rows":[{"name":"Ann","age":"1"},{"name":"Bob"}]}
#   URLSearchParams rows[0].name,rows[0].age,rows[1].name
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts qs@6.17.1 > /dev/null
cat > run.mjs <<'JS'
import qs from 'qs';
const dotted = 'rows[0].name=Ann&rows[0].age=1&rows[1].name=Bob';
const bracketed = 'rows[0][name]=Ann&rows[0][age]=1&rows[1][name]=Bob';
console.log('rows[0].name', JSON.stringify(qs.parse(dotted)));
console.log('rows[0][name]', JSON.stringify(qs.parse(bracketed)));
console.log('rows[0].name allowDots', JSON.stringify(qs.parse(dotted, { allowDots: true })));
console.log('URLSearchParams', [...new URLSearchParams(dotted).keys()].join());
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
rows[0].name {"rows":["Ann","1","Bob"]}
rows[0][name] {"rows":[{"name":"Ann","age":"1"},{"name":"Bob"}]}
rows[0].name allowDots {"rows":[{"name":"Ann","age":"1"},{"name":"Bob"}]}
URLSearchParams rows[0].name,rows[0].age,rows[1].name
EXPECTED
