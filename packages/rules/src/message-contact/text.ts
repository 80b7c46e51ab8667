import { jsonText } from './json-text.js';

/** Absent, or a string with nothing but white space (spec section 1.1). */
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** A string as it is; of anything else its JSON text, or where it has none (a cycle, a function) the name of its type. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  try {
    return jsonText(value) ?? typeof value;
  } catch {
    return typeof value;
  }
};
