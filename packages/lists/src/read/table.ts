/** A row as it is in the file. */
export interface RawRow {
  /** By column. */
  readonly cells: readonly unknown[];
  /** The line at which it begins, from 1; of a workbook or a Parquet file, its row. */
  readonly line: number;
}

/** The formats of lists. */
export type ListFormat = 'delimited' | 'ndjson' | 'json' | 'xlsx' | 'parquet';

/** A file that is being read, without a look at what its cells are. */
export interface RawTable {
  readonly format: ListFormat;
  /** The header. Empty if the file has none. Of objects it grows while rows are read that have other names. */
  readonly columns: readonly string[];
  /** Rows in file order, many at once. */
  readonly batches: AsyncIterable<readonly RawRow[]>;
}

/** Returns true for a row without a value, as spreadsheets leave below a list: it is none. */
export const isBlank = (cells: readonly unknown[]): boolean => {
  for (let i = 0; i < cells.length; i += 1)
    if (cells[i] !== '' && cells[i] !== null && cells[i] !== undefined) return false;
  return true;
};
