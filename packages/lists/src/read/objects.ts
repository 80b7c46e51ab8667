import { JSONParser } from '@streamparser/json';

import { ListError } from '../list-error.js';
import { longestRow } from './delimited.js';
import type { RawRow } from './table.js';

/** Puts objects into the columns of a table, which grow with them. */
export class Columns {
  readonly names: string[] = [];
  readonly #indices = new Map<string, number>();

  /** Returns the cells of an object. */
  cellsOf(object: { readonly [name: string]: unknown }): readonly unknown[] {
    const cells: unknown[] = new Array<unknown>(this.names.length);
    for (const name of Object.keys(object)) {
      const known = this.#indices.get(name);
      const index = known ?? this.names.length;
      if (known === undefined) {
        this.#indices.set(name, index);
        this.names.push(name);
      }
      cells[index] = object[name];
    }
    return cells;
  }
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the rows of a file with a JSON object a line. */
export async function* lineRows(
  texts: AsyncIterable<string>,
  columns: Columns,
): AsyncGenerator<readonly RawRow[]> {
  let line = 0;
  const rowOf = (text: string): RawRow | undefined => {
    line += 1;
    if (text.trim() === '') return undefined;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new ListError(
        `The line is not JSON: ${(error as Error).message}. Each line has one object.`,
        line,
      );
    }
    if (!isObject(value)) throw new ListError('The line is not an object: each line has one.', line);
    return { cells: columns.cellsOf(value), line };
  };
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestRow)
      throw new ListError(`The line has more than ${longestRow.toLocaleString('en')} characters.`, line + 1);
    const rows = lines.map(rowOf).filter((row) => row !== undefined);
    if (rows.length > 0) yield rows;
  }
  const last = rest.trim() === '' ? undefined : rowOf(rest);
  if (last !== undefined) yield [last];
}

/** Returns the rows of a JSON array of objects. `line` is the index of the object, from 1. */
export async function* arrayRows(
  texts: AsyncIterable<string>,
  columns: Columns,
): AsyncGenerator<readonly RawRow[]> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  let line = 0;
  let rows: RawRow[] = [];
  parser.onValue = ({ value }) => {
    line += 1;
    if (!isObject(value)) throw new ListError(`Element ${line} of the array is not an object.`);
    rows.push({ cells: columns.cellsOf(value), line });
  };
  const taken = (): readonly RawRow[] => {
    const before = rows;
    rows = [];
    return before;
  };
  for await (const text of texts) {
    try {
      parser.write(text);
    } catch (error) {
      if (error instanceof ListError) throw error;
      throw new ListError(`It is not JSON behind element ${line} of the array: ${(error as Error).message}.`);
    }
    if (rows.length > 0) yield taken();
  }
  if (!parser.isEnded)
    throw new ListError(`The array is not closed: the file ends behind its element ${line}.`);
}
