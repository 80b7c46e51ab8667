import type { Path } from '@assay/rules';
import { pathText } from '../output/text.js';
import { systemFault, unreadLine } from './fault.js';
import type { Fault } from './fault.js';
import { jsonTexts } from './json-texts.js';
import { kindOf, parseJson } from './json.js';
import { linesByPiece } from './lines.js';
import type { Bytes } from './lines.js';

/** What is wrong with the shape of a JSON value. */
export interface ShapeError {
  /** From the root of the value. */
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
}

/** A value that is not of the kind that is expected at its place. */
export const shapeError = (path: Path, expected: string, value: unknown): ShapeError => ({
  path,
  expected,
  found: kindOf(value),
});

/** The kind that was expected, with its place unless that is the root. */
export const expectedAt = ({ path, expected }: ShapeError): string =>
  path.length === 0 ? expected : `${expected} at ${pathText(path)}`;

/** The first thing that is wrong with a value as a list of strings. */
export const stringsError = (path: Path, expected: string, value: unknown): ShapeError | undefined => {
  if (!Array.isArray(value)) return shapeError(path, expected, value);
  const index = value.findIndex((one) => typeof one !== 'string');
  return index === -1 ? undefined : shapeError([...path, index], 'a string', value[index]);
};

/** Reads a file that is one JSON text, or returns a fault. `line`: that of the beginning of the text. */
export const readJsonFile = async <Read>(
  file: string,
  bytes: Bytes,
  read: (file: string, value: unknown, line: number, text: string) => Read | Fault,
  empty: Fault,
): Promise<Read | Fault> => {
  try {
    for await (const { line, text, unread } of jsonTexts(linesByPiece(bytes), 'whole')) {
      if (text === undefined) return unreadLine({ file, line }, unread ?? { number: line });
      const parsed = parseJson(file, line, text);
      return parsed.kind === 'fault' ? parsed : read(file, parsed.value, line, text);
    }
    return empty;
  } catch (error) {
    return systemFault(file, error);
  }
};
