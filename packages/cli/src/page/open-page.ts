import type { Edge } from '../edge.js';
import { fault, systemFault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { errorTableOf } from './error-table.js';
import type { ErrorTable, TableChoice } from './error-table.js';
import { decodedPage, formOf, readPage } from './read-page.js';

/** So many bytes of a page are read. */
const mostBytes = 500_000_000;

/** Reads the error table of a file, or of standard input. */
export const openErrorTable = async (
  file: string,
  choice: TableChoice,
  edge: Edge,
): Promise<ErrorTable | Fault> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of file === '-' ? edge.stdin() : edge.open(file)) {
      pieces.push(piece);
      length += piece.length;
      if (length > mostBytes)
        return fault(
          { file },
          'a page of at most 500 MB',
          'a larger one',
          'cut out the part with its tables',
        );
    }
  } catch (error) {
    return systemFault(file, error);
  }
  const text = decodedPage(file, Buffer.concat(pieces));
  if (typeof text !== 'string') return text;
  const page = await readPage(file, text, formOf(file, text));
  return 'kind' in page ? page : errorTableOf(file, page, choice);
};
