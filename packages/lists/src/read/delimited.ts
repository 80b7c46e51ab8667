import Papa from 'papaparse';

import { ListError } from '../list-error.js';
import { isBlank } from './table.js';
import type { RawRow } from './table.js';

/** How many characters one row may have. A quote that is not closed would take the rest of the file for one cell. */
export const longestRow: number = 1 << 20;

/** How many characters are parsed at once. */
const pieceLength = 1 << 18;

const delimiters = [',', ';', '\t', '|'];

/** How the cells of a file are written. */
interface Dialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** `'a';'b'`: each cell of the first line in single quotes. */
const singleQuotes = /^'[^']*'(?:[,;\t|]'[^']*')*\n?$/;

/** Returns the dialect of a file, by its first lines. */
export const dialectOf = (head: string): Dialect => {
  const lines = head.split('\n');
  // The last one may be cut off.
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  const [first = ''] = whole;
  const quote = singleQuotes.test(first) ? "'" : '"';
  const { data, meta } = Papa.parse<readonly string[]>(whole.slice(0, 100).join('\n'), {
    delimitersToGuess: delimiters,
    quoteChar: quote,
    newline: '\n',
    skipEmptyLines: true,
  });
  return { delimiter: data.length > 0 && delimiters.includes(meta.delimiter) ? meta.delimiter : ',', quote };
};

interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string; readonly row?: number; readonly index?: number }[];
  readonly meta: { readonly cursor: number };
}

/** Returns how many line breaks a text has, up to an index. */
const breaksIn = (text: string, end: number): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};

/** Returns the error of a quote, at its place: `index` is that of its cell. */
const quoteError = (text: string, index: number, line: number, what: string): ListError => {
  const at = Math.max(0, index - 1);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return new ListError(
    `${what} Close it, or write each quote in a cell twice.`,
    line + breaksIn(text, at),
    at - start + 1,
  );
};

const notClosed = 'A quote is not closed: a cell in quotes begins here.';
const malformed = 'A quote is closed in the middle of a cell that begins here.';

/** Returns the rows of a text in cells, many at once; blank lines are left out. */
export async function* delimitedRows(
  texts: AsyncIterable<string>,
  { delimiter, quote }: Dialect,
): AsyncGenerator<readonly RawRow[]> {
  // The parser below its streams, which know Node or the browser alone.
  const parser = new Papa.Parser({ delimiter, quoteChar: quote, newline: '\n' });
  let line = 1;
  const rowsOf = (text: string, isLast: boolean): readonly [rows: readonly RawRow[], rest: string] => {
    const { data, errors, meta } = parser.parse(text, 0, !isLast) as Parsed;
    const [error] = errors;
    if (error !== undefined)
      throw quoteError(text, error.index ?? 0, line, error.code === 'MissingQuotes' ? notClosed : malformed);
    const isQuoted = text.includes(quote);
    const rows: RawRow[] = [];
    for (const cells of data) {
      if (!isBlank(cells)) rows.push({ cells, line });
      line += 1;
      if (isQuoted) for (const cell of cells) if (cell.includes('\n')) line += breaksIn(cell, cell.length);
    }
    const rest = isLast ? '' : text.slice(meta.cursor);
    if (rest.length > longestRow) {
      const column = rest.indexOf(quote);
      throw column === -1
        ? new ListError(
            `A row has more than ${longestRow.toLocaleString('en')} characters: is it a list?`,
            line,
          )
        : quoteError(
            rest,
            column + 1,
            line,
            `${notClosed} It has more than ${longestRow.toLocaleString('en')} characters.`,
          );
    }
    return [rows, rest];
  };
  let rest = '';
  for await (const text of texts)
    // A piece of the source may be as large as the source.
    for (let at = 0; at < text.length; at += pieceLength) {
      const [rows, left] = rowsOf(rest + text.slice(at, at + pieceLength), false);
      rest = left;
      if (rows.length > 0) yield rows;
    }
  const [rows] = rowsOf(rest, true);
  if (rows.length > 0) yield rows;
}
