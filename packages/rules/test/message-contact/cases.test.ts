import { extend, validate } from '../../src/index.js';
import { describe, expect, test } from '@jest/globals';

import type { Report } from '../../src/index.js';
import { messages, sendRules, validateSend } from '../../src/message-contact/index.js';
import { caseFiles } from './cases.js';
import type { Case } from './cases.js';

const extended = extend(sendRules, { 'of-the-caller': 'Never said.' }, ({ on }) => ({
  'of-the-caller': on('keyword').fails((): boolean => {
    throw new Error('a fault in a rule of the caller');
  }),
}));

const answer = ({ request, facts, options, callerRule }: Case): Report<unknown> =>
  callerRule === 'throws'
    ? validate(extended, request, facts, options)
    : validateSend(request, facts, options);

const files = caseFiles();

test('every rule has a file, with a hit and a miss', () => {
  expect(files.map((file) => file.rule).sort()).toEqual(Object.keys(messages).sort());
  for (const { rule: id, cases } of files) {
    const outcomes = cases.map(({ outcome }) => outcome);
    expect([id, outcomes.includes('fail'), outcomes.includes('pass')]).toEqual([id, true, true]);
  }
});

describe.each(files.map((file) => [file.rule, file.cases] as const))('%s', (id, cases) => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const report = answer(one);
    expect(report.violations.map(({ severity, text, ...violation }) => violation)).toEqual(one.violations);
    expect(report.outcomes[id]?.status).toBe(one.outcome);
    expect(report.status === 'invalid').toBe(one.violations.length > 0);
  });
});
