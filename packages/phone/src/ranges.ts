import type { NumberType } from './number-types.js';
import { dead, start, unpacked } from './table/table.js';
import type { NumberTable } from './table/table.js';
import { regionsOfCallingCode } from './tables/calling-codes.js';
import { possible } from './tables/possible.js';
import { sharedRegions } from './tables/shared-regions.js';
import { types } from './tables/types.js';
import { valid } from './tables/valid.js';

/** Numbers of one length, without a gap between the lowest and the highest. */
export interface NumberRange {
  /** How many digits they have, at most 15. */
  readonly length: number;
  /** An exact whole number, as the highest is: none has more than 15 digits, or begins with a zero. */
  readonly lowest: number;
  readonly highest: number;
}

/** A range of valid numbers: all of them have one use, and the same regions. */
export interface LabelledRange extends NumberRange {
  readonly type: NumberType;
  /** As `regionsOf` returns them. */
  readonly regions: readonly string[];
}

/** E.164 allows no more. */
const mostDigits = 15;

/** Numbers of so many digits, from one to another, and what they are; behind a prefix, its digits are left out. */
interface Run {
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** A position in several automata at once. */
interface Position {
  readonly key: string;
  readonly after: (digit: number) => Position | undefined;
  /** What a number is that ends here; `undefined` for none. */
  readonly label: () => string | undefined;
}

const nothing: readonly Run[] = [];

/** Returns the runs of numbers that go on with so many digits. Positions repeat themselves, so each is looked at once. */
const runsFrom = (position: Position, digits: number, known: Map<string, readonly Run[]>): readonly Run[] => {
  if (digits === 0) {
    const label = position.label();
    return label === undefined ? nothing : [{ length: 0, from: 0, to: 0, label }];
  }
  const key = `${digits} ${position.key}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const size = 10 ** (digits - 1);
  const runs: Run[] = [];
  for (let digit = 0; digit < 10; digit += 1) {
    const next = position.after(digit);
    if (next === undefined) continue;
    for (const { from, to, label } of runsFrom(next, digits - 1, known))
      append(runs, { length: digits, from: digit * size + from, to: digit * size + to, label });
  }
  known.set(key, runs);
  return runs;
};

/** Adds a run to others, and joins it to the last one if nothing is between them. */
const append = (runs: Run[], run: Run): void => {
  const last = runs.at(-1);
  if (last?.length === run.length && last.to + 1 === run.from && last.label === run.label)
    runs[runs.length - 1] = { ...last, to: run.to };
  else runs.push(run);
};

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

/** Returns the runs of numbers that begin with a prefix, from a position before it. */
const runsBehind = (prefix: string, from: Position): readonly Run[] => {
  const position = Array.from(prefix).reduce<Position | undefined>(
    (before, digit) => before?.after(Number(digit)),
    from,
  );
  if (position === undefined) return [];
  const known = new Map<string, readonly Run[]>();
  return Array.from({ length: mostDigits - prefix.length + 1 }, (_, digits) => digits).flatMap((digits) => {
    const base = Number(prefix) * 10 ** digits;
    return runsFrom(position, digits, known).map(({ length, from: first, to, label }) => ({
      ...{ length: prefix.length + length, from: base + first, to: base + to, label },
    }));
  });
};

/** In the order of a range table, and joined where nothing is between them: runs of two calling codes may touch. */
const joined = (found: readonly Run[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const run of [...found].sort((one, other) => one.length - other.length || one.from - other.from))
    append(runs, run);
  return runs;
};

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
  const firsts = Array.from({ length: 10 }, (_, digit) => String(digit));
  return joined(firsts.flatMap((first) => runsBehind(first, inTable(table, start)))).map(
    ({ length, from, to }) => ({ length, lowest: from, highest: to }),
  );
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
