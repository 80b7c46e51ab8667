import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

import { sendRules, validateSend } from '../../src/message-contact/index.js';
import { possibleSendRules, validatePossibleSend } from '../../src/message-contact/possible.js';
import type { PossibleOptions } from '../../src/message-contact/possible.js';
import * as lite from '../../src/message-contact/possible-standard-schema.js';
import * as whole from '../../src/message-contact/standard-schema.js';
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

test('its schemas say what those of the whole rule set say', () => {
  const bodies = [
    { mobileNumbers: ['1317555'] },
    { mobileNumbers: ['13175551212'], keyword: 'x' },
    { Subscribers: [{ MobileNumber: '', SubscriberKey: 'k' }] },
    { mobileNumbers: [''], Subscribe: 'maybe' },
  ];
  for (const body of bodies) {
    const facts = { message: { text: 'Hi', keywords: ['x'] } };
    const pairs = [
      [lite.sendFormSchema(), whole.sendFormSchema()],
      [lite.sendFormSchema({ messageId: 'x', facts }), whole.sendFormSchema({ messageId: 'x', facts })],
      [lite.sendFieldsSchema({ facts }), whole.sendFieldsSchema({ facts })],
      [lite.sendBodySchema('MzA6Nzg6MA'), whole.sendBodySchema('MzA6Nzg6MA')],
    ] as const;
    for (const [first, second] of pairs)
      expect(first['~standard'].validate(body)).toEqual(second['~standard'].validate(body));
    const request = { messageId: 'x', body };
    expect(lite.sendRequestSchema()['~standard'].validate(request)).toEqual(
      whole.sendRequestSchema()['~standard'].validate(request),
    );
  }
});

test('a schema takes rules of your own, some of the rules, and those of another language', () => {
  const own = sendRules.with({ 'too-loud': 'Not so loud.' }, ({ given }) => ({
    'too-loud': given('messageText').fails(({ messageText: text }) => text === text.toUpperCase()),
  }));
  const values = { mobileNumbers: ['x'], Override: true, messageText: 'HI' };
  const rules = (of: ReturnType<typeof whole.sendFormSchema>) =>
    of['~standard'].validate(values).issues?.map(({ rule }) => rule);
  expect(rules(whole.sendFormSchema({ rules: own }))).toEqual(['number-not-numeric', 'too-loud']);
  expect(rules(whole.sendFormSchema({ rules: own.only('too-loud') }))).toEqual(['too-loud']);
  // A table without a rule of the id has none to leave out.
  expect(rules(whole.sendFieldsSchema({ rules: sendRules.reading('keyword') }))).toBe(undefined);
  expect(rules(whole.sendFieldsSchema({ rules: own.without('message-unknown') }))).toEqual([
    'number-not-numeric',
    'too-loud',
  ]);
  const facts = jest.fn(() => ({ message: null }));
  const request = { messageId: 'x', body: values };
  whole.sendRequestSchema({ rules: own.only('too-loud'), facts })['~standard'].validate(request);
  expect(facts).toHaveBeenCalledTimes(1);
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
