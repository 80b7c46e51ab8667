import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isJsonArray, isJsonObject } from '../../src/schema/values.js';

import type { Path } from '../../src/index.js';
import { validateSend } from '../../src/message-contact/index.js';
import { seeded } from '../seed.js';
import { objectRequest } from './laws/any-request.js';

class Amount {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): string {
    return this.text;
  }
}

/** Values that JSON writes as something else, or not at all, each with its name. Made anew by each call. */
const noJson = (): readonly (readonly [string, unknown])[] => [
  ['a date', new Date(0)],
  ['a map', new Map([['MobileNumber', '13175551212']])],
  ['a set', new Set(['13175551212'])],
  ['a boxed text', Object('13175551212')],
  ['a boxed flag', Object(true)],
  ['an object with a toJSON', { MobileNumber: '13175551212', SubscriberKey: 'k', toJSON: () => 'text' }],
  ['an object that hides its toJSON', Object.defineProperty({}, 'toJSON', { value: () => 'text' })],
  ['an object of a class with a toJSON', new Amount('13175551212')],
  ['an array with a toJSON', Object.assign(['13175551212'], { toJSON: () => 'text' })],
  ['a URL', new URL('https://example.com/')],
  ['bytes', new Uint8Array([1, 2])],
  ['an error', new Error('no')],
  ['a regular expression', /a/],
  ['a function', () => 'text'],
  ['a symbol', Symbol('s')],
  ['a bigint', 13175551212n],
  ['no number', NaN],
  ['a number without end', -Infinity],
];

const anyNoJson = fc.nat(noJson().length - 1).map((place) => () => noJson()[place]?.[1]);

/** Every place in a value, from the outside in. */
const places = (value: unknown): readonly Path[] => [
  [],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        places(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
      )
    : []),
];

/** A copy with another value at a place. */
const withAt = (value: unknown, [first, ...rest]: Path, other: unknown): unknown => {
  if (first === undefined) return other;
  if (Array.isArray(value))
    return value.map((inner: unknown, index) => (index === first ? withAt(inner, rest, other) : inner));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [
      key,
      key === first ? withAt(inner, rest, other) : inner,
    ]),
  );
};

/** What the server gets; nothing if there is no text. */
const jsonText = (value: unknown): string | undefined => {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
};

const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

/** If a path leads to a place, or into it, or is of something that it is in. */
const concerns = (path: Path, place: Path): boolean =>
  path.slice(0, place.length).every((segment, index) => segment === place[index]);

const request = objectRequest.filter(({ request: { messageId } }) => typeof messageId === 'string');

test('JSON text and value have the same report', () => {
  fc.assert(
    fc.property(request, ({ request: { messageId, body }, facts, options }) => {
      expect(validateSend({ messageId, body: parsed(jsonText(body)) }, facts, options)).toEqual(
        validateSend({ messageId, body }, facts, options),
      );
    }),
    seeded(1000),
  );
});

test('what is no JSON changes no verdict, or a violation is there', () => {
  fc.assert(
    fc.property(request, anyNoJson, fc.nat(), (asked, make, index) => {
      const { facts, options } = asked;
      const { messageId, body } = asked.request;
      const all = places(body);
      const place = all[index % all.length] as Path;
      const value = withAt(body, place, make());
      const text = jsonText(value);
      const report = validateSend({ messageId, body: value }, facts, options);
      const ofText = validateSend({ messageId, body: parsed(text) }, facts, options);
      const isReported =
        report.status === 'invalid' && report.violations.some(({ path }) => concerns(path, place));
      // A field that is not documented is not looked at, so one without a JSON text has no verdict to differ from.
      const rest = validateSend({ messageId, body: withAt(body, place, null) }, facts, options);
      expect(isReported || report.status === (text === undefined ? rest : ofText).status).toBe(true);
    }),
    seeded(1000),
  );
});

const messageId = 'MzA6Nzg6MA';
const message = { text: 'Hello', keywords: ['JOIN'] };
const sentences = (body: unknown): readonly string[] =>
  validateSend({ messageId, body }, { message }).violations.map((violation) => violation.message);
const subscriber = { MobileNumber: '13175551212', SubscriberKey: 'k' };

test.each([
  ['a date', new Date(0)],
  ['a map', new Map([['FirstName', 'Ada']])],
  ['a set', new Set(['Ada'])],
  ['what writes itself', new Amount('Ada')],
])('Attributes that are %s are no object', (_, Attributes) => {
  expect(sentences({ Subscribers: [{ ...subscriber, Attributes }] })).toEqual([
    'Attributes must be an object.',
  ]);
});

test.each([
  ['form data', new FormData()],
  ['a map', new Map([['mobileNumbers', ['13175551212']]])],
  ['a date', new Date(0)],
])('a body that is %s is no JSON object', (_, body) => {
  expect(sentences(body)).toEqual(['The request body must be a JSON object.']);
});

describe('what JSON writes as it is', () => {
  class Recipient {
    readonly MobileNumber = '13175551212';
    readonly SubscriberKey = 'k';
    readonly Attributes = Object.assign(Object.create(null) as object, { FirstName: 'Ada' });
    get name(): string {
      return `${this.SubscriberKey} is inherited`;
    }
  }
  test('an object of a class, and one without a prototype, are read by their own fields', () => {
    const body = { Subscribers: [new Recipient()] };
    expect(validateSend({ messageId, body }, { message })).toMatchObject({
      status: 'valid',
      value: { Subscribers: [{ ...subscriber, Attributes: { FirstName: 'Ada' } }] },
    });
  });

  test('a field whose name is toJSON is a field, unless it is a function', () => {
    expect(sentences({ Subscribers: [{ ...subscriber, Attributes: { toJSON: 'yes' } }], toJSON: 1 })).toEqual(
      [],
    );
  });

  test('symbol keys are not looked at, and are not in the JSON of the value', () => {
    const Attributes = { FirstName: 'Ada', [Symbol('s')]: () => undefined };
    const report = validateSend(
      { messageId, body: { Subscribers: [{ ...subscriber, Attributes, [Symbol('t')]: 1 }] } },
      { message },
    );
    expect(report).toMatchObject({ status: 'valid' });
    const [held] = report.status === 'valid' ? (report.value.Subscribers ?? []) : [];
    expect(JSON.stringify(held)).toBe(JSON.stringify({ ...subscriber, Attributes: { FirstName: 'Ada' } }));
    expect(Object.getOwnPropertySymbols(held ?? {})).toEqual([]);
  });
});

describe('what somebody adds to a prototype', () => {
  const withToJson = (prototypes: readonly object[], run: () => void): void => {
    const toJSON = () => 'changed';
    prototypes.forEach((prototype) =>
      Object.defineProperty(prototype, 'toJSON', { value: toJSON, configurable: true, writable: true }),
    );
    try {
      run();
    } finally {
      prototypes.forEach((prototype) => Reflect.deleteProperty(prototype, 'toJSON'));
    }
  };

  test('does not count for objects and lists that are nobody else\u2019s', () => {
    withToJson([Object.prototype, Array.prototype], () => {
      expect([{}, { a: 1 }].map(isJsonObject)).toEqual([true, true]);
      expect(isJsonArray(['a'])).toBe(true);
      expect(isJsonObject({ toJSON: () => 'text' })).toBe(false);
      expect(isJsonArray(Object.assign(['a'], { toJSON: () => 'text' }))).toBe(false);
    });
  });

  test('counts for those of a class', () => {
    class Numbers extends Array<string> {}
    class Recipient {
      readonly key = 'k';
    }
    expect([isJsonArray(Numbers.of('1')), isJsonObject(new Recipient())]).toEqual([true, true]);
    withToJson([Numbers.prototype, Recipient.prototype], () => {
      expect([isJsonArray(Numbers.of('1')), isJsonObject(new Recipient())]).toEqual([false, false]);
    });
  });
});

test('a tag by a symbol is not looked at, in an object of no class', () => {
  const tag = { [Symbol.toStringTag]: 'Map' };
  expect([tag, Object.assign(Object.create(null) as object, tag)].map(isJsonObject)).toEqual([true, true]);
  expect(isJsonObject({ toJSON: 'a text' })).toBe(true);
});
