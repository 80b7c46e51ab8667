import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { validateSend } from '../../src/message-contact/index.js';
import { possibleSendRules, validatePossibleSend } from '../../src/message-contact/possible.js';
import type { PossibleOptions } from '../../src/message-contact/possible.js';
import { seeded } from '../seed.js';
import { anyFacts, anyRequest } from './laws/any-request.js';
import { caseFiles } from './cases.js';

test('without the level valid, it says of any request what validateSend says', () => {
  const level = fc.constantFrom<PossibleOptions[]>({}, { phone: 'e164' }, { phone: 'possible' });
  fc.assert(
    fc.property(anyRequest, anyFacts, level, ({ request }, facts, options) => {
      expect(validatePossibleSend(request, facts, options)).toEqual(validateSend(request, facts, options));
    }),
    seeded(500),
  );
});

test('and of every case of the corpus', () => {
  const cases = caseFiles()
    .flatMap((file) => file.cases)
    .filter(({ callerRule, options }) => callerRule === undefined && options?.phone !== 'valid');
  expect(cases.length).toBeGreaterThan(100);
  for (const { request, facts, options } of cases)
    expect(possibleSendRules.validate(request, facts, options as PossibleOptions)).toEqual(
      validateSend(request, facts, options),
    );
});

test('the level valid makes no sense to it: nothing is judged by another one', () => {
  const heard: unknown[] = [];
  const options = { phone: 'valid', onUnexpected: (error: unknown) => heard.push(error) };
  const report = validatePossibleSend(
    { messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['13175551212'] } },
    {},
    options as unknown as PossibleOptions,
  );
  expect(report.violations.map(({ rule }) => rule)).toEqual(['unexpected']);
  expect(heard.map(String)).toEqual(['TypeError: phone is not e164 or possible.']);
});
