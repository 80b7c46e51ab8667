import type { PackedTable } from '../src/table/packed-table.js';
import { start, unpacked } from '../src/table/table.js';

/** How many numbers each calling code has in a packed table. */
export const countsOf = (packedTable: PackedTable, codes: readonly string[]): ReadonlyMap<string, number> => {
  const { next, label } = unpacked(packedTable);
  const known = new Map<number, number>([[0, 0]]);
  const count = (state: number): number => {
    const found =
      known.get(state) ??
      next
        .subarray(10 * state, 10 * state + 10)
        .reduce((sum, following) => sum + count(following), label[state] ? 1 : 0);
    known.set(state, found);
    return found;
  };
  return new Map(
    codes.map((code) => [
      code,
      count([...code].reduce<number>((state, digit) => next[10 * state + Number(digit)] ?? 0, start)),
    ]),
  );
};

/** What changed from one table to the next: a line for each calling code with another count. */
export const changes = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .map((code) => ({ code, old: before.get(code) ?? 0, new: after.get(code) ?? 0 }))
    .filter((count) => count.old !== count.new)
    .map(
      (count) =>
        `+${count.code.padEnd(4)}${count.old.toLocaleString('en')} -> ${count.new.toLocaleString('en')} valid numbers`,
    );
