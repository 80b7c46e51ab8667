/**
 * What kind of JSON value it is, in words.
 *
 * @example
 * kindOf([]) // => 'an array'
 */
export const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
};
