/** Lower case for A to Z alone: `toLowerCase` would take the Kelvin sign for a `k`. */
export const asciiLowerCase = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Absent, or a string with nothing but white space (spec section 1.1). */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const unserialisable = (value: unknown): string =>
  typeof value === 'bigint' || typeof value === 'symbol' ? String(value) : typeof value;

/** A string as it is; of anything else its JSON text, or where it has none (a cycle, a function) the name of its type. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  try {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- its type forgets that a function has no text
    return JSON.stringify(value) ?? unserialisable(value);
  } catch {
    return unserialisable(value);
  }
};
