/** Where a request stands. Both numbers count from 1. */
export interface Place {
  readonly file: string;
  /** The line that it begins on; left out for the elements of an array that is the whole file. */
  readonly line?: number;
  /** Which element of an array it is. */
  readonly number?: number;
}

/**
 * A place as a person would write it, and as a terminal makes a link of it.
 *
 * @example
 * placeText({ file: 'requests.ndjson', line: 7 }) // => 'requests.ndjson:7'
 * placeText({ file: 'requests.json', number: 3 }) // => 'requests.json#3'
 */
export const placeText = ({ file, line, number }: Place): string =>
  `${file}${line === undefined ? '' : `:${line}`}${number === undefined ? '' : `#${number}`}`;
