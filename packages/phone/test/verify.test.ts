import { describe, expect, test } from '@jest/globals';

import { compiled } from '../generate/tables.js';
import { assay } from '../verify/assay.js';
import { transitionCover } from '../verify/cover.js';
import { libphonenumber } from '../verify/libphonenumber.js';
import { mutantOf } from '../verify/mutants.js';
import { kindsOfNumbers } from '../verify/numbers.js';
import { randomFrom } from '../verify/random.js';
import { unpacked } from '../src/table/table.js';
import { accepts } from '../src/table/walk.js';
import { possible } from '../src/tables/possible.js';

const seed = 375_810;
/** One state, prefix and example in so many: a sample of what `npx pnpm@10 phone:verify` compares. */
const oneIn = 60;

const automata = compiled();

const kinds = kindsOfNumbers(automata, seed, 1, oneIn).map(
  ({ name, numbers }) => [name, [...numbers]] as const,
);

describe('the tables say what libphonenumber-js says', () => {
  test.each(kinds)('%s', (_, numbers) => {
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.map(assay)).toEqual(numbers.map(libphonenumber));
  });
});

test('these numbers are of all sorts', () => {
  const verdicts = kinds.flatMap(([, numbers]) => numbers.map(libphonenumber));
  const share = (found: typeof verdicts): number => found.length / verdicts.length;
  expect(share(verdicts.filter(({ type }) => type !== undefined))).toBeGreaterThan(0.05);
  expect(share(verdicts.filter(({ type, possible }) => possible && type === undefined))).toBeGreaterThan(
    0.05,
  );
  expect(share(verdicts.filter(({ possible }) => !possible))).toBeGreaterThan(0.05);
  expect(new Set(verdicts.map(({ type }) => type)).size).toBe(12);
});

test('a table with a fault is found out', () => {
  const random = randomFrom(seed);
  const table = unpacked(possible);
  const cover = [...transitionCover(automata.possible, random)];
  const expected = cover.map((number) => accepts(table, number));
  const killed = Array.from({ length: 100 }, () => mutantOf(table, false, random).table).filter((mutant) =>
    cover.some((number, place) => accepts(mutant, number) !== expected[place]),
  );
  expect(killed.length).toBeGreaterThanOrEqual(95);
});
