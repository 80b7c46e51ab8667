import type { NumberType } from './number-types.js';
import { joined, rangesFrom, runsBehind } from './table/runs.js';
import type { NumberRange, Position } from './table/runs.js';
import { dead, start, unpacked } from './table/table.js';
import type { NumberTable } from './table/table.js';
import { regionsOfCallingCode } from './tables/calling-codes.js';
import { possible } from './tables/possible.js';
import { sharedRegions } from './tables/shared-regions.js';
import { types } from './tables/types.js';
import { valid } from './tables/valid.js';

export type { NumberRange };

/** A range of valid numbers: all of them have one use, and the same regions. */
export interface LabelledRange extends NumberRange {
  readonly type: NumberType;
  /** As `regionsOf` returns them. */
  readonly regions: readonly string[];
}

const successor = ({ next }: NumberTable, state: number, digit: number): number =>
  next[10 * state + digit] ?? dead;

const inTable = (table: NumberTable, state: number): Position => ({
  key: String(state),
  after: (digit) => {
    const next = successor(table, state, digit);
    return next === dead ? undefined : inTable(table, next);
  },
  label: () => (table.label[state] === 0 ? undefined : ''),
});

/** A table of deciding prefixes is left where it is clear: what comes behind does not count. */
interface Decided {
  readonly state: number;
  readonly isClear: boolean;
}

const decidedAfter = (table: NumberTable, { state, isClear }: Decided, digit: number): Decided => {
  const next = isClear ? dead : successor(table, state, digit);
  return next === dead ? { state, isClear: true } : { state: next, isClear: false };
};

const labelAt = ({ label, labels }: NumberTable, { state }: Decided): string =>
  labels[label[state] ?? 0] ?? '';

/** The tables of valid numbers, which are walked together. */
interface ValidTables {
  readonly numbers: NumberTable;
  readonly uses: NumberTable;
  readonly shared: NumberTable;
}

/** A position behind a calling code. `regions`: of one that a single region has, that one. */
const inValid = (
  tables: ValidTables,
  number: number,
  use: Decided,
  region: Decided,
  regions: string,
): Position => ({
  key: `${number} ${use.state}${use.isClear ? '!' : ''} ${region.state}${region.isClear ? '!' : ''} ${regions}`,
  after: (digit) => {
    const next = successor(tables.numbers, number, digit);
    return next === dead
      ? undefined
      : inValid(
          tables,
          next,
          decidedAfter(tables.uses, use, digit),
          decidedAfter(tables.shared, region, digit),
          regions,
        );
  },
  label: () =>
    tables.numbers.label[number] === 0
      ? undefined
      : `${labelAt(tables.uses, use)}|${regions.includes(' ') ? labelAt(tables.shared, region) : regions}`,
});

/**
 * Returns the ranges of possible or of valid numbers, by length and then by number: each is as long as can be, and no two touch.
 * Together they are all numbers of which `isPossible`, or `isValid`, is true, and no others: some 300, or 15,000.
 *
 * Source: as `isPossible` and `isValid`.
 *
 * @example
 * rangesOf('possible').find(({ lowest }) => lowest === 10000000000)
 * // => { length: 11, lowest: 10000000000, highest: 20999999999 }
 */
export const rangesOf = (level: 'possible' | 'valid'): readonly NumberRange[] => {
  const table: NumberTable = level === 'possible' ? unpacked(possible) : unpacked(valid);
  return rangesFrom(inTable(table, start));
};

/**
 * Returns the ranges of valid numbers with their use and their regions, by length and then by number: no two overlap. Together they are
 * all numbers of which `isValid` is true, and no others: some 20,000. They are made anew at each call, in a second.
 *
 * Source: as `isValid`, `numberType` and `regionsOf`.
 *
 * @example
 * labelledRanges().find(({ lowest, highest }) => lowest <= 447400123456 && 447400123456 <= highest)
 * // => { length: 12, lowest: 447100000000, highest: 447457599999, type: 'MOBILE', regions: ['GB'] }
 */
export const labelledRanges = (): readonly LabelledRange[] => {
  const tables = { numbers: unpacked(valid), uses: unpacked(types), shared: unpacked(sharedRegions) };
  const begin: Decided = { state: start, isClear: false };
  const found = Object.entries(regionsOfCallingCode).flatMap(([code, regions]) =>
    runsBehind(code, inValid(tables, start, begin, begin, regions)),
  );
  return joined(found).map(({ length, from, to, label }) => {
    const [type, regions = ''] = label.split('|');
    return {
      length,
      lowest: from,
      highest: to,
      type: type as NumberType,
      regions: regions === '' ? [] : regions.split(' '),
    };
  });
};

/**
 * Returns the numbers of some ranges that are in none of the others. Both lists are in order, and none of a list overlaps another of
 * it, as `rangesOf` returns them. So are the ranges that come out.
 *
 * @example
 * const before = [{ length: 3, lowest: 100, highest: 199 }];
 * rangesWithout(before, [{ length: 3, lowest: 120, highest: 129 }])
 * // => [{ length: 3, lowest: 100, highest: 119 }, { length: 3, lowest: 130, highest: 199 }]
 */
export const rangesWithout = (
  ranges: readonly NumberRange[],
  others: readonly NumberRange[],
): readonly NumberRange[] => {
  const left: NumberRange[] = [];
  let first = 0;
  for (const { length, lowest, highest } of ranges) {
    let from = lowest;
    // Those that end before this range end before all that follow.
    while ((others[first]?.highest ?? Infinity) < lowest) first += 1;
    for (let i = first; (others[i]?.lowest ?? Infinity) <= highest; i += 1) {
      const other = others[i] as NumberRange;
      if (other.lowest > from) left.push({ length, lowest: from, highest: other.lowest - 1 });
      from = other.highest + 1;
    }
    if (from <= highest) left.push({ length, lowest: from, highest });
  }
  return left;
};
