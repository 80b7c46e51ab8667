import type { Fault } from './fault.js';
import { brokenAt } from './json-error.js';

/** A JSON object: no array, and not null. */
export const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What kind of JSON value it is, in words.
 *
 * @example
 * kindOf([]) // => 'an array'
 */
export const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};

/** A JSON text that could be read. */
interface Parsed {
  readonly kind: 'parsed';
  readonly value: unknown;
}

/** Reads a JSON text; if it is none, returns the line and the column at which it stops to be. */
export const parseJson = (file: string, firstLine: number, text: string): Parsed | Fault => {
  try {
    return { kind: 'parsed', value: JSON.parse(text) as unknown };
  } catch {
    return brokenAt(file, firstLine, text);
  }
};
