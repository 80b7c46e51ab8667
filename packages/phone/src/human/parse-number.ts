import { isPossible } from '../is-possible.js';
import { isValid } from '../is-valid.js';
import { candidatesOf, codeOf } from './readings.js';

/** Returns true for digits that are their own reading, as most of a list are: the short way to the same end. */
const isDocumented = (text: string, country: string | undefined): boolean => {
  if (typeof text !== 'string' || !/^[0-9]{1,15}$/.test(text)) return false;
  const callingCode = codeOf(country);
  return callingCode === undefined ? isPossible(text) : text.startsWith(callingCode) && isValid(text);
};

/** How a text is read. */
export interface ParseOptions {
  /** What a text is that is valid as a number of the country, and as one with its calling code. `reject` if it is not given. */
  readonly ambiguous?: 'reject' | 'home' | 'international' | undefined;
}

/**
 * Reads a phone number as a person types it: returns bare E.164 digits, as the contract wants them.
 *
 * - After a plus, or `00`, there is a calling code. A trunk prefix after it, as in `+44 (0)7400 …`, is left out.
 * - Without a plus the number is read as it is written in `country`, international prefix (`00`, `011`) included.
 * - Digits may already be as documented: they are themselves if they are valid as they stand and begin with the calling code
 *   of `country`. Without a country they are themselves if they are possible.
 *
 * If two readings are valid, and neither is that, it is not known which is meant: `undefined`, unless `ambiguous` chooses: the
 * number as it is written in the country (`home`), or with its calling code (`international`). `readings` returns both.
 * So `parseNumber(parseNumber(text, country), country)` is the same again for each valid number of the country, and for a valid
 * one of another country the same or `undefined`: never another number.
 *
 * Digits may be of every script; spaces, dashes, slashes, dots, brackets, invisible characters, and `tel:` or `whatsapp:` at
 * the beginning do not count. `country` is one that has a numbering plan, by its alpha-2 code in upper case, or `AC`, `TA`, `XK`
 * (as `regionsOf` names them); every other text (`UK`, `us`, `AQ`) counts as none.
 *
 * `undefined` for what does not read as one phone number: letters, an extension, an unknown calling code, more than 15
 * digits or than 250 characters. The number need not be possible: `isPossible` checks the digits.
 *
 * Source: contract section 2.2 (digits, no `+`); libphonenumber-js reads the national forms.
 *
 * @example
 * parseNumber('+1 (317) 555-1212') // => '13175551212'
 * parseNumber('07400 123456', 'GB') // => '447400123456'
 * parseNumber('07400 123456') // => undefined
 * parseNumber('0044 7400 123456') // => '447400123456'
 * parseNumber('447400123456', 'US') // => '447400123456'
 * parseNumber('4915112345678', 'DE') // => '4915112345678'
 * parseNumber('(317) 555-1212', 'US') // => '13175551212'
 * parseNumber('2057038726', 'US') // => undefined
 * parseNumber('2057038726', 'US', { ambiguous: 'home' }) // => '12057038726'
 * parseNumber('+1 317 555 1212 ext. 5') // => undefined
 */
export const parseNumber = (text: string, country?: string, options?: ParseOptions): string | undefined => {
  if (isDocumented(text, country)) return text;
  const written = candidatesOf(text, country);
  if (written === undefined) return undefined;
  const { candidates, isInternational, callingCode } = written;
  /** The number whose calling code was written: digits as they stand come first. */
  const [whole] = candidates;
  const isOwn = whole !== undefined && callingCode !== undefined && whole.startsWith(callingCode);
  if (isOwn && isValid(whole)) return whole;
  const inCountry = written.inCountry();
  const [national] = inCountry;
  const valid = new Set([...candidates, ...inCountry].filter(isValid));
  if (valid.size === 1) return [...valid][0];
  if (valid.size > 1) {
    const chosen = options?.ambiguous;
    if (chosen === 'home') return national;
    return chosen === 'international' ? whole : undefined;
  }
  // None is valid. Digits that could be one of the country stay, so that reading them again changes nothing.
  if (isInternational || (isOwn && isPossible(whole))) return whole;
  if (callingCode !== undefined) return national;
  return whole !== undefined && isPossible(whole) ? whole : undefined;
};
