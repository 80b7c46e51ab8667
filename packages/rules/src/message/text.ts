import { jsonText } from './json-text.js';

/** Returns true for a character that is certainly no white space: most texts begin with one. */
const isVisible = (code: number): boolean => code > 32 && code < 127;

/**
 * Returns true for a value that is absent, or a string with nothing but white space (spec section 1.1).
 *
 * @example
 * isBlank(' \u00a0') // => true
 * isBlank(0) // => false
 */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && !isVisible(value.charCodeAt(0)) && value.trim() === '');

/** Returns a string as it is; of another value its JSON text, or if it has none (a cycle, a function) the name of its type. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  try {
    return jsonText(value) ?? typeof value;
  } catch {
    return typeof value;
  }
};
