import { jest } from '@jest/globals';

const wholeNumber = (name: string): number | undefined => {
  const text = process.env[name];
  if (text === undefined || text === '') return undefined;
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new Error(`${name} is no whole number: ${text}`);
  return value;
};

// @fast-check/jest ends a property, as passed, at the time limit of Jest: five seconds, unless it is raised.
jest.setTimeout(24 * 60 * 60 * 1000);

/** Frozen, so that a run can be repeated; FC_SEED looks elsewhere. */
export const seed: number = wholeNumber('FC_SEED') ?? 375_810;

/** Runs of a property: as many as given, or FC_RUNS. `FC_RUNS=100000 FC_SEED=7 npx jest …` is a long search. */
export const seeded = (
  runs: number,
): { readonly seed: number; readonly numRuns: number; readonly markInterruptAsFailure: true } => ({
  seed,
  numRuns: wholeNumber('FC_RUNS') ?? runs,
  markInterruptAsFailure: true,
});
