/**
 * A number as ASCII digits: text, or the bytes of text. A list of numbers can be judged in place, without a string for
 * each: `isValid(bytes.subarray(from, to))`.
 */
export type Digits = string | Uint8Array;

const zero = 48;

/** Untyped code may hand over anything, arrays of larger numbers among it. */
export const isBytes = (number: Digits): number is Uint8Array =>
  ArrayBuffer.isView(number) && number.byteLength === number.length;

export const isDigits = (number: Digits): boolean => typeof number === 'string' || isBytes(number);

/** The digit at this place, counted from 0; `NaN`, or a number that is no digit, if there is none. */
export const digitAt = (number: Digits, place: number): number =>
  (typeof number === 'string' ? number.charCodeAt(place) : (number[place] ?? NaN)) - zero;

/** The digit of a character code. */
export const digitOf = (code: number): number => code - zero;

export const isDigit = (digit: number): boolean => digit >= 0 && digit <= 9;
