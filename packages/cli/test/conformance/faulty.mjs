import { lowerCase, serve } from './keyword-rules.mjs';

/** The faults that can be planted: how each compares keywords. */
const faults = {
  /** Takes the Kelvin sign for a `k`. */
  'every-alphabet': (keyword) => keyword.trim().toLowerCase(),
  /** `trim` is forgotten. */
  untrimmed: lowerCase,
};

/** The same implementation with the fault that its argument names. */
await serve(faults[process.argv[2]]);
