import { isE164 } from './is-e164.js';
import { numberingPlans } from './numbering-plans.js';

const assigned: ReadonlySet<string> = new Set([
  ...Object.keys(numberingPlans.country_calling_codes),
  ...Object.keys(numberingPlans.nonGeographic),
]);

/** ITU-T E.164: a calling code has one to three digits. No code begins another one. */
const lengths = [1, 2, 3] as const;

/**
 * The country calling code that an E.164 number begins with, as digits; those of global services, which belong to no
 * country (800, 808, 870, 878, 881, 882, 883, 888, 979), included.
 *
 * `undefined` for what is no E.164 number, and where no assigned code begins the number. What follows the code is not
 * looked at, and may be nothing.
 *
 * Source: ITU-T E.164; the codes are those of libphonenumber's metadata.
 *
 * @example
 * callingCodeOf('13175551212') // => '1'
 * callingCodeOf('447400123456') // => '44'
 * callingCodeOf('80012345678') // => '800'
 * callingCodeOf('99912345678') // => undefined
 */
export const callingCodeOf = (number: string): string | undefined =>
  isE164(number)
    ? lengths.map((length) => number.slice(0, length)).find((code) => assigned.has(code))
    : undefined;
