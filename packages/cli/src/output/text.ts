import type { Path, Segment } from '@assay/rules';

const everyUnprintable = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;
/** The same characters by their codes, which is quicker to look for: most texts have none. */
// eslint-disable-next-line no-control-regex -- it looks for control characters
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

const escapedText = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text that cannot move the cursor, change a colour, or turn the direction of a line: a request is not to be trusted
 * with the terminal of the person who reads about it. Of a JSON text it makes the same JSON.
 *
 * @example
 * printable('red\u001b[31m') // => 'red\\u001b[31m'
 */
export const printable = (text: string): string =>
  unprintable.test(text) ? text.replace(everyUnprintable, escapedText) : text;

const deceptive = /[^\x20-\x7e]|^ | $/g;

/**
 * A text whose every character can be distinguished from all others: a Kelvin sign from a K, a space at the end from none.
 *
 * @example
 * exact('\u212aEY ') // => '\\u212aEY\\u0020'
 */
export const exact = (text: string): string => text.replace(deceptive, escapedText);

const plainName = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

const step = (segment: Segment): string =>
  typeof segment === 'string' && plainName.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`;

/**
 * A path as a person would write it.
 *
 * @example
 * pathText(['Subscribers', 3, 'MobileNumber']) // => 'Subscribers[3].MobileNumber'
 * pathText([]) // => 'the request'
 */
export const pathText = (path: Path): string =>
  path.length === 0 ? 'the request' : path.map(step).join('').replace(/^\./, '');

/** A longer cell makes no column wider: padded to the longest of a request, a few rows would be as large as all memory. */
const widest = 60;

/**
 * Rows with their cells below one another, as far as cells are at most 60 characters long. The last cell of a row is not padded.
 *
 * @example
 * table([['a', 'first'], ['bcd', 'second']]) // => ['a    first', 'bcd  second']
 */
export const textTable = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths: number[] = [];
  rows.forEach((row) =>
    row.slice(0, -1).forEach((cell, column) => {
      if (cell.length <= widest) widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  '),
  );
};
