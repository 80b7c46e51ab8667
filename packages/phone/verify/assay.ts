import { isPossible, isValid, numberType, regionsOf } from '../src/index.js';
import type { Verdict } from './verdict.js';

/** What the package says; `valid` has to come to the same by each way it can be asked. */
export const assay = (number: string): Verdict => {
  const type = numberType(number);
  if ((type !== undefined) !== isValid(number))
    throw new Error(`isValid and numberType contradict on ${number}.`);
  return { possible: isPossible(number), type, regions: regionsOf(number) };
};
