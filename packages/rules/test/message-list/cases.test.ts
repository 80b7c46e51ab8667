import { expect, test } from '@jest/globals';

import { extend, validate } from '../../src/index.js';
import { listSendRules, messages, validateListSend } from '../../src/message-list/index.js';
import { testCases } from '../combinations/cases.js';
import { listCaseFiles } from './cases.js';
import { expected } from './oracle/oracle.js';

const extended = extend(listSendRules, { 'of-the-caller': 'Never reported.' }, ({ on }) => ({
  'of-the-caller': on('SendTime').fails((): boolean => {
    throw new Error('a fault in a rule of the caller');
  }),
}));

testCases(listCaseFiles, Object.keys(messages), ({ request, facts, options, callerRule }) =>
  callerRule === 'throws'
    ? validate(extended, request, facts, options)
    : validateListSend(request, facts, options),
);

test.each(
  listCaseFiles
    .flatMap(({ rule, cases }) => cases.map((one) => ({ ...one, rule })))
    .filter(({ callerRule }) => callerRule === undefined),
)('the oracle has the answer of $rule: $name', ({ rule, request, facts, options, outcome, violations }) => {
  const answer = expected(request, facts, options);
  expect(answer.violations).toEqual(violations);
  expect({
    fail: answer.violations.some((violation) => violation.rule === rule),
    deferred: answer.deferred.some((waiting) => waiting.rule === rule),
    skipped: answer.skipped.some((id) => id === rule),
  }).toEqual({ fail: outcome === 'fail', deferred: outcome === 'deferred', skipped: outcome === 'skipped' });
});
