import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isE164 } from '../is-e164.js';
import { isPossible } from '../is-possible.js';
import { isValid } from '../is-valid.js';
import { writtenNumber } from './written-number.js';

/** Reads digits, with a plus before them or as they are written in the country. */
const read = (text: string, country?: CountryCode): string | undefined => {
  const parsed = parsePhoneNumberFromString(text, country);
  const digits = parsed?.number.slice(1) ?? '';
  return isE164(digits) ? digits : undefined;
};

const readIn = (country: CountryCode, digits: string, bare: boolean): string | undefined => {
  const national = read(digits, country);
  const nationalIsValid = national !== undefined && isValid(national);
  return bare && !nationalIsValid && isValid(digits) ? digits : national;
};

/**
 * Reads a phone number as a person types it: into bare E.164 digits, as the contract wants them.
 *
 * - Behind a plus there is a calling code. A trunk prefix after it, as in `+44 (0)7400 …`, is left out.
 * - Without a plus the number is read as it is written in `country`, international prefix (`00`, `011`) included.
 * - Digits and nothing else may already be as documented. Without a country they are taken unchanged where they are
 *   possible. With a country they are where they are valid and their reading in the country is not; so where both are
 *   valid, the country decides. What is known to be as documented should be read without a country.
 *
 * Digits may be full-width or Arabic; spaces, dashes, slashes, dots, brackets and invisible characters do not count.
 * `country` is one that has a numbering plan, by its alpha-2 code in upper case, or `AC`, `TA`, `XK` (as `regionsOf`
 * names them); every other text (`UK`, `us`, `AQ`) counts as none.
 *
 * `undefined` for what does not read as one phone number: letters, an extension, an unknown calling code, more than 15
 * digits or than 250 characters. That the number is possible is not said: `isPossible` judges the digits.
 *
 * Source: contract section 2.2 (digits, no `+`); libphonenumber-js reads the national forms.
 *
 * @example
 * parseNumber('+1 (317) 555-1212') // => '13175551212'
 * parseNumber('07400 123456', 'GB') // => '447400123456'
 * parseNumber('07400 123456') // => undefined
 * parseNumber('0044 7400 123456', 'DE') // => '447400123456'
 * parseNumber('447400123456') // => '447400123456'
 * parseNumber('447400123456', 'US') // => '447400123456'
 * parseNumber('846964663') // => '846964663'
 * parseNumber('846964663', 'VN') // => '84846964663'
 * parseNumber('+1 317 555 1212 ext. 5') // => undefined
 */
export const parseNumber = (text: string, country?: string): string | undefined => {
  const written = writtenNumber(text);
  if (written === undefined) return undefined;
  const { digits, form } = written;
  if (form === 'international') return read(`+${digits}`);
  const bare = form === 'bare';
  if (typeof country === 'string' && isSupportedCountry(country)) return readIn(country, digits, bare);
  return bare && isPossible(digits) ? digits : undefined;
};
