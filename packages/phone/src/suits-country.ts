import { plans, suitsPlan, suitsWithoutPlan } from './country-plan.js';
import type { Level } from './level.js';
import { regionsOf } from './regions-of.js';
import type { Digits } from './table/digits.js';

/**
 * Can this number be one of that country? At level `e164` it begins with the country's calling code; at `possible` the
 * rest also has a length that the country's plan lists; at `valid` it matches a number range of the country.
 *
 * `country` is an officially assigned ISO 3166-1 alpha-2 code in upper case, or `XK` (Kosovo), which `regionsOf` returns too;
 * every other string (`UK`, `us`) suits no number. A string that is not E.164 suits no country. Several countries can suit one number. The seven countries
 * without numbering plan (AQ BV GS HM PN TF UM) suit every E.164 number at every level: nothing is known against it.
 * For all others a level implies the one before, and `isE164`, `isPossible` or `isValid` of the same name.
 *
 * Source: contract section 2.3.
 *
 * @example
 * suitsCountry('12015550123', 'US', 'valid') // => true
 * suitsCountry('12015550123', 'CA', 'valid') // => false
 * suitsCountry('12015550123', 'CA', 'possible') // => true
 * suitsCountry('12015550123', 'GB', 'e164') // => false
 * suitsCountry('12015550123', 'AQ', 'valid') // => true
 * suitsCountry('38343201234', 'XK', 'valid') // => true
 * suitsCountry('442071838750', 'UK', 'e164') // => false
 */
export const suitsCountry = (number: Digits, country: string, level: Level): boolean => {
  const plan = plans().get(country);
  if (plan === undefined) return suitsWithoutPlan(number, country);
  switch (level) {
    case 'e164':
    case 'possible':
      return suitsPlan(number, plan, level);
    case 'valid':
      return regionsOf(number).includes(country);
    // Only untyped code gets here: what is no level judges nothing suitable.
    default:
      return false;
  }
};
