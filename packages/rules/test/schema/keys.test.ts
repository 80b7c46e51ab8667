import { describe, expect, test } from '@jest/globals';
import { fieldOf } from '../../src/schema/schema.js';
import type { Finder } from '../../src/schema/schema.js';

import { unknown, array, number, object, table, text, validate } from '../../src/index.js';

const anyCase = { keys: 'ignoreCase' } as const;

describe('an object whose names are read in any case', () => {
  const body = object(
    { ab: text, l: array(text), more: object({ c: text }), any: unknown, schema: throws() },
    anyCase,
  );
  const { each, section, on, rules } = table({
    name: 'x',
    body,
    messages: { none: 'None.', word: 'Word.', inner: 'Inner.' },
  });
  const of = rules({
    none: on('ab').fails((s) => s.ab === undefined),
    word: each('l')
      .on()
      .fails((word) => (word as unknown as string) === 'bad'),
    inner: section('more')
      .on('c')
      .fails((m) => m.c === 'bad'),
  });
  const said = (input: unknown) =>
    validate(of, input).violations.map(({ path, message }) => [path.join('.'), message]);

  test('names a field as the input spells it, and the first spelling if none has a value', () => {
    expect(said({ AB: null })).toEqual([['AB', 'None.']]);
    expect(said({ AB: null, ab: null, Ab: undefined })).toEqual([['AB', 'None.']]);
    expect(said({ AB: null, ab: 'x' })).toEqual([]);
  });

  test('reports a repeated one behind its type, and before the fields in it', () => {
    const repeated = 'L is given more than once.';
    expect(said({ ab: 'x', l: 7, L: [] })).toEqual([
      ['l', 'l must be an array.'],
      ['L', repeated],
    ]);
    expect(said({ ab: 'x', l: ['y', 7], L: [] })).toEqual([
      ['L', repeated],
      ['l.1', 'l[1] must be a string.'],
    ]);
    expect(said({ ab: 'x', any: 7, ANY: 8 })).toEqual([['ANY', 'ANY is given more than once.']]);
  });

  test('does not judge in one that is repeated', () => {
    const report = validate(of, { ab: 'x', more: { c: 'bad' }, MORE: {}, l: ['bad'], L: ['bad'] });
    const unreadable = (field: string) => ({
      status: 'skipped',
      because: { kind: 'unreadable', fields: [field] },
    });
    expect(report.violations.map(({ message }) => message)).toEqual([
      'L is given more than once.',
      'MORE is given more than once.',
    ]);
    expect([report.outcomes.word, report.outcomes.inner]).toEqual([unreadable('l'), unreadable('more')]);
  });

  test('reports a repeated one, also if its schema throws', () => {
    expect(said({ ab: 'x', schema: 7, SCHEMA: 8 })).toEqual([
      ['SCHEMA', 'SCHEMA is given more than once.'],
      ['', 'An unexpected error occurred (reference unknown).'],
    ]);
  });

  test('has a kind for each of them', () => {
    expect([fieldOf(body, 'ab'), fieldOf(body, 'MORE'), fieldOf(body, 'z')].map((of) => of?.kind)).toEqual([
      'text',
      'object',
      undefined,
    ]);
    expect(fieldOf(object({ ab: text }), 'AB')).toBeUndefined();
    expect(fieldOf(object({ ab: text }), 'ab')).toBe(text);
  });

  test('has no two fields that differ in case alone', () => {
    expect(() => object({ ab: text, c: text, AB: number }, anyCase)).toThrow(
      'An object whose keys ignore case cannot tell these apart: ab, c, AB.',
    );
    expect(Object.keys(object({ ab: text, AB: number }).fields)).toEqual(['ab', 'AB']);
  });
});

describe('lists of what is found in an object', () => {
  /** Fields that are not documented, and begin so. */
  const beginning =
    (letter: string): Finder<unknown> =>
    (object, others) =>
      others
        .filter((name) => name.startsWith(letter))
        .map((name) => ({ path: [name], value: (object as { [name: string]: unknown })[name] }));
  const all: Finder<unknown> = (_, others) => others.map((name) => ({ path: [name], value: name }));

  test('are several, each at its own index', () => {
    const { each, rules } = table({
      name: 'x',
      body: object(
        { a: text, l: array(text) },
        { lists: { xs: beginning('x'), ys: beginning('y'), zs: beginning('z') } },
      ),
      messages: { x: 'x.', y: 'y.', z: 'z.' },
    });
    const bad = (value: unknown) => value === 'bad';
    const of = rules({
      x: each('xs').on().fails(bad),
      y: each('ys').on().fails(bad),
      z: each('zs').on().fails(bad),
    });
    const { violations, value } = validate(of, { a: 'a', x: 'bad', y1: 'y', y2: 'bad', z: 'bad', l: ['b'] });
    expect(violations.map(({ rule, path }) => [rule, path])).toEqual([
      ['x', ['x']],
      ['y', ['y2']],
      ['z', ['z']],
    ]);
    expect(value).toBeUndefined();
    expect(validate(of, { a: 'a', x: 'x', l: ['b'] }).value).toEqual({ a: 'a', l: ['b'] });
  });

  test.each([
    [anyCase, { ab: 1, cd: 2, x: 3 }, ['x']],
    [anyCase, { AB: 1, Cd: 2, X: 3, abc: 4 }, ['X', 'abc']],
    [{ names: 'exact' }, { ab: 1, CD: 2, x: 3 }, ['CD', 'x']],
    [{}, { ab: 1, cd: 2 }, []],
  ] as const)('%j: are looked for among the fields that are not documented: %j', (names, input, found) => {
    const { given, rules } = table({
      name: 'x',
      body: object({ ab: unknown, cd: unknown }, { ...names, lists: { more: all } }),
      messages: { more: 'More <0>.' },
    });
    const of = rules({
      more: given('more').fails(({ more }) => more.length > 0 && [more.map(String).join()]),
    });
    expect(validate(of, input).violations.map(({ args }) => args)).toEqual(
      found.length === 0 ? [] : [[found.join()]],
    );
  });

  test.each([undefined, null, 7, 'text'])('have a kind: %j is none', (kind) => {
    expect(() => object({ a: kind as never })).toThrow(
      'The field "a" has no schema: give it text, number, boolean, another one, or that of a library.',
    );
  });

  test('have names that an object keeps in their place', () => {
    expect(() => object({ a: text }, { lists: { 1: all } })).toThrow(
      'An object does not keep the field "1" in its place: describe it as a record.',
    );
  });
});

/** A schema that throws. */
function throws() {
  return {
    name: 'trap',
    decode: (): { readonly _tag: 'Right'; readonly right: unknown } => {
      throw new Error('a trap');
    },
  };
}
