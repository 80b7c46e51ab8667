import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { valid } from '../src/tables/valid.js';
import { regionsOfCallingCode as codesBefore } from '../src/tables/calling-codes.js';
import { release } from '../src/tables/release.js';
import { files } from './files.js';
import { metadataRelease, packageVersion } from './release.js';
import { changes, countsOf } from './summary.js';
import { compiled, regionsOfCallingCode, tablesOf } from './tables.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/tables');

const contentOf = (name: string): string | undefined => {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
};

const began = performance.now();
const stale = [...files()].filter(([name, content]) => contentOf(name) !== content);

if (process.argv.includes('--check')) {
  for (const [name] of stale)
    console.error(`packages/phone/src/tables/${name} is not what the metadata makes.`);
  if (stale.length > 0)
    console.error('Run `npx pnpm@10 phone:generate`, and look at what it says has changed.');
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of stale) writeFileSync(join(folder, name), content);

  const codes = [...new Set([...Object.keys(codesBefore), ...Object.keys(regionsOfCallingCode)])];
  const changed = changes(countsOf(valid, codes), countsOf(tablesOf(compiled()).valid, codes));
  console.log(`libphonenumber-js ${packageVersion}: metadata ${release} -> ${metadataRelease()}`);
  console.log(
    changed.length > 0 ? changed.join('\n') : 'No calling code has another number of valid numbers.',
  );
  console.log(
    `${stale.length} of ${files().size} files written: ${stale.map(([name]) => name).join(', ') || 'none'}`,
  );
}
console.log(`${((performance.now() - began) / 1000).toFixed(1)} s`);
