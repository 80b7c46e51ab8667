import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readableBody } from '../../../testing/src/readable-body.js';
import type { ObjectSchema } from '../../src/schema/schema.js';

import {
  unknown,
  boolean,
  fromSchema,
  array,
  number,
  object,
  record,
  text,
  coercedText,
} from '../../src/index.js';
import type { Schema } from '../../src/index.js';

type Body = { readonly [name: string]: unknown };

/** What is made of a description: the same in every run, and enough of it that nothing is missing by chance. */
const made = (
  body: ObjectSchema<never, never> | object,
  instead?: { readonly [field: string]: fc.Arbitrary<unknown> },
): readonly Body[] =>
  fc.sample(readableBody(body as ObjectSchema<unknown, unknown>, instead), {
    numRuns: 2000,
    seed: 7,
  }) as Body[];

/** What is made for one field of a kind, where it is there. */
const valuesOf = (kind: Schema): readonly unknown[] =>
  made(object({ field: kind })).flatMap((body) =>
    body['field'] === undefined || body['field'] === null ? [] : [body['field']],
  );

/** Kinds of what was made, in words, each once. */
const sorts = (values: readonly unknown[], sortOf: (value: never) => unknown): readonly unknown[] =>
  [...new Set(values.map((value) => sortOf(value as never)))].sort();

/** How many objects and lists are in each other. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value as object).map(depthOf))
    : 0;

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

describe('a body that can be read has, of each kind, all that it takes', () => {
  test('texts of any character', () => {
    const texts = valuesOf(text);
    expect(sorts(texts, typeOf)).toEqual(['string']);
    expect(sorts(texts, (one: string) => one === '')).toEqual([false, true]);
    expect(sorts(texts, (one: string) => /^[\u0020-\u007e]+$/.test(one))).toEqual([false, true]);
    expect(sorts(texts, (one: string) => Array.from(one).length < one.length)).toEqual([false, true]);
  });

  test('words, numbers and flags', () => {
    expect(sorts(valuesOf(coercedText), typeOf)).toEqual(['boolean', 'number', 'string']);
    const numbers = valuesOf(number);
    expect(sorts(numbers, (one: number) => Number.isFinite(one) && Number.isInteger(one))).toEqual([
      false,
      true,
    ]);
    expect(numbers.every(Number.isFinite)).toBe(true);
    const flags = valuesOf(boolean);
    expect(sorts(flags, typeOf)).toEqual(['boolean', 'string']);
    const written = flags.filter((one) => typeof one === 'string');
    expect(sorts(written, (one: string) => one.toLowerCase())).toEqual(['false', 'true']);
    expect(sorts(written, (one: string) => /^.[a-z]/.test(one))).toEqual([false, true]);
    expect(sorts(written, (one: string) => /^[A-Z]/.test(one))).toEqual([false, true]);
  });

  test('anything', () => {
    const values = valuesOf(unknown);
    expect(sorts(values, typeOf)).toEqual(['array', 'boolean', 'number', 'object', 'string']);
    expect(Math.max(...values.map(depthOf))).toBe(2);
  });

  test('lists of it, of no element to five', () => {
    const lists = valuesOf(array(boolean)) as readonly (readonly unknown[])[];
    expect(sorts(lists, (one: readonly unknown[]) => one.length)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sorts(lists.flat(), typeOf)).toEqual(['boolean', 'string']);
  });

  test('objects in lists, and other values in their place if they are read as empty', () => {
    const wrong = valuesOf(array(object({ a: text }))).flat();
    expect(sorts(wrong, typeOf)).toEqual(['object']);
    const empty = valuesOf(array(object({ a: text }, { nonObject: 'asEmpty' }))).flat();
    expect(sorts(empty, typeOf)).toEqual(['boolean', 'null', 'number', 'object', 'string']);
    expect(empty).toEqual(expect.arrayContaining([null, 7, 'text', true]));
  });

  test('records of it under any name, and of nothing', () => {
    const records = valuesOf(record(number)) as readonly Body[];
    expect(sorts(records.flatMap(Object.values), typeOf)).toEqual(['null', 'number']);
    const names = records.flatMap((one) => Object.keys(one));
    expect(names).toContain('__proto__');
    expect(names.some((name) => /^[a-z]/i.test(name))).toBe(true);
    expect(Math.max(...records.map((one) => Object.keys(one).length))).toBe(5);
  });
});

describe('a body that can be read spells its fields', () => {
  const spellings = (name: string, keys: 'exact' | 'ignoreCase'): readonly (readonly string[])[] =>
    made(object({ [name]: text }, { keys })).map((one) =>
      Object.keys(one).filter((key) => key.toLowerCase() === name.toLowerCase()),
    );

  test('as documented, if keys are exact: those in another case are others', () => {
    const bodies = made(object({ 'a-b': number }));
    const given = bodies.flatMap((one) => Object.entries(one).filter(([key]) => /^a-b$/i.test(key)));
    const sortsOf = (isDocumented: boolean) =>
      sorts(
        given.filter(([key]) => (key === 'a-b') === isDocumented),
        ([, value]: readonly [string, unknown]) => typeOf(value),
      );
    expect(sortsOf(true)).toEqual(['null', 'number']);
    expect(sortsOf(false)).toEqual(['array', 'boolean', 'null', 'number', 'object', 'string']);
  });

  test('with each of its letters in either case, however long it is', () => {
    const name = 'abcdefghijklmnopqrst';
    const keys = spellings(name, 'ignoreCase').flat();
    expect(sorts(keys, (key: string) => key.endsWith('T'))).toEqual([false, true]);
    expect(sorts(keys, (key: string) => key === name)).toEqual([false, true]);
  });

  test('all of them, more often than not all but a few', () => {
    const names = Array.from('abcdefghij');
    const bodies = made(object(Object.fromEntries(names.map((name) => [name, number]))));
    const counts = bodies.map((one) => names.filter((name) => name in one).length);
    expect(counts.filter((count) => count >= 8).length).toBeGreaterThan(1000);
    expect(bodies.filter((one) => 'undefined' in one)).toEqual([]);
  });

  test('in any case, once, or once more as null, if keys ignore case', () => {
    const bodies = made(object({ 'a-b': number }, { keys: 'ignoreCase' }));
    const given = bodies.map((one) => Object.entries(one).filter(([key]) => key.toLowerCase() === 'a-b'));
    expect(sorts(given.flat(), ([key]: readonly [string]) => key)).toEqual(['A-B', 'A-b', 'a-B', 'a-b']);
    expect(sorts(given, (one: readonly unknown[]) => one.length)).toEqual([0, 1, 2]);
    const twice = given.filter((one) => one.length === 2);
    const absent = (of: readonly (readonly [string, unknown])[]) =>
      of.filter(([, value]) => value === null).length;
    expect(sorts(twice, absent)).toEqual([1, 2]);
  });

  test('in any order, next to others that are not documented', () => {
    const bodies = made(object({ a: number, b: number }));
    const orders = bodies.map((one) => Object.keys(one).filter((key) => key === 'a' || key === 'b'));
    expect(sorts(orders, (one: readonly string[]) => one.join())).toEqual(['', 'a', 'a,b', 'b', 'b,a']);
    const others = bodies.map((one) => Object.keys(one).filter((key) => key !== 'a' && key !== 'b'));
    expect(sorts(others, (one: readonly string[]) => one.length)).toEqual([0, 1, 2]);
    expect(others.flat()).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
    const values = bodies.flatMap((one) =>
      Object.entries(one).flatMap(([key, value]) => (key === 'a' || key === 'b' ? [] : [value])),
    );
    expect(sorts(values, typeOf)).toEqual(['array', 'boolean', 'null', 'number', 'object', 'string']);
    expect(Math.max(...values.map(depthOf))).toBe(1);
  });

  test('and no other as one of them', () => {
    const names = Array.from('abcdefghijklmnopqrstuvwxyz');
    const bodies = made(
      object(Object.fromEntries(names.map((name) => [name, number])), { keys: 'ignoreCase' }),
      Object.fromEntries(names.map((name) => [name, fc.constant(7)])),
    );
    const letters = bodies.flatMap((one) => Object.entries(one).filter(([key]) => /^[a-z]$/i.test(key)));
    expect(sorts(letters, ([, value]: readonly [string, unknown]) => value)).toEqual([7, null]);
  });
});

describe('an arbitrary of one\u2019s own', () => {
  test('is taken in its place, wherever a field of this name is', () => {
    const body = object({ a: number, more: object({ a: text }), l: array(object({ a: text })) });
    const found = made(body, { a: fc.constant('mine') }).flatMap(({ a, more, l }) => [
      a,
      ...[more, ...((l ?? []) as readonly unknown[])].map((one) => (one as Body | null | undefined)?.['a']),
    ]);
    expect(sorts(found, (one: unknown) => one ?? 'none')).toEqual(['mine', 'none']);
  });

  test('is needed for a field that a schema of another library reads', () => {
    const even = { name: 'even', decode: (n: unknown) => ({ _tag: 'Right', right: n }) as const };
    const body = object({ 'a"b': fromSchema(even) });
    expect(() => readableBody(body)).toThrow(
      'The field "a"b" is read by a schema of another library, which does not say what it takes: ' +
        'give an arbitrary for it, readableBody(body, { "a\\"b": … }).',
    );
    expect(
      sorts(
        made(body, { 'a"b': fc.constant(2) }).map((one) => one['a"b']),
        String,
      ),
    ).toEqual(['2', 'null', 'undefined']);
  });
});
