import { printable } from '../output/printable.js';
import { placeText } from './place.js';
import type { Place } from './place.js';

/** Something that could not be read, and so was not judged. */
export interface Fault {
  readonly kind: 'fault';
  readonly place: Place;
  /** What is wrong and what to do about it. */
  readonly text: string;
}

/**
 * Says what was expected at a place, what was found there, and what to do.
 *
 * @example
 * fault({ file: 'empty.json' }, 'a request', 'an empty file').text // => 'expected a request, found an empty file'
 */
export const fault = (place: Place, expected: string, found: string, remedy?: string): Fault => ({
  kind: 'fault',
  place,
  text: `expected ${expected}, found ${found}${remedy === undefined ? '' : `; ${remedy}`}`,
});

/** Bytes that are no text. */
export const notUtf8 = (place: Place): Fault => fault(place, 'UTF-8 text', 'other bytes', 'save it as UTF-8');

/** A fault as one line for standard error. */
export const faultLine = ({ place, text }: Fault): string => `${printable(`${placeText(place)}: ${text}`)}\n`;
