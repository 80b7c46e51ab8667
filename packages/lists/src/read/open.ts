import { readCell } from '../judge/damage.js';
import { ListError } from '../list-error.js';
import { delimitedRows, dialectOf } from './delimited.js';
import { arrayRows, Columns, lineRows } from './objects.js';
import type { ListSource } from './source.js';
import { isGzip, isParquet, isZip, textOf, unzipped, withHead } from './text.js';
import type { RawRow, RawTable } from './table.js';

/** How a file is opened. */
export interface OpenOptions {
  /** The sheet of a workbook; the first if it is not given. */
  readonly sheet?: string | undefined;
  /** If the first row is a header. If it is not given: unless one of its cells is a number. */
  readonly hasHeader?: boolean | undefined;
}

/** A cell that a header does not have, and a row of a list has. */
const isNumberLike = (cell: unknown): boolean => {
  if (typeof cell === 'number' || typeof cell === 'bigint') return true;
  return typeof cell === 'string' && /^['+(]?[0-9][-0-9 ().+/]{5,}$/.test(cell.trim());
};

/** Returns the first item of an iterable, and an iterator of the others. */
const split = async <Item>(
  items: AsyncIterable<Item>,
): Promise<readonly [first: Item | undefined, others: AsyncIterator<Item, undefined>]> => {
  const others = items[Symbol.asyncIterator]() as AsyncIterator<Item, undefined>;
  return [(await others.next()).value, others];
};

/** Returns an item, unless it is empty, and the others behind it. */
async function* joined<Item extends { readonly length: number }>(
  first: Item,
  others: AsyncIterator<Item, undefined>,
): AsyncGenerator<Item> {
  try {
    if (first.length > 0) yield first;
    for (let next = await others.next(); next.value !== undefined; next = await others.next())
      yield next.value;
  } finally {
    await others.return?.();
  }
}

/** Returns a table whose header is its first row, if it has one. */
const withHeader = async (
  format: RawTable['format'],
  rows: AsyncIterable<readonly RawRow[]>,
  { hasHeader }: OpenOptions,
): Promise<RawTable> => {
  const [first = [], others] = await split(rows);
  const [head] = first;
  if (head === undefined) throw new ListError('The file is empty.');
  const isHeader = hasHeader ?? !head.cells.some(isNumberLike);
  return {
    format,
    columns: isHeader
      ? head.cells.map((cell) => (typeof cell === 'string' ? cell.trim() : readCell(cell).text))
      : [],
    batches: joined(isHeader ? first.slice(1) : first, others),
  };
};

/** Returns a table of objects. Its columns are those of the first batch, and grow. */
const ofObjects = async (
  format: RawTable['format'],
  columns: Columns,
  rows: AsyncIterable<readonly RawRow[]>,
): Promise<RawTable> => {
  const [first = [], others] = await split(rows);
  if (first.length === 0) throw new ListError('The file has no row.');
  return { format, columns: columns.names, batches: joined(first, others) };
};

/** Opens a list: finds its format by its content, its encoding, its delimiter and its header. Throws a `ListError`. */
export const openTable = async (source: ListSource, options: OpenOptions = {}): Promise<RawTable> => {
  const [packed, packedPieces] = await withHead(source.open());
  if (isParquet(packed)) {
    const { parquetTable } = await import('./parquet.js');
    return parquetTable(source);
  }
  if (isZip(packed)) {
    const { workbookRows } = await import('./workbook.js');
    return withHeader('xlsx', workbookRows(source, packedPieces, options.sheet), options);
  }
  const [head, pieces] = isGzip(packed) ? await withHead(unzipped(packedPieces)) : [packed, packedPieces];
  const [start = '', others] = await split(textOf(head, pieces));
  const texts = joined(start, others);
  const [first] = start.trimStart();
  const columns = new Columns();
  if (first === '{') return ofObjects('ndjson', columns, lineRows(texts, columns));
  if (first === '[') return ofObjects('json', columns, arrayRows(texts, columns));
  return withHeader('delimited', delimitedRows(texts, dialectOf(start)), options);
};
