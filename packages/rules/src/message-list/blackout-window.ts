/**
 * Returns true if a text is an offset from UTC as the API writes it: a sign, two digits of hours and two of minutes, from `-1200`
 * to `+1400`.
 *
 * @example
 * isUtcOffset('-0500') // => true
 * isUtcOffset('-05:00') // => false
 */
export const isUtcOffset = (text: string): boolean =>
  /^(?:[+-](?:0[0-9]|1[01])[0-5][0-9]|[+-]1200|\+1[23][0-5][0-9]|\+1400)$/.test(text);

/**
 * Returns true if a text is a time of a day as the API writes it: two digits of hours and two of minutes, from `0000` to `2359`.
 *
 * @example
 * isWindowTime('2200') // => true
 * isWindowTime('22:00') // => false
 */
export const isWindowTime = (text: string): boolean => /^(?:[01][0-9]|2[0-3])[0-5][0-9]$/.test(text);
