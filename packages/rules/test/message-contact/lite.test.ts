import { extend, forField, omit, pick, validate } from '../../src/index.js';
import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

import {
  sendBodySchema,
  sendFormSchema,
  sendRequestSchema,
  sendRules,
  validateSend,
} from '../../src/message-contact/index.js';
import type { AnySendRules } from '../../src/message-contact/index.js';
import * as lite from '../../src/message-contact/lite.js';
import type { SendOptions } from '../../src/message-contact/lite.js';
import { seeded } from '../seed.js';
import { anyFacts, anyRequest } from './laws/any-request.js';
import { caseFiles } from './cases.js';

test('without the level valid, any request has the report of validateSend', () => {
  const level = fc.constantFrom<SendOptions[]>({}, { phone: 'e164' }, { phone: 'possible' });
  fc.assert(
    fc.property(anyRequest, anyFacts, level, ({ request }, facts, options) => {
      expect(lite.validateSend(request, facts, options)).toEqual(validateSend(request, facts, options));
    }),
    seeded(500),
  );
});

test('without the level valid, every case of the corpus has the report of validateSend', () => {
  const cases = caseFiles()
    .flatMap((file) => file.cases)
    .filter(({ callerRule, options }) => callerRule === undefined && options?.phone !== 'valid');
  expect(cases.length).toBeGreaterThan(100);
  for (const { request, facts, options } of cases)
    expect(validate(lite.sendRules, request, facts, options as SendOptions)).toEqual(
      validateSend(request, facts, options),
    );
});

test('its schemas return what those of the whole table return', () => {
  const bodies = [
    { mobileNumbers: ['1317555'] },
    { mobileNumbers: ['13175551212'], keyword: 'x' },
    { Subscribers: [{ MobileNumber: '', SubscriberKey: 'k' }] },
    { mobileNumbers: [''], Subscribe: 'maybe' },
  ];
  for (const body of bodies) {
    const facts = { message: { text: 'Hi', keywords: ['x'] } };
    const schemas = [
      (rules: AnySendRules) => sendFormSchema(rules),
      (rules: AnySendRules) => sendFormSchema(rules, { messageId: 'x', facts }),
      (rules: AnySendRules) => sendBodySchema(rules, { facts }),
      (rules: AnySendRules) => sendBodySchema(rules, { messageId: 'MzA6Nzg6MA' }),
    ];
    for (const schema of schemas)
      expect(schema(lite.sendRules)['~standard'].validate(body)).toEqual(
        schema(sendRules)['~standard'].validate(body),
      );
    const request = { messageId: 'x', body };
    expect(sendRequestSchema(lite.sendRules)['~standard'].validate(request)).toEqual(
      sendRequestSchema(sendRules)['~standard'].validate(request),
    );
  }
});

test('a schema is made of a table with rules of your own, or with some of the rules', () => {
  const own = extend(sendRules, { 'too-loud': 'Not so loud.' }, ({ given }) => ({
    'too-loud': given('messageText').fails(({ messageText: text }) => text === text.toUpperCase()),
  }));
  const values = { mobileNumbers: ['x'], Override: true, messageText: 'HI' };
  const rules = (of: ReturnType<typeof sendFormSchema>) =>
    of['~standard'].validate(values).issues?.map(({ rule }) => rule);
  expect(rules(sendFormSchema(own))).toEqual(['number-not-numeric', 'too-loud']);
  expect(rules(sendFormSchema(pick(own, 'too-loud')))).toEqual(['too-loud']);
  // A table without a rule of the id has none to leave out.
  expect(rules(sendBodySchema(forField(sendRules, 'keyword')))).toBe(undefined);
  expect(rules(sendBodySchema(omit(own, 'message-unknown')))).toEqual(['number-not-numeric', 'too-loud']);
  const facts = jest.fn(() => ({ message: null }));
  const request = { messageId: 'x', body: values };
  sendRequestSchema(pick(own, 'too-loud'), { facts })['~standard'].validate(request);
  expect(facts).toHaveBeenCalledTimes(1);
});

test('the level valid makes no sense to it: nothing is judged by another one', () => {
  const heard: unknown[] = [];
  const options = { phone: 'valid', onUnexpected: (error: unknown) => heard.push(error) };
  const report = lite.validateSend(
    { messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['13175551212'] } },
    {},
    options as unknown as SendOptions,
  );
  expect(report.violations.map(({ rule }) => rule)).toEqual(['unexpected']);
  expect(heard.map(String)).toEqual(['TypeError: phone is not e164 or possible.']);
});
