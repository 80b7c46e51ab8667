import { plans, suitsPlan, suitsWithoutPlan } from './country-plan.js';
import type { Digits } from './table/digits.js';

export { hasPlan } from './has-plan.js';
export { isAlpha2 } from './is-alpha2.js';
export { isE164 } from './is-e164.js';
export { isPossible } from './is-possible.js';
export type { Digits } from './table/digits.js';

/**
 * Returns whether a number can be one of a country, by calling code or by length: as `suitsCountry` of `@assay/phone`
 * does, without the level `valid` and its tables.
 *
 * @example
 * suitsCountry('12015550123', 'US', 'possible') // => true
 * suitsCountry('12015550123', 'GB', 'e164') // => false
 */
export const suitsCountry = (number: Digits, country: string, level: 'e164' | 'possible'): boolean => {
  const plan = plans().get(country);
  return plan === undefined ? suitsWithoutPlan(number, country) : suitsPlan(number, plan, level);
};
