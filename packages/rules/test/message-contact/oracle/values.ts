/** Section 1.1: `null` is the same as absent. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Section 1.1, "Blank": absent, or a string with nothing but white space. */
export const isBlank = (value: unknown): boolean =>
  isAbsent(value) || (typeof value === 'string' && value.trim() === '');

/** Section 1.1: an array is none, and neither is null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Rules 1, 6 and 16: a string as it is; of anything else the JSON text, `undefined` where it is absent. */
export const asArgument = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined ? 'undefined' : JSON.stringify(value);
};
