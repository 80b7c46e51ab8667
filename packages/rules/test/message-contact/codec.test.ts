import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Either } from 'fp-ts/lib/Either.js';
import type { Errors } from 'io-ts';

import { SendBody } from '../../src/message-contact/codec.js';
import type { SendRequest } from '../../src/message-contact/index.js';
import { hostileValues } from '../hostile.js';

const said = (result: Either<Errors, SendRequest>): unknown =>
  result._tag === 'Right'
    ? result.right
    : result.left.map(({ message, context }) => [message, context.map(({ key }) => key).join('/')]);

describe('SendBody', () => {
  test('reads any spelling into the documented one', () => {
    expect(
      said(
        SendBody.decode({
          subscribers: [
            {
              mobilenumber: '1',
              SUBSCRIBERKEY: 'k',
              attributes: { a: 1, b: true, c: 'x', d: null },
              other: 1,
            },
          ],
          SUBSCRIBE: 'True',
          Resubscribe: false,
          keyword: null,
          contenturl: '',
          other: 1,
        }),
      ),
    ).toEqual({
      Subscribers: [{ MobileNumber: '1', SubscriberKey: 'k', Attributes: { a: '1', b: 'true', c: 'x' } }],
      Subscribe: true,
      Resubscribe: false,
      Override: false,
      ContentURL: '',
    });
  });

  test('reports what cannot be read in the sentences of the rules, at its path', () => {
    expect(said(SendBody.decode([]))).toEqual([['The request body must be a JSON object.', '']]);
    expect(
      said(SendBody.decode({ Mobilenumbers: [5, null, 'x'], subscribe: 'yes', Subscribers: [7] })),
    ).toEqual([
      ['Subscribe must be true or false.', '/subscribe'],
      ['5 is not a numeric string', '/Mobilenumbers/0'],
      ['null is not a numeric string', '/Mobilenumbers/1'],
      ['A subscriber object must have both a mobile number and subscriber key defined.', '/Subscribers/0'],
    ]);
  });

  const text = fc.string();
  const request = fc.record(
    {
      mobileNumbers: fc.array(text),
      Subscribers: fc.array(
        fc.record(
          { MobileNumber: text, SubscriberKey: text, Attributes: fc.dictionary(text, text) },
          { requiredKeys: ['MobileNumber', 'SubscriberKey'] },
        ),
      ),
      Subscribe: fc.boolean(),
      Resubscribe: fc.boolean(),
      keyword: text,
      Override: fc.boolean(),
      messageText: text,
      ContentURL: text,
      SendTime: text,
    },
    { requiredKeys: ['Subscribe', 'Resubscribe', 'Override'] },
  );

  test('the laws of a codec: what it encodes it decodes to itself, and what it decodes it is', () => {
    fc.assert(
      fc.property(request, (value) => {
        expect(SendBody.is(value)).toBe(true);
        const again = SendBody.decode(SendBody.encode(value as SendRequest));
        expect(again).toEqual({ _tag: 'Right', right: value });
        expect(again._tag === 'Right' && SendBody.is(again.right)).toBe(true);
      }),
    );
  });

  test.each(hostileValues())('%s is answered, never thrown at', (_, value) => {
    expect(['Left', 'Right']).toContain(SendBody.decode(value)._tag);
    expect(['Left', 'Right']).toContain(
      SendBody.decode({ Subscribers: [value], mobileNumbers: [value] })._tag,
    );
  });

  test.each<[string, object]>([
    ['bodies that are no bodies', { Subscribers: Array.from({ length: 100_000 }, () => ({})) }],
    ['attributes', { Subscribers: Array.from({ length: 50_000 }, () => ({ Attributes: 1 })) }],
    ['numbers', { mobileNumbers: Array.from({ length: 100_000 }, () => 7) }],
  ])('says a thousand things at most: %s', (_, body) => {
    const result = SendBody.decode(body);
    expect(result._tag === 'Left' && result.left.length).toBe(1000);
  });

  const whole = { Subscribe: false, Resubscribe: false, Override: false };
  const boom = (): never => {
    throw new Error('a trap');
  };

  test.each<[string, unknown]>([
    ['a throwing getter', Object.defineProperty({ ...whole }, 'keyword', { get: boom, enumerable: true })],
    ['a throwing proxy', new Proxy(whole, { get: boom })],
    ['inherited fields', Object.create(whole)],
    [
      'an inherited key of a subscriber',
      { ...whole, Subscribers: [Object.create({ MobileNumber: '1', SubscriberKey: 'k' })] },
    ],
    ['a hole in a list', { ...whole, mobileNumbers: [, '1'] }], // eslint-disable-line no-sparse-arrays -- a hole is the point
    [
      'attributes that are no texts',
      { ...whole, Subscribers: [{ MobileNumber: '1', SubscriberKey: 'k', Attributes: { a: 1 } }] },
    ],
  ])('is not a decoded body, and nothing throws: %s', (_, value) => {
    expect(SendBody.is(value)).toBe(false);
  });
});
