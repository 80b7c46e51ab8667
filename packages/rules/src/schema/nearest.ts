import { asciiLowerCase } from './values.js';

/** Longer names are compared by their beginning: the time is bounded, whatever is sent. */
const longestName = 64;

/** Returns the number of letters that are inserted, deleted, replaced or swapped with the next one, to make one text of another. */
const slipsBetween = (from: string, to: string): number => {
  const [one, other] = [Array.from(from), Array.from(to)];
  // Two rows of a table: slips from the beginnings of `one` to each beginning of `other`.
  const first = Array.from({ length: other.length + 1 }, (_, length) => length);
  const [row] = one.reduce<readonly [row: readonly number[], before: readonly number[]]>(
    ([above, before], letter, i) => {
      const next = other.reduce<readonly number[]>(
        (left, match, j) => {
          const isSwapped = letter === other[j - 1] && one[i - 1] === match;
          return [
            ...left,
            Math.min(
              (above[j + 1] as number) + 1,
              (left[j] as number) + 1,
              (above[j] as number) + (letter === match ? 0 : 1),
              isSwapped ? (before[j - 1] as number) + 1 : Infinity,
            ),
          ];
        },
        [i + 1],
      );
      return [next, above];
    },
    [first, []],
  );
  return row[other.length] as number;
};

/** A name, and how far another is from it. */
export interface Nearest {
  readonly name: string;
  /** How many letters are inserted, deleted, replaced or swapped with the next one. */
  readonly slips: number;
}

/**
 * Returns the name that the fewest slips make another, without regard to ASCII case: the first, if several are as near.
 * `undefined` if there are no names.
 *
 * @example
 * nearest('Suscribe', ['keyword', 'Subscribe']) // => { name: 'Subscribe', slips: 1 }
 */
export const nearest = (written: string, names: readonly string[]): Nearest | undefined => {
  const lower = asciiLowerCase(written.slice(0, longestName));
  return names
    .map((name) => ({ name, slips: slipsBetween(lower, asciiLowerCase(name.slice(0, longestName))) }))
    .reduce<Nearest | undefined>(
      (best, next) => (best === undefined || next.slips < best.slips ? next : best),
      undefined,
    );
};
