#!/usr/bin/env bash
# linkinator 7.6.1: a link to a fragment that is not there is in its results twice, alike in all fields.
#
# With `checkFragments` a count of the results counts such a link two times, however often its page is linked. A link to a page that
# is not there is in them once.
#
# Output seen:
#   a.html#gone: 2
#   none.html: 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts linkinator@7.6.1 > /dev/null
mkdir pages
echo '<a href="a.html#here">a</a> <a href="a.html#gone">b</a> <a href="none.html">c</a>' > pages/index.html
echo '<p id="here">Here</p>' > pages/a.html
cat > run.mjs <<'JS'
import { check } from 'linkinator';
const { links } = await check({ path: 'pages', recurse: true, checkFragments: true });
const broken = links.filter(({ state }) => state === 'BROKEN').map(({ url }) => url.split('/').at(-1));
for (const name of [...new Set(broken)].sort())
  console.log(`${name}: ${broken.filter((one) => one === name).length}`);
JS
node run.mjs | tee seen
diff seen - <<'EXPECTED'
a.html#gone: 2
none.html: 1
EXPECTED
