import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorBody } from '../../src/http/error-response.js';

import {
  array,
  object,
  record,
  table,
  text,
  toEither,
  translate,
  parseMessage,
  validate,
} from '../../src/index.js';
import type { InputSchema, UnknownField } from '../../src/index.js';
import { sendRules, validateSend, german } from '../../src/message-contact/index.js';
import { seeded } from '../seed.js';
import { jsonRequest } from './laws/any-request.js';

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Hello', keywords: ['JOIN'] } };
const subscriber = { MobileNumber: '13175551212', SubscriberKey: 'k' };
const report = (body: unknown, options = {}): ReturnType<typeof validateSend> =>
  validateSend({ messageId, body }, facts, { unknownFields: 'report', ...options });
const warnings = (body: unknown): readonly unknown[] =>
  report(body).violations.map(({ path, args, severity }) => [path, args[1], severity]);

test.each([
  [{ mobileNumber: ['13175551212'] }, ['mobileNumber'], 'mobileNumbers'],
  [{ MOBILENUMBRES: ['13175551212'] }, ['MOBILENUMBRES'], 'mobileNumbers'],
  [{ Suscribe: true }, ['Suscribe'], 'Subscribe'],
  [{ keywrod: 'JOIN' }, ['keywrod'], 'keyword'],
  [{ overide: true }, ['overide'], 'Override'],
])('%j: the nearest documented field is named', (fields, path, name) => {
  expect(warnings({ mobileNumbers: ['13175551212'], ...fields })).toEqual([[path, name, 'warning']]);
});

test('an unknown field of a subscriber is reported at its path', () => {
  expect(warnings({ Subscribers: [subscriber, { ...subscriber, MobilNumber: '1', Atributes: {} }] })).toEqual(
    [
      [['Subscribers', 1, 'MobilNumber'], 'MobileNumber', 'warning'],
      [['Subscribers', 1, 'Atributes'], 'Attributes', 'warning'],
    ],
  );
});

test('the sentence, whose rule is shape, which passes', () => {
  const { status, violations, outcomes } = report({ mobileNumbers: ['13175551212'], Suscribe: true });
  expect(status).toBe('valid');
  expect(violations).toEqual([
    {
      rule: 'shape',
      text: 'unknown',
      path: ['Suscribe'],
      args: ['Suscribe', 'Subscribe'],
      message: 'Suscribe is not a documented field; the nearest is Subscribe.',
      severity: 'warning',
    },
  ]);
  expect(outcomes.shape).toEqual({ status: 'pass' });
});

test('what no field is: country codes, attributes, null, and what is documented in another case', () => {
  expect(
    warnings({
      SUBSCRIBERS: [
        { ...subscriber, Country_Code: 'US', '_country-code': null, Attributes: { City: 'Rome' } },
        { ...subscriber, CountryCode: ' ' },
      ],
      whatever: null,
      nothing: undefined,
    }),
  ).toEqual([]);
});

test('no unknown field is reported without the option', () => {
  const body = { mobileNumbers: ['13175551212'], Suscribe: true };
  expect(validateSend({ messageId, body }, facts).violations).toEqual([]);
  expect(validateSend({ messageId, body }, facts, { unknownFields: 'ignore' }).violations).toEqual([]);
});

test('another word makes no sense, and judges nothing', () => {
  expect(report({ mobileNumbers: ['13175551212'] }, { unknownFields: 'refuse' })).toMatchObject({
    status: 'invalid',
    violations: [{ rule: 'unexpected' }],
  });
});

test('errors come first if there is no room for all', () => {
  const full = report({ Suscribe: true, keywrod: 'x' }, { maxViolations: 1 });
  expect(full).toMatchObject({ truncated: true, violations: [{ rule: 'recipients-empty' }] });
  const two = report({ Suscribe: true, keywrod: 'x', Subscribe: 7 }, { maxViolations: 3 });
  expect(two.violations.map(({ severity }) => severity)).toEqual(['error', 'warning', 'error']);
});

test('the report of a body of many of them is bounded', () => {
  const body = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field${n}`, n]));
  const many = report({ mobileNumbers: ['13175551212'], ...body });
  expect(many.violations).toHaveLength(1000);
  expect(many).toMatchObject({ status: 'valid', truncated: true });
});

test('no warning is in what a server answers, and none makes a Left', () => {
  const warned = report({ mobileNumbers: ['13175551212'], Suscribe: true });
  expect(errorBody(warned)).toEqual({ errors: [] });
  expect(toEither(warned)._tag).toBe('Right');
});

test('a translation has the sentence, and parses it', () => {
  const [violation] = translate(
    report({ mobileNumbers: ['13175551212'], Suscribe: true }),
    german,
  ).violations;
  expect(violation?.message).toBe('Suscribe ist kein dokumentiertes Feld; am nächsten ist Subscribe.');
  expect(parseMessage(sendRules, violation?.message ?? '', german)).toEqual([
    { rule: 'shape', args: ['Suscribe', 'Subscribe'] },
  ]);
});

describe('a list is read by index here too', () => {
  test('a list of four thousand million elements is not read at all', () => {
    const sparse = Object.assign([{ Suscribe: 1 }], { length: 4_294_967_295 });
    expect(report({ Subscribers: sparse }).violations.map(({ message }) => message)).toEqual([
      'Subscribers has more than 1000000 elements.',
    ]);
  });

  test('never through a method of its own', () => {
    const hiding = Object.assign([{ ...subscriber, Atributes: {} }], { entries: () => [] });
    expect(warnings({ Subscribers: hiding })).toEqual([
      [['Subscribers', 0, 'Atributes'], 'Attributes', 'warning'],
    ]);
  });
});

describe('of any table', () => {
  const { rules } = table({
    name: 'order',
    body: object({
      lines: array(object({ sku: text })),
      by: record(object({ name: text })),
      none: object({}),
    }),
    messages: {},
  });
  const order = rules({});

  const bodyOf = (
    more: Partial<InputSchema<object, object, unknown>>,
  ): InputSchema<object, object, unknown> => ({
    outline: {},
    readInput: () => ({ kind: 'object', value: {}, unreadable: [], keys: undefined, children: undefined }),
    decodeInput: () => ({}),
    ...more,
  });
  const reported = (body: InputSchema<object, object, unknown>, maxViolations = 1000): readonly unknown[] =>
    validate(
      table({ name: 'own', body, messages: {} }).rules({}),
      {},
      {},
      { unknownFields: 'report', maxViolations },
    ).violations.map(({ path }) => path);

  test('whose body is a reader of its own: it need not know its fields', () => {
    expect(reported(bodyOf({}))).toStrictEqual([]);
  });

  test('no more of them are looked for than are listed, but one', () => {
    let looked = 0;
    const endless = function* (): Generator<UnknownField, void> {
      for (;;) {
        looked += 1;
        yield { path: ['x', looked], name: 'x', nearest: 'y', slips: 1 };
      }
    };
    expect(reported(bodyOf({ unknownFields: endless }), 3)).toEqual([
      ['x', 1],
      ['x', 2],
      ['x', 3],
    ]);
    expect(looked).toBe(4);
  });

  test('a list in an object takes the fields in which it finds something, whatever they hold', () => {
    const found = object(
      { sku: text },
      {
        lists: {
          sizes: (_, others) =>
            others
              .filter((name) => name.startsWith('size'))
              .map((name) => ({ path: [name, 'in'], value: 1 })),
        },
      },
    );
    expect(
      [...found.unknownFields({ sku: 'a', sizeS: 1, sizeM: {}, siz: 2 })].map(({ name }) => name),
    ).toEqual(['siz']);
  });

  test('in lists and in records, by exact names, and not in an object that has no fields', () => {
    expect(
      validate(
        order,
        { lines: [{ sku: 'a' }, { SKU: 'b' }], by: { ada: { nam: 'x' } }, none: { any: 1 } },
        {},
        { unknownFields: 'report' },
      ).violations.map(({ path, args }) => [path, args]),
    ).toEqual([
      [
        ['lines', 1, 'SKU'],
        ['SKU', 'sku'],
      ],
      [
        ['by', 'ada', 'nam'],
        ['nam', 'name'],
      ],
    ]);
  });
});

const isWarning = ({ severity }: { readonly severity: string }): boolean => severity === 'warning';

test('the option changes nothing but warnings of shape', () => {
  fc.assert(
    fc.property(jsonRequest, ({ request, facts: known, options }) => {
      const plain = validateSend(request, known, options);
      const warned = validateSend(request, known, { ...options, unknownFields: 'report' });
      const errors = warned.violations.filter((each) => !isWarning(each));
      expect({ ...warned, violations: errors }).toEqual(plain);
      for (const { rule, args } of warned.violations.filter(isWarning))
        expect([rule, args.length]).toEqual(['shape', 2]);
    }),
    seeded(1000),
  );
});

const names = fc.constantFrom(
  ...['mobileNumbers', 'Subscribers', 'keyword', 'messageText', 'ContentURL', 'SendTime', 'Override'],
);

test('a name with one slip is nearest to the name itself', () => {
  fc.assert(
    fc.property(names, fc.nat(), fc.constantFrom('drop', 'double', 'swap'), (name, at, slip) => {
      const place = at % (name.length - 1);
      const slipped = {
        drop: name.slice(0, place) + name.slice(place + 1),
        double: name.slice(0, place) + (name[place] ?? '') + name.slice(place),
        swap: name.slice(0, place) + (name[place + 1] ?? '') + (name[place] ?? '') + name.slice(place + 2),
      }[slip];
      fc.pre(slipped.toLowerCase() !== name.toLowerCase());
      expect(warnings({ mobileNumbers: ['13175551212'], [slipped]: 1 })).toEqual([
        [[slipped], name, 'warning'],
      ]);
    }),
    seeded(300),
  );
});
