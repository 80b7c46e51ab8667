import { describe, expect, test } from '@jest/globals';
import * as t from 'io-ts';
import { codec } from '../../src/schema/codec.js';
import type { ForeignSchema } from '../../src/schema/schema.js';
import { asciiLowerCase } from '../../src/schema/values.js';
import { withParams } from '../../src/schema/with-params.js';

import {
  unknown,
  boolean,
  jsonSchema,
  array,
  fromSchema,
  number,
  object,
  record,
  table,
  text,
  coercedText,
  validate,
} from '../../src/index.js';
import { read, standard } from './read.js';

test.each([
  ['ABC', 'abc'],
  ['ÄBCÖ', 'Äbcö'.replace('ö', 'Ö')],
  ['\u212aEY', '\u212aey'],
  ['İD', 'İd'],
])('the ASCII letters of %s, and no others', (from, to) => expect(asciiLowerCase(from)).toBe(to));

describe('a record', () => {
  const prices = object({ prices: record(number) });
  const people = object({ people: record(object({ name: text })) });
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`n${String(index)}`, index]));

  test('holds what was read under each name', () => {
    expect(read(prices, { prices: { a: 1, b: null, c: 2 } })).toEqual({
      said: [],
      value: { prices: { a: 1, c: 2 } },
    });
    expect(read(people, { people: { a: { name: 'x', more: 1 }, b: {} } })).toEqual({
      said: [],
      value: { people: { a: { name: 'x' }, b: {} } },
    });
  });

  test('of many names is an object like any other', () => {
    const { value } = read(prices, { prices: many }) as { value: { prices: object } };
    expect(value.prices).toEqual(many);
    expect(Object.getPrototypeOf(value.prices)).toBe(Object.prototype);
  });

  test.each([1, 40])('holds %i names that objects inherit as its own', (count) => {
    const some = Object.fromEntries(Object.entries(many).slice(0, count));
    const input = JSON.parse(`{"prices":{"__proto__":1,"toString":2}}`) as { prices: object };
    const { value } = read(prices, {
      prices: { ...some, ...Object.fromEntries(Object.entries(input.prices)) },
    }) as {
      value: { prices: object };
    };
    expect(Object.getOwnPropertyDescriptor(value.prices, '__proto__')).toEqual({
      value: 1,
      enumerable: true,
      writable: true,
      configurable: true,
    });
    expect(Object.keys(value.prices)).toEqual([...Object.keys(some), '__proto__', 'toString']);
  });

  test('reports each name that cannot be read', () => {
    expect(read(prices, { prices: { a: 'x', b: 1, c: true } }).said).toEqual([
      [['prices', 'a'], 'a must be a number.'],
      [['prices', 'c'], 'c must be a number.'],
    ]);
    expect(read(people, { people: { a: 7 } }).said).toEqual([[['people', 'a'], 'a must be an object.']]);
    expect(read(prices, { prices: [] }).said).toEqual([[['prices'], 'prices must be an object.']]);
  });

  test('of texts judges names alone: a symbol is not looked at', () => {
    const notes = object({ notes: record(text) });
    const { said, value } = read(notes, { notes: { a: 'x', [Symbol('s')]: 7 } });
    expect([said, JSON.stringify(value)]).toEqual([[], '{"notes":{"a":"x"}}']);
    expect(read(notes, { notes: { a: 7 } }).said).toEqual([[['notes', 'a'], 'a must be a string.']]);
    expect(read(object({ notes: record(coercedText) }), { notes: { a: 7, b: true } }).value).toEqual({
      notes: { a: '7', b: 'true' },
    });
  });
});

describe('a schema of another library', () => {
  const said = (schema: ForeignSchema<unknown>) => read(object({ field: schema }), { field: 1 }).said;

  test('reports its own message, at its own path', () => {
    const issues = [
      { message: 'no', path: ['a', 0, { key: 'b' }, { key: 1 }, Symbol('s')] },
      { message: 'nor this' },
    ];
    expect(said(standard({ issues }))).toEqual([
      [['field', 'a', 0, 'b', 1, 'Symbol(s)'], 'field: no'],
      [['field'], 'field: nor this'],
    ]);
    expect(said(t.string)).toEqual([[['field'], 'field: not string']]);
  });

  test('that promises an answer, or throws, is an error of ours', () => {
    const told: string[] = [];
    const late = standard(Promise.resolve({ value: 1 }));
    validate(
      table({ name: 'x', body: object({ field: late }), messages: {} }).rules({}),
      { field: 1 },
      {},
      { onUnexpected: (error) => told.push(String(error)) },
    );
    expect(told).toEqual([expect.stringContaining('The schema of "field" returns a promise')]);
    const decoded = codec('Late', object({ field: late })).decode({ field: 1 });
    expect(JSON.stringify(decoded)).toContain('The schema of \\"field\\" returns a promise');
  });

  test('decides if a value is one of the codec', () => {
    const { is } = codec('Field', object({ field: standard({ value: 1 }), other: t.string }));
    expect([is({ field: 1, other: 'x' }), is({ field: 1, other: 5 })]).toEqual([true, false]);
    const never = codec('Field', object({ field: standard({ issues: [] }) }));
    expect([never.is({ field: 1 }), never.is({})]).toEqual([false, true]);
  });
});

test('a codec holds a value of each kind, and no other', () => {
  const { is } = codec(
    'All',
    object({ a: text, n: number, l: array(number), r: record(number), any: unknown }),
  );
  expect([{ a: 'x', n: 1, l: [1], r: { x: 1 }, any: {} }, {}].map(is)).toEqual([true, true]);
  expect(
    [{ a: 1 }, { n: 'x' }, { n: Infinity }, { l: {} }, { l: ['x'] }, { r: [] }, { r: { x: 'x' } }].map(is),
  ).toEqual([false, false, false, false, false, false, false]);
});

describe('values that come with a body', () => {
  const body = withParams({ id: number, raw: unknown }, object({ a: text }));
  const { on, rules } = table({ name: 'x', body, messages: { wrong: 'Wrong.' } });
  const judged = (input: unknown) =>
    validate(rules({ wrong: on('id', 'a').fails((s) => s.id === 13) }), input as never);

  test('may be lists and objects, whose rules are evaluated as those of the body are', () => {
    const { each, on, section, rules } = table({
      name: 'x',
      body: withParams({ ids: array(text), filter: object({ from: text }) }, object({ a: array(text) })),
      messages: { listed: '{0} of ids', filtered: '{0} of filter', whole: '{0} ids', bodied: '{0} of a' },
    });
    const many = rules({
      listed: each('ids')
        .on()
        .fails((id) => [id]),
      filtered: section('filter')
        .given('from')
        .fails((f) => [f.from]),
      whole: on('ids').fails((s) => [s.ids?.length ?? 0]),
      bodied: each('a')
        .on()
        .fails((one) => [one]),
    });
    const messages = (input: object) =>
      validate(many, { body: {}, ...input }).violations.map(({ path, message }) => [path, message]);
    expect(messages({ ids: ['x', 'y'], filter: { from: 'z' }, body: { a: ['b'] } })).toEqual([
      [['ids', 0], 'x of ids'],
      [['ids', 1], 'y of ids'],
      [['filter', 'from'], 'z of filter'],
      [['ids'], '2 ids'],
      [['a', 0], 'b of a'],
    ]);
    expect(messages({ ids: [7], filter: 7, body: { a: 7 } })).toEqual([
      [['a'], 'a must be an array.'],
      [['ids', 0], 'ids[0] must be a string.'],
      [['filter'], 'filter must be an object.'],
    ]);
    expect(messages({})).toEqual([[['ids'], '0 ids']]);
    expect(messages({ filter: { from: 'z' } })).toEqual([
      [['filter', 'from'], 'z of filter'],
      [['ids'], '0 ids'],
    ]);
  });

  test('have the value of an absent one if they are not there, or their schema returns nothing', () => {
    const nothing = fromSchema<unknown>({
      name: 'nothing',
      decode: () => ({ _tag: 'Right', right: undefined }),
    });
    const seen: unknown[] = [];
    const { on: of, rules: make } = table({
      name: 'x',
      body: withParams({ loud: boolean, gone: nothing }, object({ a: text })),
      messages: { wrong: 'Wrong.' },
    });
    const wrong = of('loud', 'gone').fails(({ loud, gone }) => {
      seen.push([loud, gone]);
      return false;
    });
    for (const input of [{ body: {} }, { gone: 'x', body: {} }])
      expect(validate(make({ wrong }), input).status).toBe('valid');
    expect(seen).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
  });

  test('may be as long as a list of the body, and wrong in as many elements', () => {
    const throwing = fromSchema<unknown>({
      name: 'trap',
      decode: () => {
        throw new Error('a trap');
      },
    });
    const many = table({
      name: 'x',
      body: withParams({ ids: array(number), traps: array(throwing) }, object({ ids2: array(number) })),
      messages: {},
    }).rules({});
    const wrong = new Array<string>(200_000).fill('x');
    const first = (input: object) => {
      const { status, violations, truncated } = validate(many, input as never);
      return [status, violations.length, violations[0]?.message, truncated];
    };
    expect(first({ ids: wrong, body: {} })).toEqual(['invalid', 1000, 'ids[0] must be a number.', true]);
    expect(first({ body: { ids2: wrong } })).toEqual(['invalid', 1000, 'ids2[0] must be a number.', true]);
    let errors = 0;
    validate(many, { traps: wrong, body: {} } as never, {}, { onUnexpected: () => (errors += 1) });
    expect(errors).toBe(wrong.length);
  });

  test('are read by their kinds, under their own names', () => {
    expect(judged({ id: 13, body: { a: 'x' } }).violations.map(({ path }) => path)).toEqual([['id']]);
    const { violations, outcomes } = judged({ id: 'x', raw: 7, body: { a: 5 } });
    expect(violations.map(({ path, message }) => [path, message])).toEqual([
      [['a'], 'a must be a string.'],
      [['id'], 'id must be a number.'],
    ]);
    expect(outcomes.wrong).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields: ['a', 'id'] },
    });
    expect(judged({ body: {} }).value).toEqual({});
  });
});

describe('the JSON Schema', () => {
  const all = object(
    {
      a: text,
      w: coercedText,
      n: number,
      f: boolean,
      l: array(number),
      r: record(number),
      any: unknown,
      s: t.string,
    },
    { keys: 'exact' },
  );

  test('of what goes in', () => {
    const flagText = { type: 'string', pattern: '^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$' };
    const { properties } = jsonSchema(all) as { properties: object };
    expect(jsonSchema(all)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    });
    expect(properties).toEqual({
      a: { type: ['string', 'null'] },
      w: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }] },
      n: { type: ['number', 'null'] },
      f: { anyOf: [{ type: 'boolean' }, flagText, { type: 'null' }] },
      l: { type: ['array', 'null'], items: { type: 'number' } },
      r: { type: ['object', 'null'], additionalProperties: { type: ['number', 'null'] } },
      any: {},
      s: {},
    });
    // Exact names need no patterns.
    expect(jsonSchema(all, { exact: true })).toEqual(jsonSchema(all));
    expect(jsonSchema(all, { target: 'openapi-3.0' })).toEqual({
      type: 'object',
      properties: {
        a: { type: 'string', nullable: true },
        w: { anyOf: [{ type: 'string', nullable: true }, { type: 'number' }, { type: 'boolean' }] },
        n: { type: 'number', nullable: true },
        f: { anyOf: [{ type: 'boolean', nullable: true }, flagText] },
        l: { type: 'array', nullable: true, items: { type: 'number' } },
        r: {
          type: 'object',
          nullable: true,
          additionalProperties: { type: 'number', nullable: true },
        },
        any: {},
        s: {},
      },
    });
  });

  test('of any spelling has documented names for who reads it, and patterns if it is exact', () => {
    const of = object({ 'a.b': text }, { keys: 'ignoreCase' });
    const string = { type: ['string', 'null'] };
    expect(jsonSchema(of)).toMatchObject({ properties: { 'a.b': string } });
    expect(jsonSchema(of, { exact: true })).toMatchObject({
      patternProperties: { '^[aA]\\.[bB]$': string },
    });
    expect(jsonSchema(of, { exact: true, io: 'output' })).toMatchObject({
      properties: { 'a.b': { type: 'string' } },
    });
    expect(() => jsonSchema(of, { exact: true, target: 'openapi-3.0' })).toThrow('take another target');
  });

  test('has the annotations at their fields', () => {
    const of = object({ ids: array(unknown), words: record(text), loud: boolean });
    const annotations = {
      title: 'T',
      description: 'D.',
      properties: {
        ids: { description: 'Ids.', items: { type: 'string' as const, examples: ['x', 'y'] } },
        words: { items: { description: 'A word.' } },
        loud: { type: 'string' as const, title: 'Loud' },
        elsewhere: { title: 'none' },
      },
    };
    const loud = { title: 'Loud', type: 'boolean' };
    expect(jsonSchema(of, { annotations, io: 'output', target: 'draft-07' })).toEqual({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'T',
      description: 'D.',
      type: 'object',
      properties: {
        ids: { description: 'Ids.', type: 'array', items: { type: 'string', examples: ['x', 'y'] } },
        words: { type: 'object', additionalProperties: { description: 'A word.', type: 'string' } },
        loud,
      },
      required: ['loud'],
      additionalProperties: false,
    });
    expect(jsonSchema(of, { annotations, target: 'openapi-3.0' })).toMatchObject({
      properties: {
        ids: { nullable: true, items: { type: 'string', example: 'x' } },
        words: { additionalProperties: { description: 'A word.', nullable: true } },
      },
    });
    const together = withParams({ id: unknown }, of);
    expect(
      jsonSchema(together, {
        annotations: {
          title: 'R',
          required: ['id'],
          properties: { id: { type: 'string' }, body: annotations },
        },
      }),
    ).toMatchObject({
      title: 'R',
      required: ['id', 'body'],
      properties: { id: { type: 'string' }, body: { title: 'T', properties: { loud: { title: 'Loud' } } } },
    });
  });

  test('of what comes out', () => {
    expect(jsonSchema(all, { io: 'output' })).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: {
        a: { type: 'string' },
        w: { type: 'string' },
        n: { type: 'number' },
        f: { type: 'boolean' },
        l: { type: 'array', items: { type: 'number' } },
        r: { type: 'object', additionalProperties: { type: 'number' } },
        any: {},
        s: {},
      },
      required: ['f'],
      additionalProperties: false,
    });
    expect(jsonSchema(object({ a: text }), { io: 'output' })).not.toHaveProperty('required');
  });

  test('of a body with values that come with it', () => {
    expect(jsonSchema(withParams({ id: text }, object({ a: text })))).toMatchObject({
      properties: { id: { type: 'string' }, body: { type: 'object' } },
      required: ['body'],
    });
  });

  test('of objects in a list takes other values in their place if the schema reads them as empty', () => {
    const items = (of: Parameters<typeof array>[0], exact: boolean) =>
      (jsonSchema(object({ l: array(of) }), { exact }) as { properties: { l: { items: unknown } } })
        .properties.l.items;
    const line = { type: 'object', properties: { a: { type: ['string', 'null'] } } };
    const open = object({ a: text }, { nonObject: 'asEmpty' });
    expect([items(object({ a: text }), true), items(open, false)]).toEqual([line, line]);
    expect(items(open, true)).toEqual({ anyOf: [line, { not: { type: 'object' } }] });
  });
});

test.each(['1', '0'])(
  'an object does not take the field %s, which it would not keep in its place',
  (name) => {
    expect(() => object({ a: text, [name]: text })).toThrow(
      `An object does not keep the field "${name}" in its place: describe it as a record.`,
    );
  },
);

test('an object matches names as they are, if no option is given', () => {
  expect(read(object({ ab: text }), { AB: 7, ab: 'x' })).toEqual({ said: [], value: { ab: 'x' } });
  expect(read(object({ ab: text }, { keys: 'ignoreCase' }), { AB: 7 }).said).toEqual([
    [['AB'], 'ab must be a string.'],
  ]);
});

describe('an object of more fields than there are bits', () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${String(index)}`);
  const wide = object(Object.fromEntries(names.map((name) => [name, text])), { keys: 'ignoreCase' });
  const values = Object.fromEntries(names.map((name) => [name.toUpperCase(), name]));

  test('is read whole, in any spelling, and reports the fields that are wrong', () => {
    expect(read(wide, values)).toEqual({
      said: [],
      value: Object.fromEntries(names.map((name) => [name, name])),
    });
    expect(read(wide, { ...values, F0: 7, F39: 7 }).said).toEqual([
      [['F0'], 'f0 must be a string.'],
      [['F39'], 'f39 must be a string.'],
    ]);
    expect(read(wide, { f39: 'x' }).value).toEqual({ f39: 'x' });
  });

  test('and one spelled twice counts if it has a value', () => {
    const twice = object({ ab: text, n: number }, { keys: 'ignoreCase' });
    expect(read(twice, { ab: null, AB: 'x' })).toEqual({ said: [], value: { ab: 'x' } });
    expect(read(twice, { AB: 'x', ab: null, Ab: undefined })).toEqual({ said: [], value: { ab: 'x' } });
    expect(read(twice, { AB: 'x', ab: 'y' }).said).toHaveLength(1);
  });
});

test('a record has no name without a value', () => {
  expect(read(object({ r: record(number) }), { r: { a: undefined, b: 1 } })).toEqual({
    said: [],
    value: { r: { b: 1 } },
  });
});

test('a list of lists and of objects keeps each at its index', () => {
  const of = object({ l: array(array(object({ a: text }))) });
  expect(read(of, { l: [[{ a: 'x' }, {}], []] })).toEqual({
    said: [],
    value: { l: [[{ a: 'x' }, {}], []] },
  });
  expect(read(of, { l: [[{ a: 1 }], 7] }).said).toEqual([
    [['l', 0, 0, 'a'], 'a must be a string.'],
    [['l', 1], 'l[1] must be an array.'],
  ]);
});

test('an object does not take __proto__ for a field', () => {
  expect(() => object(Object.fromEntries([['__proto__', text]]))).toThrow(
    'does not keep the field "__proto__"',
  );
});
