import type { Path } from '@assay/rules';
import { kindOf } from '../input/kind-of.js';
import { pathText } from '../output/path-text.js';

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
