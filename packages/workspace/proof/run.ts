// npx pnpm@10 proof [--check]: each claim of README with the tests that hold it, what those count, and the mutants that
// live with the reason, for docs/proof.md.
import { readFileSync } from 'node:fs';

import { claims } from './claims.js';
import { counts } from './counts.js';
import { isFresh, writePart } from '../page.js';
import { secondTableLines } from './second-table.js';
import { survivorLines } from './survivors.js';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

const readme = flat(readFileSync('README.md', 'utf8'));

const complaints = claims.flatMap(({ says, heldBy }) => [
  ...(readme.includes(flat(says)) ? [] : [`README.md does not say any more: ${says}`]),
  ...heldBy
    .filter(([file, test]) => !readFileSync(file, 'utf8').toLowerCase().includes(test.toLowerCase()))
    .map(([file, test]) => `${file} has no test any more: ${test}`),
]);
if (complaints.length > 0) {
  console.error(`packages/workspace/proof/claims.ts is behind:\n${complaints.join('\n')}`);
  process.exit(1);
}

/** A link to a file, from docs/. */
const link = (file: string): string => `[${file.split('/').at(-1) ?? file}](../${file})`;

/** The text of a claim, whose links lead from README. */
const said = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

const parts: readonly (readonly [part: string, lines: readonly string[]])[] = [
  [
    'proof',
    [
      '| README says | held by |',
      '| --- | --- |',
      ...claims.map(
        ({ says, heldBy }) =>
          `| ${said(says)} | ${heldBy.map(([file, test]) => `${link(file)}: ${test.replace(/[:(]*$/, '')}`).join('<br>')} |`,
      ),
      '',
      '| what | how many | by |',
      '| --- | --- | --- |',
      ...counts().map(([what, count, by]) => `| ${what} | ${count} | \`npx pnpm@10 ${by}\` |`),
    ],
  ],
  ['proof: second table', secondTableLines()],
  ['proof: survivors', survivorLines()],
];

const isCheck = process.argv.includes('--check');
for (const [part, lines] of parts)
  if (!isCheck) await writePart('docs/proof.md', part, lines);
  else if (!(await isFresh('docs/proof.md', part, lines))) {
    console.error('docs/proof.md is behind the tests: npx pnpm@10 proof makes it.');
    process.exitCode = 1;
  }
