import { describe, expect, test } from '@jest/globals';
import * as t from 'io-ts';
import { isLeft } from 'fp-ts/lib/Either.js';
import { codec } from '../../src/schema/codec.js';
import { withParams } from '../../src/schema/with-params.js';

import {
  unknown,
  boolean,
  array,
  number,
  object,
  record,
  table,
  text,
  coercedText,
  validate,
} from '../../src/index.js';
import { read, standard } from './read.js';

/** A list that says it has another length than it has. */
const lying = (length: unknown): readonly unknown[] =>
  new Proxy<unknown[]>([], { get: (of, name) => (name === 'length' ? length : Reflect.get(of, name)) });

describe('a list whose length makes no sense is too long', () => {
  const body = object({ l: array(unknown) });
  test.each([-1, 1.5, Infinity, NaN, '0', undefined])('%s', (length) => {
    expect(read(body, { l: lying(length) }).said).toEqual([[['l'], 'l has more than 1000000 elements.']]);
    expect(codec('x', body).is({ l: lying(length) })).toBe(false);
  });
});

test.each([NaN, Infinity, -Infinity, '1', true, null, [], {}])('%p in a list is no number', (value) => {
  expect(read(object({ l: array(number) }), { l: [1, value] }).said).toEqual([
    [['l', 1], 'l[1] must be a number.'],
  ]);
});

describe('what could not be read is not seen by a rule', () => {
  test('as a list of which an element could not be', () => {
    const { on, rules } = table({
      name: 'x',
      body: object({ l: array(text) }),
      messages: { first: 'First.' },
    });
    const { outcomes } = validate(rules({ first: on('l').fails(() => true) }), { l: ['a', 7] });
    expect(outcomes.first).toEqual({ status: 'skipped', because: { kind: 'unreadable', fields: ['l'] } });
  });

  test('as a list that one of the rules of its elements needs', () => {
    const { on, rules } = table({
      name: 'x',
      body: object({ a: text, l: array(object({ b: text })) }),
      messages: { first: 'First.' },
    });
    const first = on('a')
      .at('l')
      .readsEach('b' as never)
      .fails(() => true);
    const skipped = { status: 'skipped', because: { kind: 'unreadable', fields: ['b'] } };
    const outcomeOf = (l: unknown) => validate(rules({ first }), { a: 'x', l }).outcomes.first;
    expect([outcomeOf([{ b: 7 }]), outcomeOf(['no object']), outcomeOf([{}])]).toEqual([
      skipped,
      skipped,
      { status: 'fail' },
    ]);
  });

  test('as a value that comes with a body', () => {
    const seen: unknown[] = [];
    const { on, rules } = table({
      name: 'x',
      body: withParams({ loud: boolean, id: text }, object({ a: text })),
      messages: { first: 'First.' },
    });
    validate(
      rules({
        first: on('a').fails((subject) => {
          seen.push({ ...subject });
          return false;
        }),
      }),
      { loud: 7, id: 7, body: { a: 'x' } } as never,
    );
    expect(seen).toEqual([{ a: 'x', loud: false, id: undefined }]);
  });

  test('as an element in whose place there is no object', () => {
    const seen: unknown[] = [];
    const { each, rules } = table({
      name: 'x',
      body: object({ l: array(object({ a: text, loud: boolean }, { nonObject: 'asEmpty' })) }),
      messages: { first: 'First.' },
    });
    validate(
      rules({
        first: each('l')
          .on('a')
          .fails((one) => {
            seen.push({ ...one });
            return false;
          }),
      }),
      { l: [7, null] },
    );
    const empty = { a: undefined, loud: false };
    expect(seen).toStrictEqual([empty, empty]);
  });
});

test('a non-object is read as an object without fields in a list alone', () => {
  const lenient = object({ a: text }, { nonObject: 'asEmpty' });
  const body = object({ one: lenient, more: array(lenient), rows: array(object({ two: lenient })) });
  const { said } = read(body, { one: 7, more: [7], rows: [{ two: 7 }] });
  expect(said.map(([, sentence]) => sentence)).toEqual(['one must be an object.', 'two must be an object.']);
});

describe('a codec', () => {
  const body = object({ a: text, loud: boolean });

  test('shows a body that is none as one without fields', () => {
    const seen: unknown[] = [];
    const shown = codec('x', body, (of) => {
      seen.push(of);
      return [];
    });
    expect(isLeft(shown.decode(7))).toBe(true);
    expect(seen).toStrictEqual([{ a: undefined, loud: false }]);
  });

  test('spells a field, for what it decodes, as the input does, and else as the description', () => {
    const spelling = codec('x', object({ ab: text }, { keys: 'ignoreCase' }), (_, spelled) => [
      ...(spelled('ab') === 'ab' ? [] : [{ path: [spelled('ab')], message: 'Spelled otherwise.' }]),
    ]);
    const isRefused = (input: unknown) => isLeft(spelling.decode(input));
    expect([spelling.is({ ab: 'x' }), isRefused({ ab: 'x' }), isRefused({ AB: 'x' })]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('reports the error of its schema, at the whole', () => {
    const trap = new t.Type<string, string>(
      'trap',
      t.string.is,
      () => {
        throw new Error('a trap');
      },
      t.identity,
    );
    const decoded = codec('x', object({ a: trap })).decode({ a: 'x' });
    const errors = isLeft(decoded) ? decoded.left : [];
    expect(errors.map(({ message, context }) => [message, context.map(({ key }) => key)])).toEqual([
      ['Error: a trap', ['']],
    ]);
  });

  test('reports a thousand failures, and no more', () => {
    const decoded = codec('x', object({ l: array(text) }), () =>
      Array.from({ length: 900 }, () => ({ path: [], message: 'More.' })),
    ).decode({ l: Array.from({ length: 900 }, () => 7) });
    const messages = isLeft(decoded) ? decoded.left.map(({ message }) => message) : [];
    expect([messages.length, messages[899], messages[900]]).toEqual([
      1000,
      'l[899] must be a string.',
      'More.',
    ]);
  });
});

describe('a schema of another library', () => {
  test('gives what it decoded, and nothing is absent', () => {
    expect(read(object({ a: t.string, b: t.null }), { a: 'x', b: null }).value).toEqual({ a: 'x' });
    expect(read(object({ a: standard({ value: null }) }), { a: 7 })).toEqual({ said: [], value: {} });
    expect(read(object({ a: standard({ value: 0 }) }), { a: 7 })).toEqual({ said: [], value: { a: 0 } });
  });

  test('may be a function, as those of arktype are', () => {
    const schema = Object.assign(() => undefined, standard({ value: 5 }));
    expect(read(object({ a: schema }), { a: 7 })).toEqual({ said: [], value: { a: 5 } });
  });
});

describe('a record', () => {
  test('holds a text under any name', () => {
    const input = { undefined: 'x', 'Stryker was here': 'y' };
    expect(read(object({ r: record(coercedText) }), { r: input }).value).toEqual({ r: input });
    expect(read(object({ r: record(text) }), { r: {} }).value).toEqual({ r: {} });
  });

  test('in a record holds what is in it', () => {
    const body = object({ r: record(record(array(text))) });
    expect(read(body, { r: { a: { b: ['x'] }, c: {} } }).value).toEqual({ r: { a: { b: ['x'] }, c: {} } });
  });
});

describe('a prototype is never read', () => {
  const names = Array.from({ length: 40 }, (_, index) => `f${String(index)}`);
  const wide = object(Object.fromEntries(names.map((name) => [name, text])));
  const inheriting = (own: object): object =>
    Object.assign(Object.create(Object.fromEntries(names.map((name) => [name, 'inherited']))) as object, own);

  test('however many fields there are', () => {
    const first = object(Object.fromEntries(names.slice(0, 29).map((name) => [name, text])));
    expect(read(first, inheriting({ f28: 'x' })).value).toEqual({ f28: 'x' });
    expect(read(wide, inheriting({ f39: 'x', f0: 'y' })).value).toEqual({ f0: 'y', f39: 'x' });
  });
});
