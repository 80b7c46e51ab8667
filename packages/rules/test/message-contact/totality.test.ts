import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { validateSend } from '../../src/message-contact/index.js';
import type { SendInput } from '../../src/message-contact/index.js';
import { hostileValues } from '../hostile.js';
import { seeded } from '../seed.js';

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Hello', keywords: ['JOINSMS'] } };
const bodyFields = [
  'mobileNumbers',
  'Subscribers',
  'Subscribe',
  'Resubscribe',
  'keyword',
  'Override',
  'messageText',
  'ContentURL',
  'SendTime',
];

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

const expectReport = (request: unknown): void => {
  const report = validateSend(request as SendInput, facts);
  expect(['valid', 'invalid']).toContain(report.status);
  expect(() => JSON.stringify(report.violations)).not.toThrow();
  expect(report.outcomes.unexpected).toEqual({ status: 'pass' });
};

describe.each(hostileValues())('%s', (_, value) => {
  test('as the request, the id, the body', () => {
    expectReport(value);
    expectReport({ messageId: value, body: { mobileNumbers: ['13175551212'] } });
    expectReport({ messageId, body: value });
  });

  test.each(bodyFields)('as %s', (field) => expectReport({ messageId, body: { [field]: value } }));

  test('as an element, and inside one', () => {
    expectReport({ messageId, body: { mobileNumbers: [value], Subscribers: [value] } });
    for (const field of ['MobileNumber', 'SubscriberKey', 'Attributes', 'CountryCode']) {
      expectReport({
        messageId,
        body: { Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: 'k', [field]: value }] },
      });
    }
    expectReport({
      messageId,
      body: {
        Subscribers: [
          {
            MobileNumber: '13175551212',
            SubscriberKey: 'k',
            Attributes: { CountryCode: value, other: value },
          },
        ],
      },
    });
  });
});

describe('what cannot be read is no JSON object', () => {
  const unreadable = hostileValues().filter(([name]) =>
    ['a throwing getter', 'a throwing proxy', 'a revoked proxy', 'a revoked array'].includes(name),
  );
  test.each(unreadable)('%s', (_, body) => {
    const report = validateSend({ messageId: 'x', body }, facts);
    expect(report.violations.map(({ rule, path }) => [rule, path])).toEqual([
      ['shape', []],
      ['message-id-malformed', ['messageId']],
    ]);
  });

  test('every rule that reads the body is skipped if the body cannot be read', () => {
    const { outcomes } = validateSend({ messageId, body: [] }, facts);
    const statuses = Object.entries(outcomes)
      .filter(([, { status }]) => status !== 'skipped')
      .map(([id, { status }]) => [id, status]);
    expect(statuses).toEqual([
      ['shape', 'fail'],
      ['message-id-malformed', 'pass'],
      ['message-unknown', 'pass'],
      ['unexpected', 'pass'],
    ]);
  });
});

test('the prototype is never read', () => {
  const body = Object.create({ keyword: 'inherited', Subscribe: true }) as object;
  expect(validateSend({ messageId, body }, facts).violations.map(({ rule }) => rule)).toEqual([
    'recipients-empty',
  ]);
  const own = JSON.parse('{"mobileNumbers":["13175551212"],"__proto__":{"keyword":"x"}}') as unknown;
  expect(validateSend({ messageId, body: own }, facts)).toMatchObject({ status: 'valid' });
  const named = JSON.parse(
    '{"Subscribers":[{"MobileNumber":"13175551212","SubscriberKey":"k","Attributes":{"__proto__":"x"}}]}',
  ) as unknown;
  const attributes = validateSend({ messageId, body: named }, facts).value?.Subscribers?.[0]?.Attributes;
  expect(Object.entries(attributes ?? {})).toEqual([['__proto__', 'x']]);
});

describe('large requests', () => {
  test.each([
    ['a million bad numbers', { mobileNumbers: Array.from({ length: 1_000_000 }, () => 'x') }],
    ['a hundred thousand bad subscribers', { Subscribers: Array.from({ length: 100_000 }, () => 7) }],
    [
      'ten million characters in every text',
      Object.fromEntries(
        ['keyword', 'messageText', 'ContentURL', 'SendTime', 'Subscribe'].map((field) => [
          field,
          ' x'.repeat(5_000_000),
        ]),
      ),
    ],
    ['a key of ten million characters', { ['KEYWORD '.repeat(1_250_000)]: 1 }],
    ['a number of ten million digits', { mobileNumbers: ['1'.repeat(10_000_000)] }],
  ])('%s: a report of at most a thousand violations', (_, body) => {
    const report = validateSend({ messageId, body }, facts);
    expect(report.status).toBe('invalid');
    expect(report.violations.length).toBeLessThanOrEqual(1000);
    expect(report.violations.every(({ message }) => message.length < 2000)).toBe(true);
  });
});

test('the request and the facts are never changed, and the same request gets the same answer', () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const field = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...bodyFields, 'KEYWORD', 'subscribers', 'Mobilenumbers') },
    fc.string(),
  );
  const subscriber = fc.dictionary(
    fc.constantFrom('MobileNumber', 'subscriberkey', 'Attributes', 'CountryCode', 'mobilenumber'),
    value,
  );
  const body = fc.oneof(
    value,
    fc.dictionary(field, fc.oneof(value, fc.array(subscriber), fc.array(fc.string()))),
  );
  fc.assert(
    fc.property(fc.oneof(fc.constant(messageId), fc.string(), value), body, (id, content) => {
      const request = deepFreeze({ messageId: id, body: content });
      const before = JSON.stringify(request);
      const report = validateSend(request, deepFreeze(facts));
      expect(report.outcomes.unexpected).toEqual({ status: 'pass' });
      expect(JSON.stringify(request)).toBe(before);
      expect(validateSend(JSON.parse(before) as SendInput, facts)).toEqual(report);
      if (report.status === 'valid') {
        expect(validateSend({ messageId: id, body: report.value }, facts).value).toEqual(report.value);
      }
    }),
    seeded(300),
  );
});
