import { describe, expect, test } from '@jest/globals';

import { isPossible, isValid, numberType, regionsOf } from '../src/index.js';
import { labelledRanges, rangesOf } from '../src/ranges.js';
import type { LabelledRange, NumberRange } from '../src/ranges.js';
import { dead, start, unpacked } from '../src/table/table.js';
import { possible } from '../src/tables/possible.js';
import { valid } from '../src/tables/valid.js';

/**
 * Holds ranges to be the language of an automaton, by walking both: at each state, the ranges of what may follow are none if nothing
 * does, all if everything does, and else are cut into ten. Nothing is sampled.
 */
const expectSameLanguage = (
  packed: Parameters<typeof unpacked>[0],
  ranges: readonly NumberRange[],
): number => {
  const { next, label } = unpacked(packed);
  const counts = new Map<string, number>();
  /** How many numbers go on from a state with so many digits. */
  const countOf = (state: number, digits: number): number => {
    if (state === dead) return 0;
    if (digits === 0) return label[state] === 0 ? 0 : 1;
    const key = `${state} ${digits}`;
    const before = counts.get(key);
    if (before !== undefined) return before;
    const count = Array.from({ length: 10 }, (_, digit) =>
      countOf(next[10 * state + digit] ?? dead, digits - 1),
    ).reduce((sum, one) => sum + one);
    counts.set(key, count);
    return count;
  };
  let visited = 0;
  const wrong: unknown[] = [];
  const walk = (state: number, base: number, digits: number, inside: readonly NumberRange[]): void => {
    visited += 1;
    const size = 10 ** digits;
    const [first] = inside;
    if (first === undefined || state === dead) {
      if (inside.length > 0 || countOf(state, digits) > 0) wrong.push(['none', base, digits]);
      return;
    }
    if (first.lowest <= base && first.highest >= base + size - 1) {
      if (countOf(state, digits) !== size) wrong.push(['all', base, digits]);
      return;
    }
    const part = size / 10;
    for (let digit = 0; digit < 10; digit += 1) {
      const from = base + digit * part;
      walk(
        next[10 * state + digit] ?? dead,
        from,
        digits - 1,
        inside.filter(({ lowest, highest }) => lowest < from + part && highest >= from),
      );
    }
  };
  for (let length = 1; length <= 15; length += 1)
    walk(
      start,
      0,
      length,
      ranges.filter((range) => range.length === length),
    );
  expect(wrong).toEqual([]);
  return visited;
};

const levels = [
  ['possible', possible, 323],
  ['valid', valid, 15_514],
] as const;

describe.each(levels)('the ranges of %s numbers', (level, packed, count) => {
  const ranges = rangesOf(level);

  test('are sorted and disjoint, and no two touch', () => {
    const isRight = ({ length, lowest, highest }: NumberRange, index: number): boolean => {
      const before = ranges[index - 1];
      return (
        highest >= lowest &&
        String(lowest).length === length &&
        String(highest).length === length &&
        (before?.length === length ? lowest > before.highest + 1 : length > (before?.length ?? 0))
      );
    };
    expect(ranges.filter((range, index) => !isRight(range, index))).toEqual([]);
  });

  test('are the language of the automaton, walked together', () => {
    expect(expectSameLanguage(packed, ranges)).toBeGreaterThan(count);
  });

  test('are as many as the release has', () => {
    expect(ranges).toHaveLength(count);
  });

  test('have edges that the functions know', () => {
    const is = level === 'possible' ? isPossible : isValid;
    const edges = ranges.flatMap(({ length, lowest, highest }) =>
      [lowest - 1, lowest, highest, highest + 1]
        .filter((number) => String(number).length === length)
        .map((number) => [number, number >= lowest && number <= highest] as const),
    );
    expect(edges.filter(([number, isIn]) => is(String(number)) !== isIn)).toEqual([]);
  });
});

describe('the ranges with labels', () => {
  const ranges = labelledRanges();

  test('are those of valid numbers, cut where the label changes', () => {
    const whole: NumberRange[] = [];
    ranges.forEach(({ length, lowest, highest, type, regions }, index) => {
      const before: LabelledRange | undefined = ranges[index - 1];
      const touches = before?.length === length && before.highest + 1 === lowest;
      if (touches) {
        expect([type, regions]).not.toEqual([before.type, before.regions]);
        whole.push({ ...(whole.pop() as NumberRange), highest });
      } else whole.push({ length, lowest, highest });
    });
    expect(whole).toEqual(rangesOf('valid'));
  });

  test('have the use and the regions of their numbers', () => {
    const wrong = ranges.filter(({ lowest, highest, type, regions }) =>
      [lowest, Math.floor((lowest + highest) / 2), highest].some(
        (number) =>
          numberType(String(number)) !== type || regionsOf(String(number)).join() !== regions.join(),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
