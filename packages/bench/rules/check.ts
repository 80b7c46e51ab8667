// Holds the validator by hand, and the interpreter, to ours, which is compiled: a rule that it lacks, or a report that differs, is red in CI and not in a benchmark alone.
import { deepStrictEqual } from 'node:assert';

import { validate } from '@assay/rules';
import { validateSend } from '@assay/rules/message-contact';
import fc from 'fast-check';

import { anyCase } from './any-request.js';
import { byHand } from './by-hand/validate.js';
import { interpretedRules } from './contenders/index.js';
import { compare } from './corpus.js';

console.log(`By hand, the report is ours on ${compare()} cases of the corpus,`);

const runs = 20_000;
fc.assert(
  fc.property(anyCase, ({ request, facts, options }) => {
    const ours = validateSend(request, facts, options);
    const theirs = byHand(request, facts, options);
    deepStrictEqual(theirs, ours);
    deepStrictEqual(validate(interpretedRules, request, facts, options), ours);
    // In the same order of names, too.
    deepStrictEqual(JSON.stringify(theirs.value), JSON.stringify(ours.value));
  }),
  { numRuns: runs, seed: Number(process.env['FC_SEED'] ?? 375_810) },
);
console.log(`and on ${runs} requests of the arbitraries, half of them made to be odd.`);
