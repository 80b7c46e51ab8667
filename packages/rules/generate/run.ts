// npx pnpm@10 compile [--check]: writes the compiled parts of the table of a send; with --check, fails if they are not those of the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { compileTable } from '../src/compile/index.js';
import { entriesBy } from '../src/message-contact/entries.js';
import { everyLevel } from '../src/message-contact/every-level.js';
import { rules } from '../src/message-contact/table.js';

const file = fileURLToPath(new URL('../src/message-contact/compiled.ts', import.meta.url));

const written = `// Made by \`npx pnpm@10 compile\`: not by hand.
// @ts-nocheck -- JavaScript, as \`assay compile\` writes it for any table
import type { WrittenParts } from '../index.js';

/** The table of a send, unrolled. */
export const sendParts: WrittenParts = ${compileTable(rules(entriesBy(everyLevel)))};
`;
const code = await format(written, { ...(await resolveConfig(file)), parser: 'typescript' });

if (!process.argv.includes('--check')) writeFileSync(file, code);
else if (readFileSync(file, 'utf8') !== code) {
  console.error(`${file} is not what the table makes today: npx pnpm@10 compile.`);
  process.exitCode = 1;
}
