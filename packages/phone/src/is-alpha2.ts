import { isSign } from './alpha2-status.js';

/**
 * Is this an officially assigned ISO 3166-1 alpha-2 country code? There are 249, in upper case.
 *
 * Reserved and user-assigned codes are none (`UK`, `EU`, `XK`), nor are lower case, alpha-3 and numeric codes.
 *
 * Source: ISO 3166-1; contract section 2.3.
 *
 * @example
 * isAlpha2('GB') // => true
 * isAlpha2('UK') // => false
 * isAlpha2('gb') // => false
 */
export const isAlpha2 = (code: string): boolean => isSign(code, 'O');
