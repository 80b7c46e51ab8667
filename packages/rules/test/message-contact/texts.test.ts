import { describe, expect, test } from '@jest/globals';

import { validateSend } from '../../src/message-contact/index.js';

const messageId = 'MzA6Nzg6MA';

const textOfNumber = (value: unknown): unknown =>
  validateSend({ messageId, body: { mobileNumbers: [value] } }).violations[0]?.args[0];

describe('the text of a value that is not a string', () => {
  test.each<[unknown, string]>([
    [5, '5'],
    [-0, '0'],
    [1e21, '1e+21'],
    [true, 'true'],
    [[], '[]'],
    [['a', null, [1]], '["a",null,[1]]'],
    [{ a: 'x"y', b: { c: false } }, '{"a":"x\\"y","b":{"c":false}}'],
    [{ __proto__: null, 'a b': 1 }, '{"a b":1}'],
    [[undefined, () => 1], '[null,null]'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
  ])('%p is its JSON text', (value, text) => {
    expect(textOfNumber(value)).toBe(text);
    expect(textOfNumber(value)).toBe(JSON.stringify(value));
  });

  test('runs no code of the request', () => {
    const ran: string[] = [];
    const request = {
      messageId,
      body: {
        mobileNumbers: [
          {
            toJSON: () => ran.push('toJSON'),
            get size() {
              request.body.keyword = 'changed';
              return ran.push('a getter');
            },
          },
          'x',
          Object.defineProperty(['y'], 0, { get: () => ran.push('a getter of a list'), enumerable: true }),
        ],
        keyword: 'KEY',
      },
    };
    const { violations } = validateSend(request);
    expect(violations.map(({ args }) => args)).toEqual([['{}'], ['x'], ['[null]'], []]);
    expect(ran).toEqual([]);
  });
});

test('a number that JSON cannot write is not a text', () => {
  const subscribers = JSON.parse(
    '[{"MobileNumber":"13175551212","SubscriberKey":"k","Attributes":{"size":1e999,"CountryCode":1e999}}]',
  ) as unknown;
  const { violations } = validateSend({ messageId, body: { Subscribers: subscribers } });
  expect(violations.map(({ message }) => message)).toEqual([
    'size must be a string.',
    'CountryCode must be a string.',
  ]);
});

test('control characters in a text are written as escapes, and stay in the arguments', () => {
  const wild = '\u0000\u001f\u007f\u0080\u009f\u2028\u2029\u202a\u202e\u2066\u2069 \u00a0\u200f';
  const [violation] = validateSend({ messageId, body: { mobileNumbers: [wild] } }).violations;
  expect(violation?.args).toEqual([wild]);
  expect(violation?.message).toBe(
    '\\u0000\\u001f\\u007f\\u0080\\u009f\\u2028\\u2029\\u202a\\u202e\\u2066\\u2069 \u00a0\u200f is not a numeric string',
  );
});

test('a rule that is skipped over elements names every field that could not be read', () => {
  const twice = (field: string): object => ({ [field]: '1', [field.toLowerCase()]: '1' });
  const { outcomes } = validateSend({
    messageId,
    body: {
      Subscribers: [
        { ...twice('MobileNumber'), SubscriberKey: 'k' },
        { MobileNumber: '13175551212', ...twice('SubscriberKey') },
        { ...twice('MobileNumber'), SubscriberKey: 'k' },
      ],
    },
  });
  expect(outcomes['subscriber-incomplete']).toEqual({
    status: 'skipped',
    because: { kind: 'unreadable', fields: ['MobileNumber', 'SubscriberKey'] },
  });
});
