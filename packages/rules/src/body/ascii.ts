/* eslint-disable no-control-regex -- ASCII begins with control characters */

/**
 * Returns a text with A to Z in lower case, and nothing else changed: `toLowerCase` would take the Kelvin sign for a `k`.
 *
 * @example
 * asciiLowerCase('KEYWORD \u212a') // => 'keyword \u212a'
 */
export const asciiLowerCase = (text: string): string =>
  /[^\u0000-\u007f]/.test(text)
    ? text.replace(/[A-Z]+/g, (ascii) => ascii.toLowerCase())
    : text.toLowerCase();
