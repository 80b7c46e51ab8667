import { jest } from '@jest/globals';

jest.setTimeout(120_000);

/** The settings of a property: frozen, so that a run can be repeated. */
export const seeded = (numRuns: number): { readonly seed: number; readonly numRuns: number } => ({
  seed: Number(process.env['FC_SEED'] ?? 375_810),
  numRuns: Number(process.env['FC_RUNS'] ?? numRuns),
});
