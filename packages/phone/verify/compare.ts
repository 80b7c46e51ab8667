import { assay } from './assay.js';
import { libphonenumber } from './libphonenumber.js';
import { isSame } from './verdict.js';

/** What came of comparing many numbers. */
export interface Comparison {
  readonly compared: number;
  readonly valid: number;
  readonly differences: number;
  /** The first few, in words. */
  readonly examples: readonly string[];
}

const shown = 10;

/** Asks libphonenumber-js and the tables about each number that was not `seen` before, and adds it there. */
export const compare = (numbers: Iterable<string>, seen: Set<string>): Comparison => {
  const examples: string[] = [];
  let [compared, valid, differences] = [0, 0, 0];
  for (const number of numbers) {
    if (seen.has(number)) continue;
    seen.add(number);
    const [expected, found] = [libphonenumber(number), assay(number)];
    compared++;
    if (expected.type !== undefined) valid++;
    if (isSame(expected, found)) continue;
    differences++;
    if (examples.length < shown) {
      examples.push(`${number}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
    }
  }
  return { compared, valid, differences, examples };
};
