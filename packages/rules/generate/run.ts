// npx pnpm@10 compile [--check]: writes the compiled parts of the tables; with --check, fails if they are not those of the tables.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { compileTable } from '../src/compile/index.js';
import { entriesBy } from '../src/message-contact/entries.js';
import { everyLevel } from '../src/message-contact/every-level.js';
import { rules as sendRules } from '../src/message-contact/table.js';
import { entries } from '../src/message-list/entries.js';
import { rules as listSendRules } from '../src/message-list/table.js';

const compiled = [
  ['message-contact', 'sendParts', 'a send', compileTable(sendRules(entriesBy(everyLevel)))],
  ['message-list', 'listSendParts', 'a send to lists', compileTable(listSendRules(entries))],
] as const;

for (const [folder, name, of, parts] of compiled) {
  const file = fileURLToPath(new URL(`../src/${folder}/compiled.ts`, import.meta.url));
  const written = `// Made by \`npx pnpm@10 compile\`: not by hand.
// @ts-nocheck -- JavaScript, as \`assay compile\` writes it for any table
import type { WrittenParts } from '../index.js';

/** The table of ${of}, unrolled. */
export const ${name}: WrittenParts = ${parts};
`;
  const code = await format(written, { ...(await resolveConfig(file)), parser: 'typescript' });

  if (!process.argv.includes('--check')) writeFileSync(file, code);
  else if (readFileSync(file, 'utf8') !== code) {
    console.error(`${file} is not what the table makes today: npx pnpm@10 compile.`);
    process.exitCode = 1;
  }
}
