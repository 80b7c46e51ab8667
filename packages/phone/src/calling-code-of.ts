import { isE164 } from './is-e164.js';
import { digitAt, type Digits } from './table/digits.js';
import { once } from './table/once.js';
import { regionsOfCallingCode } from './tables/calling-codes.js';

/** By their value: what the first digits of a number are is known then without a string of them. */
const assignedCodes = /* @__PURE__ */ once(
  (): ReadonlyMap<number, string> =>
    new Map(Object.keys(regionsOfCallingCode).map((code) => [Number(code), code])),
);

/** ITU-T E.164: a calling code has one to three digits. No code begins another one. */
const codeAt = (number: Digits): string | undefined => {
  const one = digitAt(number, 0);
  const two = 10 * one + digitAt(number, 1);
  const three = 10 * two + digitAt(number, 2);
  return assignedCodes().get(one) ?? assignedCodes().get(two) ?? assignedCodes().get(three);
};

/**
 * The country calling code that an E.164 number begins with, as digits; those of global services, which belong to no
 * country (800, 808, 870, 878, 881, 882, 883, 888, 979), included.
 *
 * `undefined` for a value that is no E.164 number, and if no assigned code begins the number. What follows the code is not
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
export const callingCodeOf = (number: Digits): string | undefined =>
  isE164(number) ? codeAt(number) : undefined;
