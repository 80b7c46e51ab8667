import { describe, expect, test } from '@jest/globals';
import { fromFormData } from '../../src/form/data.js';
import type { Posted } from '../../src/form/data.js';
import { fromValues } from '../../src/form/values.js';

import { boolean, array, number, object, record, text } from '../../src/index.js';

const order = object({
  name: text,
  amount: number,
  paid: boolean,
  tags: array(text),
  lines: array(
    object({
      what: text,
      many: number,
      gift: boolean,
      tags: array(text),
      prices: record(text),
      more: object({ a: text }),
    }),
  ),
});

/** Objects in each other, so many, and a text in the last. */
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { a: nested(depth - 1) });

describe('what a form posts', () => {
  const bodyOf = (posted: Posted): unknown => fromFormData(order, posted).body;

  test.each<[string, unknown]>([
    ['a]=x', { 'a]': 'x' }],
    ['a[b]c]=x', { a: { 'b]c': 'x' } }],
    ['lines[x1].what=a', { lines: [{ x1: { what: 'a' } }] }],
    ['lines[1x].what=a', { lines: [{ '1x': { what: 'a' } }] }],
    ['lines[1].what=a', { lines: [{ what: 'a' }] }],
    ['lines[1234567890123456].what=a', { lines: [{ '1234567890123456': { what: 'a' } }] }],
  ])('%s', (query, body) => {
    expect(bodyOf(new URLSearchParams(query))).toEqual(body);
  });

  test('is looked into as deep as any form, and no deeper', () => {
    const name = (depth: number): string => Array.from({ length: depth }, () => 'a').join('.');
    expect(bodyOf([[name(16), 'x']])).toEqual(nested(16));
    expect(bodyOf([[name(17), 'x']])).toEqual({ [name(17)]: 'x' });
    expect(bodyOf(nested(17) as Posted)).toEqual(nested(17));
    expect(bodyOf(nested(30) as Posted)).toEqual(nested(30));
    const cycle: { [name: string]: unknown } = { name: 'x' };
    cycle['tags'] = [{ cycle }];
    expect(bodyOf(cycle)).toMatchObject({ name: 'x' });
  });

  test('as a server has made of it: a list of texts is one name given again', () => {
    expect(bodyOf({ paid: ['off', 'on'], name: ['a', 'b'], tags: ['a', null, 'b'] })).toEqual({
      paid: true,
      name: ['a', 'b'],
      tags: ['a', 'b'],
    });
    expect(bodyOf({ name: [null, 'b'], other: [{ a: 'x' }] })).toEqual({
      name: [null, 'b'],
      other: { '0': { a: 'x' } },
    });
  });

  test('is nothing if it cannot be read', () => {
    const { body, place } = fromFormData(order, {
      [Symbol.iterator]: () => {
        throw new Error('a trap');
      },
    });
    expect([body, place({ path: ['a'] })]).toEqual([undefined, ['a']]);
  });
});

describe('the values of a form', () => {
  const bodyOf = (values: unknown): unknown => fromValues(order, values).body;
  const linesOf = (...lines: readonly unknown[]): unknown =>
    (bodyOf({ lines }) as { readonly lines: unknown }).lines;

  test.each(['a5', '5a', '1 5', '0x5', 'e3', '1e', '.', '--5', ''])('%j is no number', (amount) => {
    expect(bodyOf({ amount })).toEqual({ amount: amount === '' ? null : amount });
  });

  test.each<[unknown]>([
    [{ what: undefined }],
    [{ what: '', gift: 'no', many: null }],
    [{ tags: ['', null] }],
    [{ tags: [] }],
    [{ prices: { a: '', b: null } }],
    [{ more: { a: '' } }],
    [{}],
    [''],
    [null],
  ])('%j is a row that nobody filled in', (row) => {
    expect(linesOf(row, { what: 'x' })).toEqual([{ what: 'x' }]);
  });

  test.each<[unknown, unknown]>([
    [{ gift: true }, { gift: true }],
    [{ gift: 'on' }, { gift: true }],
    [{ tags: ['a', ''] }, { tags: ['a'] }],
    [{ tags: 'x' }, { tags: ['x'] }],
    [{ what: [''] }, { what: [''] }],
    [{ prices: { a: '', b: '1' } }, { prices: { a: '', b: '1' } }],
    [{ prices: 7 }, { prices: 7 }],
    [{ more: 7 }, { more: 7 }],
    [{ unknown: {} }, { unknown: {} }],
    [{ unknown: { a: '' } }, { unknown: { a: '' } }],
    [7, 7],
  ])('%j is one that somebody did', (row, kept) => {
    expect(linesOf(row)).toEqual([kept]);
  });

  test('hold a list that is none as it is', () => {
    expect(bodyOf({ lines: 7, tags: {}, name: '' })).toEqual({ lines: 7, tags: {}, name: null });
    expect(bodyOf({ lines: [{ unknown: {} }], name: '' })).toEqual({ lines: [{ unknown: {} }], name: null });
  });

  test('have an issue at its row, in a list in a list too', () => {
    const { place } = fromValues(order, { lines: [{ tags: ['', 'a'] }, { tags: ['a'] }], tags: ['', 'b'] });
    expect(place({ path: ['lines', 0, 'tags', 0] })).toEqual(['lines', 0, 'tags', 1]);
    expect(place({ path: ['lines', 1, 'tags', 0] })).toEqual(['lines', 1, 'tags', 0]);
    expect(place({ path: ['tags', 0] })).toEqual(['tags', 1]);
    // A name is no index.
    expect(place({ path: ['tags', '0'] })).toEqual(['tags', '0']);
    expect(place({})).toEqual([]);
  });
});
