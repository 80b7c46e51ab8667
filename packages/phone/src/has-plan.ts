import { plans } from './country-plan.js';

/**
 * Has this country a numbering plan? Seven officially assigned codes have none (AQ BV GS HM PN TF UM); Kosovo, `XK`, has one.
 * A number that suits a country with a plan at a level is acceptable at that level.
 *
 * @example
 * ['US', 'XK', 'AQ', 'UK'].map(hasPlan) // => [true, true, false, false]
 */
export const hasPlan = (country: string): boolean => plans().has(country);
