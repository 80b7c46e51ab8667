import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isE164 } from '../is-e164.js';
import { parseNumber } from './parse-number.js';

/** `international`: with calling code, for everybody. `national`: as it is written in the number's own country. */
export type NumberStyle = 'international' | 'national';

/**
 * Writes bare E.164 digits for people to read. It never shows another number: a text that would not be read back as
 * the same digits is not used.
 *
 * International style is a plus and the digits in groups. If a parser would rewrite the digits (`4407400123456`),
 * or no calling code begins them, there are no groups. National style is international if it is not known whose
 * number it is (global services, numbers of a shared calling code in no range), and if the country would take the
 * text for another number. What is not E.164 comes back unchanged.
 *
 * `parseNumber(formatNumber(number))` is `number` again for all that is valid, and for all else unless
 * `parseNumber('+' + number)` is not. For a national text that goes for `parseNumber` with any country of `regionsOf`.
 *
 * Source: libphonenumber-js.
 *
 * @example
 * formatNumber('13175551212') // => '+1 317 555 1212'
 * formatNumber('13175551212', 'national') // => '(317) 555-1212'
 * formatNumber('80012345678', 'national') // => '+800 1234 5678'
 * formatNumber('4407400123456') // => '+4407400123456'
 * formatNumber('+1 317') // => '+1 317'
 */
export const formatNumber = (number: string, style: NumberStyle = 'international'): string => {
  if (typeof number !== 'string' || !isE164(number)) return number;
  const plain = `+${number}`;
  const parsed = parsePhoneNumberFromString(plain);
  if (parsed?.number !== plain) return plain;
  if (style === 'national' && parsed.country !== undefined) {
    const national = parsed.formatNational();
    if (parseNumber(national, parsed.country) === number) return national;
  }
  const international = parsed.formatInternational();
  return parseNumber(international) === number ? international : plain;
};
