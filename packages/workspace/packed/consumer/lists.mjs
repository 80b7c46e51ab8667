// Reads lists of each format: one row can be sent, one is rejected. By bytes, as every runtime has them.
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

import { readList } from '@assay/lists';

const csv = 'Phone,Id\n+1 317 555 1212,ann\n#####,bob\n';
const lists = {
  csv,
  gzip: new Uint8Array(gzipSync(csv)),
  ndjson: '{"Phone":"13175551212","Id":"ann"}\n{"Phone":"#####","Id":"bob"}\n',
  xlsx: new Uint8Array(await readFile('list.xlsx')),
  parquet: new Uint8Array(await readFile('list.parquet')),
};
const found = {};
for (const [name, list] of Object.entries(lists)) {
  const results = [];
  for await (const { result } of readList(list))
    results.push(result.reason ?? result.subscriber.MobileNumber);
  found[name] = results.join(' ');
}
console.log(JSON.stringify(found));
