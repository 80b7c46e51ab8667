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
  try {
    const metadata = await parquetMetadataAsync(file);
    const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    async function* batches(): AsyncGenerator<readonly RawRow[]> {
      let start = 0;
      for (const { num_rows: count } of metadata.row_groups) {
        const end = start + Number(count);
        // `utf8: false` would leave texts as bytes.
        const objects = await parquetReadObjects({
          file,
          metadata,
          compressors,
          rowStart: start,
          rowEnd: end,
        });
        const before = start;
        yield objects.map((object, index) => ({
          cells: columns.map((name) => object[name] as unknown),
          line: before + index + 1,
        }));
        start = end;
      }
    }
    return { format: 'parquet', columns, batches: batches() };
  } catch (error) {
    if (error instanceof ListError) throw error;
    throw new ListError(`The Parquet file cannot be read: ${(error as Error).message}.`);
  }
};
