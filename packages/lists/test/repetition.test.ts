import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { Repetition } from '../src/index.js';
import type { AcceptedRow } from '../src/index.js';
import { seeded } from './seed.js';

const row = (number: string, key: string): AcceptedRow => ({
  status: 'accepted',
  subscriber: { MobileNumber: number, SubscriberKey: key },
  mends: [],
});

/** Few, so that they meet again; many, so that tables grow. */
const rows = fc.array(
  fc.tuple(
    fc.oneof(fc.nat(40), fc.integer({ min: 1, max: 999_999_999_999_999 })).map((n) => String(n + 1)),
    fc.oneof(fc.nat(40).map(String), fc.string()),
  ),
  { maxLength: 200 },
);

test('the first of repeated rows is kept, as by a map', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const repetition = new Repetition();
      repetition.begin('list');
      const numbers = new Map<string, number>();
      const keys = new Map<string, string>();
      all.forEach(([number, key], index) => {
        const line = index + 2;
        const found = repetition.of(row(number, key), line)?.sentence;
        const same = numbers.get(number);
        const before = keys.get(key) ?? number;
        const expected =
          same !== undefined
            ? `Line ${same} has the same number.`
            : before !== number
              ? `Line ${numbers.get(before) ?? ''} has the same key, with another number.`
              : undefined;
        expect(found).toBe(expected);
        if (same === undefined) numbers.set(number, line);
        if (same === undefined && before === number) keys.set(key, number);
      });
    }),
    seeded(300),
  );
});

test('numbers and keys take no more than 53 bytes each, and none is lost', () => {
  const repetition = new Repetition();
  repetition.begin('list');
  const count = 300_000;
  const numberOf = (index: number): string => String(13_170_000_000 + 7 * index);
  for (let index = 0; index < count; index += 1)
    if (repetition.of(row(numberOf(index), `key${index}`), index + 2) !== undefined)
      throw new Error(`${index}`);
  for (let index = 0; index < count; index += 997)
    expect(repetition.of(row(numberOf(index), 'x'), 2_000_000)?.sentence).toBe(
      `Line ${index + 2} has the same number.`,
    );
  expect(repetition.bytes / count).toBeLessThan(53);
});

test('of several files, the place has the name of the file', () => {
  const repetition = new Repetition();
  repetition.begin('a.csv');
  repetition.of(row('13175551212', 'a'), 2);
  repetition.of(row('13175551213', 'b'), 9);
  repetition.begin('b.csv');
  expect(repetition.of(row('13175551212', 'c'), 2)?.sentence).toBe('Line a.csv:2 has the same number.');
  expect(repetition.of(row('13175551214', 'd'), 3)).toBeUndefined();
  expect(repetition.of(row('13175551214', 'e'), 4)?.sentence).toBe('Line b.csv:3 has the same number.');
});
