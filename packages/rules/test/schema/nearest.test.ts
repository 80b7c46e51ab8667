import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearest } from '../../src/schema/nearest.js';

import { seeded } from '../seed.js';

const slips = (one: string, other: string): number | undefined => nearest(one, [other])?.slips;

describe('the slips that make one name another', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['keyword', 'KEYWORD', 0],
    ['keywrod', 'keyword', 1],
    ['kyeword', 'keyword', 1],
    ['ekyword', 'keyword', 1],
    ['keywodr', 'keyword', 1],
    ['ekywrod', 'keyword', 2],
    ['xeyword', 'keyword', 1],
    ['keyworx', 'keyword', 1],
    ['eyword', 'keyword', 1],
    ['keywordd', 'keyword', 1],
    ['ab', 'ba', 1],
    ['aab', 'aba', 1],
    ['xab', 'xyba', 2],
    // A letter that was swapped is not changed again.
    ['ca', 'abc', 3],
    ['abcd', 'badc', 2],
    ['abc', 'cba', 2],
    ['\u{1f600}a', 'a\u{1f600}', 1],
  ])('%j, %j: %d', (one, other, count) => {
    expect([slips(one, other), slips(other, one)]).toEqual([count, count]);
  });

  /** The same by its definition: the fewest of what comes after each slip. */
  const defined = (one: string, other: string): number => {
    if (one === '' || other === '') return one.length + other.length;
    const [a, b] = [one.slice(1), other.slice(1)];
    return Math.min(
      defined(a, other) + 1,
      defined(one, b) + 1,
      defined(a, b) + (one[0] === other[0] ? 0 : 1),
      one.length > 1 && other.length > 1 && one[0] === other[1] && one[1] === other[0]
        ? defined(one.slice(2), other.slice(2)) + 1
        : Infinity,
    );
  };
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

  test('are those of the definition', () => {
    fc.assert(
      fc.property(word, word, (one, other) => expect(slips(one, other)).toBe(defined(one, other))),
      seeded(500),
    );
  });

  test('of long names are those of their first 64 letters', () => {
    const long = 'a'.repeat(64);
    expect(slips(`${long}b`, `${long}c`)).toBe(0);
    expect(slips(`${long.slice(1)}b`, `${long.slice(1)}c`)).toBe(1);
    expect(slips('x'.repeat(1_000_000), 'keyword')).toBe(64);
    expect(slips('keyword', `keyword${'x'.repeat(1_000_000)}`)).toBe(57);
  });
});

test('the first of several that are as near, and none of none', () => {
  expect(nearest('ab', ['xb', 'ax', 'abx'])).toEqual({ name: 'xb', slips: 1 });
  expect(nearest('ab', ['xyz', 'ax', 'ab'])).toEqual({ name: 'ab', slips: 0 });
  expect(nearest('ab', [])).toBeUndefined();
});
