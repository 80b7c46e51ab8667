import { printable } from '../output/printable.js';
import type { Line } from './lines.js';
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

/** A line that is not a text, or too long a one. */
export const unreadLine = (place: Place, { most }: Line): Fault =>
  most === undefined
    ? fault(place, 'UTF-8 text', 'other bytes', 'save it as UTF-8')
    : fault(place, `a line of at most ${most} bytes`, 'a longer one', 'write a request a line');

/** A fault, or a warning, as one line for standard error. */
export const faultLine = ({ place, text }: Pick<Fault, 'place' | 'text'>): string =>
  `${printable(`${placeText(place)}: ${text}`)}\n`;
