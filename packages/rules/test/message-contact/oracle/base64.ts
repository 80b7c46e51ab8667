const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const alphabets = [`${letters}+/`, `${letters}-_`];

/** The bits of the text in one alphabet; undefined where a character is not of it. */
const bitsOf = (text: string, alphabet: string): string | undefined => {
  const places = Array.from(text).map((character) => alphabet.indexOf(character));
  if (places.includes(-1)) return undefined;
  return places.map((place) => place.toString(2).padStart(6, '0')).join('');
};

/** Section 2.1: "padding optional"; the project's own page: "padded in full or not at all". */
const withoutPadding = (text: string): string | undefined => {
  if (!text.includes('=')) return text;
  if (text.length % 4 !== 0) return undefined;
  if (text.endsWith('==')) return text.slice(0, -2);
  return text.endsWith('=') ? text.slice(0, -1) : undefined;
};

/**
 * Section 2.1: the bytes of base64 or base64url text; undefined where it is none, or not canonical: what is left
 * besides whole bytes must be less than one character (6 bits), and zero.
 */
export const decodeBase64 = (text: string): readonly number[] | undefined => {
  const core = withoutPadding(text);
  if (core === undefined) return undefined;
  const bits = alphabets.map((alphabet) => bitsOf(core, alphabet)).find((found) => found !== undefined);
  if (bits === undefined) return undefined;
  const rest = bits.slice(bits.length - (bits.length % 8));
  if (rest.length >= 6 || rest.includes('1')) return undefined;
  const count = (bits.length - rest.length) / 8;
  return Array.from({ length: count }, (_, index) => parseInt(bits.slice(index * 8, index * 8 + 8), 2));
};
