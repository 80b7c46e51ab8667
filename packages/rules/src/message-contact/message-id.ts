declare const atob: (base64: string) => string;
declare const btoa: (binary: string) => string;

const alphabet = /^([A-Za-z0-9]+)(={0,2})$/;
const form = /^[A-Za-z0-9_-]+:[0-9]+:[0-9]+$/;

/**
 * Whether a message id is in the encoded form of spec section 2.1: base64 or base64url text, padded in full or not at all,
 * without stray bits, of ASCII `KEY:TYPE:FLAG`. The last two letters of either alphabet never occur in such text.
 *
 * @example
 * isEncodedMessageId('MzA6Nzg6MA') // => true
 * isEncodedMessageId('cI217sdksi3') // => false
 */
export const isEncodedMessageId = (id: string): boolean => {
  const [, letters = '', padding = ''] = alphabet.exec(id) ?? [];
  const short = letters.length % 4;
  if (letters === '' || short === 1) return false;
  const padded = letters + '='.repeat(short === 0 ? 0 : 4 - short);
  if (padding !== '' && padded !== id) return false;
  const decoded = atob(padded);
  return form.test(decoded) && btoa(decoded) === padded;
};
