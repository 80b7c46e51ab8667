#!/usr/bin/env bash
# chdb 3.4.0 (ClickHouse 26.7 in a process of Node): a config.xml in the current folder configures the engine, unasked.
#
# `new Session(path)` without any option reads ./config.xml, as `clickhouse local` has it for its --config-file. A program that is
# started in a folder of another one's settings of that name (many tools have one) gets its clusters, or an error about them when
# the first query runs. The README names --config-file as something to pass, and not the file that is read without it.
#
# The package takes half a gigabyte.
#
# Output seen, in an empty folder and in one with a config.xml that has one cluster:
#   0
#   1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --no-audit --no-fund --ignore-scripts chdb@3.4.0 > /dev/null
mkdir empty configured
cat > configured/config.xml <<'XML'
<clickhouse><remote_servers><mine><shard><replica><host>127.0.0.1</host><port>9000</port></replica></shard></mine></remote_servers></clickhouse>
XML
cat > run.mjs <<'JS'
import { Session } from 'chdb';
const session = new Session(process.argv[2]);
console.log(session.query('SELECT count() FROM system.clusters', 'TSV').trim());
JS
for name in empty configured; do (cd "$name" && node ../run.mjs "$folder/session-$name"); done | tee seen
diff seen - <<'EXPECTED'
0
1
EXPECTED
