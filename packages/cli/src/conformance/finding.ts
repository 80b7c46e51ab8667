import type { Path } from '@assay/rules';
import { isObject } from '../input/is-object.js';
import { shapeError } from './shape-error.js';
import type { ShapeError } from './shape-error.js';

/** What the cases compare of a violation. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  /** The text. */
  readonly message: string;
}

const findingError = (value: unknown, path: Path): ShapeError | undefined => {
  if (!isObject(value)) return shapeError(path, 'an object {"rule": "…", "message": "…"}', value);
  const name = ['rule', 'message'].find((field) => typeof value[field] !== 'string');
  return name === undefined ? undefined : shapeError([...path, name], 'a string', value[name]);
};

/**
 * The first thing that is wrong with a value as findings. Other fields than those that are compared may be there.
 *
 * @example
 * findingsError([{ rule: 'shape' }], ['violations']) // => { path: ['violations', 0, 'message'], expected: 'a string', found: 'nothing' }
 */
export const findingsError = (value: unknown, path: Path): ShapeError | undefined =>
  Array.isArray(value)
    ? value.map((each, index) => findingError(each, [...path, index])).find((error) => error !== undefined)
    : shapeError(path, 'an array of violations', value);
