import { expectation } from './expectations.js';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import { firstJsonError } from './first-json-error.js';
import type { Place } from './place.js';

/** A JSON text that could be read. */
export interface Parsed {
  readonly kind: 'parsed';
  readonly value: unknown;
}

const brokenAt = (file: string, firstLine: number, text: string): Fault => {
  const error = firstJsonError(text);
  if (error === undefined)
    return fault(
      { file, line: firstLine },
      'JSON that ends, nested less deeply',
      'a text that is nested too deeply to say where it breaks',
    );
  const { expected, remedy } = expectation(error.name);
  const place: Place = { file, line: firstLine + error.line - 1 };
  return fault(place, `${expected} at column ${error.column}`, error.found, remedy);
};

/** Reads a JSON text; where it is none, says on which line and in which column it stops to be. */
export const parseJson = (file: string, firstLine: number, text: string): Parsed | Fault => {
  try {
    return { kind: 'parsed', value: JSON.parse(text) as unknown };
  } catch {
    return brokenAt(file, firstLine, text);
  }
};
