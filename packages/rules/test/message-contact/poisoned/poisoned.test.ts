import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';

import { isProof } from '../../seed.js';

/** The rules as one script, which comes to an object of them. */
const { outputFiles } = buildSync({
  stdin: {
    contents: `
      import { explain } from '@assay/rules';
      import { errorBody } from '@assay/rules/http';
      import { validateSend } from '@assay/rules/message-contact';
      globalThis.assay = { validateSend, errorBody, explain };`,
    resolveDir: __dirname,
  },
  bundle: true,
  write: false,
  format: 'iife',
  conditions: ['@assay/source'],
});

/** All answers to the corpus, in a process of their own. */
const answersWith = (how: string, when: 'before' | 'after'): string => {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, 'child.mjs'), how, when], {
    input: outputFiles[0]!.text,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(stderr).toBe('');
  return stdout;
};

const clean = answersWith('none', 'before');

test('the adapters report the corpus as validateSend does', () => {
  expect(clean.length).toBeGreaterThan(100_000);
});

test.each([
  'an object under every name',
  'null under every name',
  'a text under every name',
  'a template under every name',
  'a toJSON of every value',
  'elements of every list',
  'all frozen',
])('prototypes have no say: %s', (how) => {
  expect(answersWith(how, 'before') === clean).toBe(true);
  // What is poisoned before the rules are loaded is so while they judge: the other half is for the long search.
  if (isProof) expect(answersWith(how, 'after') === clean).toBe(true);
});
