import { printable } from '../output/text.js';
import type { Line } from './lines.js';

/** The place of a request. Both numbers count from 1. */
export interface Place {
  readonly file: string;
  /** The line that it begins on. */
  readonly line?: number;
  /** Which element of an array it is. */
  readonly number?: number;
}

/**
 * A place as a person would write it, and as a terminal makes a link of it.
 *
 * @example
 * placeText({ file: 'requests.ndjson', line: 7 }) // => 'requests.ndjson:7'
 * placeText({ file: 'requests.json', line: 7, number: 3 }) // => 'requests.json:7#3'
 */
export const placeText = ({ file, line, number }: Place): string =>
  `${file}${line === undefined ? '' : `:${line}`}${number === undefined ? '' : `#${number}`}`;

/** Something that could not be read, and so was not judged. */
export interface Fault {
  readonly kind: 'fault';
  readonly place: Place;
  /** What is wrong and what to do about it. */
  readonly text: string;
}

/**
 * Returns what was expected at a place, what was found there, and what to do.
 *
 * @example
 * fault({ file: 'empty.json' }, 'a request', 'an empty file').text // => 'expected a request, found an empty file'
 */
export const fault = (place: Place, expected: string, found: string, remedy?: string): Fault => ({
  kind: 'fault',
  place,
  text: `expected ${expected}, found ${found}${remedy === undefined ? '' : `; ${remedy}`}`,
});

/** A line that is not a text, or too long a one. */
export const unreadLine = (place: Place, { most, encoding }: Line): Fault =>
  most === undefined
    ? fault(place, 'UTF-8 text', encoding ?? 'other bytes', 'save it as UTF-8')
    : fault(place, `a line of at most ${most} bytes`, 'a longer one', 'write a request a line');

/** A fault, or a warning, as one line for standard error. */
export const faultLine = ({ place, text }: Pick<Fault, 'place' | 'text'>): string =>
  `${printable(`${placeText(place)}: ${text}`)}\n`;

const tooLong = (file: string): Fault =>
  fault({ file }, 'a JSON text of at most 512 MiB', 'a longer one', 'write a request a line');

/** What the system has against a file, in words. */
export const systemFault = (file: string, error: unknown): Fault => {
  const { code, message } = error as NodeJS.ErrnoException;
  // The message of V8 if lines are joined to more than a text can hold.
  if (error instanceof RangeError) return tooLong(file);
  switch (code) {
    case 'ENOENT':
      return fault({ file }, 'a file', 'none of this name', 'check the path');
    case 'EISDIR':
      return fault({ file }, 'a file', 'a directory', 'name the files in it');
    case 'EACCES':
    case 'EPERM':
      return fault({ file }, 'a file that may be read', 'one that may not', 'check its permissions');
    case 'ERR_STRING_TOO_LONG':
      return tooLong(file);
    default:
      return fault({ file }, 'a file that can be read', `a failure (${code ?? message})`);
  }
};
