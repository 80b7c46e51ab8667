import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

import { ListError } from '../list-error.js';
import type { ListSource } from './source.js';
import type { RawRow, RawTable } from './table.js';

/** Returns the table of a Parquet file, a group of rows at a time. */
export const parquetTable = async ({ byteLength, slice }: ListSource): Promise<RawTable> => {
  if (byteLength === undefined || slice === undefined)
    throw new ListError('A Parquet file is read from its end: give the file itself, not a stream of it.');
  const file = { byteLength, slice };
  const inWords = async <Read>(read: () => Read | Promise<Read>): Promise<Read> => {
    try {
      return await read();
    } catch (error) {
      throw new ListError(`The Parquet file cannot be read: ${(error as Error).message}.`);
    }
  };
  const metadata = await inWords(() => parquetMetadataAsync(file));
  const columns = await inWords(() => parquetSchema(metadata).children.map(({ element }) => element.name));
  async function* batches(): AsyncGenerator<readonly RawRow[]> {
    let start = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const [rowStart, rowEnd] = [start, start + Number(count)];
      // `utf8: false` would leave texts as bytes.
      const objects = await inWords(() =>
        parquetReadObjects({ file, metadata, compressors, rowStart, rowEnd }),
      );
      if (objects.length !== Number(count))
        throw new ListError(
          `The Parquet file cannot be read: it has ${objects.length} rows from row ${rowStart + 1} on, and should have ${count}.`,
        );
      yield objects.map((object, index) => ({
        cells: columns.map((name) => object[name] as unknown),
        line: rowStart + index + 1,
      }));
      start = rowEnd;
    }
  }
  return { format: 'parquet', columns, batches: batches() };
};
