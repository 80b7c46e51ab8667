import { isBlank } from './text.js';

/** The six bits of a letter of base64; -1 for any other. The last two letters of either alphabet never occur in ASCII text of this form. */
const sextetOf = (code: number): number => {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  return code >= 48 && code <= 57 ? code + 4 : -1;
};

const isDigitByte = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Returns true for a byte that may be in `KEY`: `A-Z a-z 0-9 _ -`. */
const isOfKey = (byte: number): boolean =>
  isDigitByte(byte) ||
  (byte >= 65 && byte <= 90) ||
  (byte >= 97 && byte <= 122) ||
  byte === 95 ||
  byte === 45;

const colon = 58;

/** Returns the index of the padding, which is in full or left out. -1 if it is neither. */
const lettersIn = (id: string): number => {
  const end = id.indexOf('=');
  if (end === -1) return id.length;
  return id.length % 4 === 0 && (id.length - end === 1 || (id.length - end === 2 && id.endsWith('==')))
    ? end
    : -1;
};

/**
 * Returns true if a message id is in the encoded form of spec section 2.1: base64 or base64url text, padded in full or not at all,
 * without stray bits, of ASCII `KEY:TYPE:FLAG`.
 *
 * @example
 * isEncodedMessageId('MzA6Nzg6MA') // => true
 * isEncodedMessageId('cI217sdksi3') // => false
 */
export const isEncodedMessageId = (id: string): boolean => {
  const letters = lettersIn(id);
  let held = 0;
  let bits = 0;
  let section = 0;
  let length = 0;
  for (let i = 0; i < letters; i += 1) {
    const sextet = sextetOf(id.charCodeAt(i));
    if (sextet === -1) return false;
    held = (held << 6) | sextet;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = held >> bits;
    held &= (1 << bits) - 1;
    if (byte === colon) {
      if (length === 0 || section === 2) return false;
      section += 1;
      length = 0;
    } else if (section === 0 ? isOfKey(byte) : isDigitByte(byte)) length += 1;
    else return false;
  }
  return section === 2 && length > 0 && held === 0 && bits < 6;
};

/** Returns true if a value is a message id: in the encoded form, or with `any` a string that is not blank. */
export const isMessageId = (id: unknown, form: 'encoded' | 'any'): id is string =>
  typeof id === 'string' && (form === 'any' ? !isBlank(id) : isEncodedMessageId(id));
