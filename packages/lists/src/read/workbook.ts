import { streamXlsxRows } from 'hucre/xlsx';

import { ListError } from '../list-error.js';
import { checkSheets } from './checksums.js';
import type { ListSource } from './source.js';
import { isBlank } from './table.js';
import type { RawRow } from './table.js';

/** How many rows go on at once. */
const batchRows = 1000;

const bytesOf = async (source: ListSource, pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  if (source.slice !== undefined) return new Uint8Array(await source.slice(0));
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(await new Blob(all as Uint8Array<ArrayBuffer>[]).arrayBuffer());
};

/** Returns the rows of a sheet of a workbook, as they are stored. */
export async function* workbookRows(
  source: ListSource,
  pieces: AsyncIterable<Uint8Array>,
  sheet: string | undefined,
): AsyncGenerator<readonly RawRow[]> {
  let batch: RawRow[] = [];
  let isEmpty = true;
  try {
    const bytes = await bytesOf(source, pieces);
    await checkSheets(bytes);
    for await (const row of streamXlsxRows(bytes, sheet === undefined ? {} : { sheet })) {
      isEmpty = false;
      if (isBlank(row.values)) continue;
      batch.push({ cells: row.values, line: row.index + 1 });
      if (batch.length < batchRows) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (error instanceof ListError) throw error;
    throw new ListError(`The workbook cannot be read: ${(error as Error).message}.`);
  }
  // A sheet that is not there has no row, and is no error for the reader.
  if (isEmpty && sheet !== undefined)
    throw new ListError(`There is no sheet "${sheet}" in the workbook, or it has no row.`);
  if (batch.length > 0) yield batch;
}
