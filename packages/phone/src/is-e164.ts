import { digitAt, type Digits, isDigit, isDigits } from './table/digits.js';

/** ITU-T E.164: at most fifteen digits, calling code included. */
const mostDigits = 15;

const digitsFrom = (place: number, number: Digits): boolean =>
  place === number.length || (isDigit(digitAt(number, place)) && digitsFrom(place + 1, number));

/**
 * Has this string the shape of an E.164 number: two to fifteen ASCII digits, the first of them not 0?
 *
 * The digits are bare: calling code first, no `+`, no spaces, no digits of other scripts. Nothing is claimed about
 * whether anybody has such a number.
 *
 * Source: ITU-T E.164; contract section 2.2, level `e164` (`^[1-9][0-9]{1,14}$`).
 *
 * @example
 * isE164('13175551212') // => true
 * isE164('+13175551212') // => false
 * isE164('013175551212') // => false
 */
export const isE164 = (number: Digits): boolean =>
  // The length comes first: a string of megabytes costs nothing then.
  isDigits(number) &&
  number.length >= 2 &&
  number.length <= mostDigits &&
  digitAt(number, 0) !== 0 &&
  digitsFrom(0, number);
