import { validateSend as validatePossibleSend } from '../../src/message-contact/lite.js';
import { describe, expect, test } from '@jest/globals';

import { SendBody } from '../../src/message-contact/codec.js';
import { validateSend } from '../../src/message-contact/index.js';
import type { SendOptions } from '../../src/message-contact/index.js';

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Hello', keywords: ['JOINSMS'] } };
const good = { messageId, body: { mobileNumbers: ['13175551212'] } };

const boom = (): never => {
  throw new Error('a trap');
};

const said = (options: unknown): readonly string[] =>
  validateSend(good, facts, options as SendOptions).violations.map(({ message }) => message);

const sentence = (reference: string): string =>
  `An unexpected error occurred, please contact Customer Support with reference id ${reference}.`;

describe('an option that makes no sense is unexpected, and nothing is judged by others', () => {
  test.each<[string, unknown]>([
    ['maxViolations 10n', { maxViolations: 10n }],
    ['maxViolations a symbol', { maxViolations: Symbol('s') }],
    ['maxViolations 0', { maxViolations: 0 }],
    ['maxViolations 2.5', { maxViolations: 2.5 }],
    ['maxViolations NaN', { maxViolations: Number.NaN }],
    ['maxViolations a text', { maxViolations: '10' }],
    ['a throwing getter', Object.defineProperty({}, 'maxViolations', { get: boom, enumerable: true })],
    ['a throwing getter of the rules', Object.defineProperty({}, 'phone', { get: boom, enumerable: true })],
    ['a throwing proxy', new Proxy({}, { get: boom, getOwnPropertyDescriptor: boom, has: boom })],
    ['referenceId 5', { referenceId: 5 }],
    ['phone constructor', { phone: 'constructor' }],
    ['phone toString', { phone: 'toString' }],
    ['phone VALID', { phone: 'VALID' }],
    ['messageId none', { messageId: 'none' }],
    ['maxSubscribers NaN', { maxSubscribers: Number.NaN }],
    ['maxSubscribers -5', { maxSubscribers: -5 }],
    ['maxSubscribers Infinity', { maxSubscribers: Number.POSITIVE_INFINITY }],
    ['maxElements 1.5', { maxElements: 1.5 }],
    ['kosovo a text', { kosovo: 'true' }],
    ['unknownFields true', { unknownFields: true }],
  ])('%s', (_, options) => {
    const report = validateSend(good, facts, options as SendOptions);
    expect(report.violations.map(({ message }) => message)).toEqual([sentence('unknown')]);
    expect(report.status).toBe('invalid');
    expect(report.outcomes['number-invalid']).toEqual({ status: 'skipped', because: { kind: 'threw' } });
    expect('value' in report).toBe(false);
  });

  test('with the reference id, if that is one', () => {
    expect(said({ phone: 'none', referenceId: 'R1' })).toEqual([sentence('R1')]);
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['undefined values', { phone: undefined, maxSubscribers: undefined, maxViolations: undefined }],
    ['the least', { maxSubscribers: 0, maxViolations: 1, maxElements: 1 }],
    ['inherited ones, which nobody reads', Object.create({ phone: 'none', maxViolations: 0 })],
  ])('%s: judged as usual', (_, options) => expect(said(options)).toEqual([]));
});

describe('Kosovo is a country if the caller has chosen so', () => {
  const to = (MobileNumber: string, CountryCode: string, options?: SendOptions): readonly string[] =>
    validateSend(
      { messageId, body: { Subscribers: [{ MobileNumber, SubscriberKey: 'k', CountryCode }] } },
      facts,
      options,
    ).violations.map(({ message }) => message);
  const invalid = ['Invalid phone number', 'No valid subscribers were provided'];

  test.each([undefined, {}, { kosovo: false }])('Kosovo is no country with %j', (options) => {
    expect(to('38343201234', 'XK', options)).toEqual(['XK is not an ISO 3166-1 alpha-2 country code.']);
  });

  test.each(['e164', 'possible', 'valid'] as const)(
    'with it, at level %s, it has its own numbers',
    (phone) => {
      const kosovo = { kosovo: true, phone };
      expect(to('38343201234', 'XK', kosovo)).toEqual([]);
      expect(to('13175551212', 'XK', kosovo)).toEqual(invalid);
      expect(to('38343201234', 'RS', kosovo)).toEqual(invalid);
      expect(to('38343201234', 'xk', kosovo)).toEqual(['xk is not an ISO 3166-1 alpha-2 country code.']);
      expect(to('38343201234', 'XZ', kosovo)).toEqual(['XZ is not an ISO 3166-1 alpha-2 country code.']);
    },
  );

  test('in a bundle of the level possible too', () => {
    const body = { Subscribers: [{ MobileNumber: '38343201234', SubscriberKey: 'k', CountryCode: 'XK' }] };
    expect(validatePossibleSend({ messageId, body }, facts, { kosovo: true }).status).toBe('valid');
  });
});

describe('a list is read by index', () => {
  const withIterator = (list: unknown[], iterator: unknown): unknown[] =>
    Object.defineProperty(list, Symbol.iterator, { value: iterator });
  const endless = function* (): Generator<string> {
    for (;;) yield '13175551212';
  };
  const sparse = Object.assign(['bad'], { length: 4_294_967_295 });

  test.each<[string, unknown[]]>([
    ['an iterator that hides', withIterator(['bad'], () => [][Symbol.iterator]())],
    ['an iterator without an end', withIterator(['bad'], endless)],
    [
      'a map of its own',
      Object.assign(['bad'], { map: () => [], every: () => true, forEach: () => undefined }),
    ],
  ])('never through %s', (_, list) => {
    const { violations } = validateSend({ messageId, body: { mobileNumbers: list } }, facts);
    expect(violations.map(({ message }) => message)).toEqual(['bad is not a numeric string']);
  });

  test('a list of four thousand million elements is not read at all', () => {
    expect(
      validateSend({ messageId, body: { mobileNumbers: sparse, Subscribers: sparse } }, facts).violations.map(
        ({ message }) => message,
      ),
    ).toEqual([
      'mobileNumbers has more than 1000000 elements.',
      'Subscribers has more than 1000000 elements.',
    ]);
    expect(SendBody.decode({ mobileNumbers: sparse })._tag).toBe('Left');
  });

  test('a list of that length inside an element is not read, and its text is the name of its type', () => {
    const { violations } = validateSend(
      { messageId, body: { mobileNumbers: [sparse, { list: sparse }] } },
      facts,
    );
    expect(violations.map(({ args }) => args)).toEqual([['object'], ['{}']]);
  });

  test('the keywords of the message are read by index too', () => {
    const asking = { messageId, body: { mobileNumbers: ['13175551212'], Subscribe: true, keyword: 'JOIN' } };
    const outcomeOf = (keywords: unknown): string =>
      validateSend(asking, { message: { text: 'Hello', keywords: keywords as string[] } }).outcomes[
        'keyword-invalid'
      ].status;
    expect(outcomeOf(withIterator(['join'], endless))).toBe('pass');
    expect(outcomeOf(Object.assign(['JOINSMS'], { some: () => true }))).toBe('fail');
    // Facts that are not a list of texts are the caller's fault: the rule throws, and does not guess.
    expect(outcomeOf(sparse)).toBe('skipped');
    expect(outcomeOf('JOIN')).toBe('skipped');
    expect(outcomeOf([5])).toBe('skipped');
  });
});
