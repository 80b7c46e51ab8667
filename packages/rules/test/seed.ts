import { jest } from '@jest/globals';

const wholeNumber = (name: string): number | undefined => {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} is not a whole number: ${text}`);
  return value;
};

// @fast-check/jest ends a property, as passed, at the time limit of Jest: five seconds, unless it is raised.
jest.setTimeout(24 * 60 * 60 * 1000);

/** Frozen, so that a run can be repeated; FC_SEED looks elsewhere. */
export const seed: number = wholeNumber('FC_SEED') ?? 375_810;

/** Whether this is the long search, `npx pnpm@10 prove`. */
export const isProof: boolean = process.env['PROVE'] !== undefined;

/** Whether the tests are run for each of thousands of mutants: `npx pnpm@10 mutation`. */
const isMutation = process.env['MUTATION'] !== undefined;

const longer = isProof ? 10 : isMutation ? 0.1 : 1;

/** How many runs, samples or cells: so many in a test, ten times as many in a proof, a tenth for a mutant, or FC_RUNS. */
export const times = (quick: number): number => wholeNumber('FC_RUNS') ?? Math.ceil(quick * longer);

/** The settings of a property. `FC_RUNS=100000 FC_SEED=7 npx pnpm@10 prove` is a very long search. */
export const seeded = (
  quick: number,
): { readonly seed: number; readonly numRuns: number; readonly markInterruptAsFailure: true } => ({
  seed,
  numRuns: times(quick),
  markInterruptAsFailure: true,
});
