import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { format } from 'prettier';

import { pairs } from './pairs.js';

const name = 'packages/rules/cases/message-contact/together/pairs.json';
const file = fileURLToPath(new URL('../../../cases/message-contact/together/pairs.json', import.meta.url));

const cases = pairs();
const text = await format(
  JSON.stringify({
    group: 'pairs',
    about: 'Every two rules that one request can violate. Made by `npx pnpm@10 corpus`.',
    cases,
  }),
  { parser: 'json', printWidth: 110 },
);

const before = (() => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
})();

if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error(
      `${name} is not what the arbitraries make: run \`npx pnpm@10 corpus\`, and look at the difference.`,
    );
    process.exitCode = 1;
  }
} else writeFileSync(file, text);
console.log(`${cases.length} pairs of rules${before === text ? ', unchanged' : ''}`);
