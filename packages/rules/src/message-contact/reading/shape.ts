import type { Path } from '../../engine/path.js';
import type { ReadingFinding } from '../../engine/rule-set.js';
import { shapes } from '../messages.js';
import type { OwnField } from './own-fields.js';
import { isObject } from './own-fields.js';
import { asciiLowerCase } from '../text.js';

/** A flag: `true`, `false`, or one of these words in any ASCII case. `undefined` for anything else. */
export const flagOf = (value: unknown): boolean | undefined => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value.length > 'false'.length) return undefined;
  const word = asciiLowerCase(value);
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

const has = {
  array: (value: unknown): boolean => Array.isArray(value),
  object: isObject,
  string: (value: unknown): boolean => typeof value === 'string',
  flag: (value: unknown): boolean => flagOf(value) !== undefined,
  anything: (): boolean => true,
} as const;

/** What a field must look like. `anything`: a rule speaks of it. */
export type Shape = keyof typeof has;

/** Something under the rule id `shape`. */
export const misshapen = (
  shape: keyof typeof shapes,
  path: Path,
  ...args: readonly string[]
): ReadingFinding => ({
  rule: 'shape',
  message: shapes[shape],
  path,
  args,
});

/** What is wrong with the shape of one field: its type, then its repetition. An absent field has any shape. */
export const shapeFindings = (
  name: string,
  shape: Shape,
  { key, value, repeated }: OwnField,
  parent: Path,
): readonly ReadingFinding[] => [
  ...(shape === 'anything' || value === undefined || has[shape](value)
    ? []
    : [misshapen(shape, [...parent, key], name)]),
  ...(repeated === undefined ? [] : [misshapen('repeated', [...parent, repeated], repeated)]),
];
