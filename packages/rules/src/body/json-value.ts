/** If JSON asks the value itself for its text. What somebody adds to the prototype of all objects, or lists, does not count. */
const writesItself = (value: object, prototype: object | null, common: object): boolean =>
  typeof (value as { readonly toJSON?: unknown }).toJSON === 'function' &&
  (prototype === common ? Object.hasOwn(value, 'toJSON') : true);

/**
 * Returns true for a value that JSON writes as an object, of the fields that it has: no array, no `Date` or other object with
 * a `toJSON`, which JSON writes as something else, and no `Map`, `Set` or boxed text, of which JSON loses what they hold.
 * An object of a class is one.
 *
 * @example
 * [{}, new Date(0), new Map([['a', 1]]), []].map(isObject) // => [true, false, false, false]
 */
export const isObject = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (writesItself(value, prototype, Object.prototype)) return false;
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.prototype.toString.call(value) === '[object Object]'
  );
};

/**
 * Returns true for a value that JSON writes as an array: none that has a `toJSON`.
 *
 * @example
 * [[], Object.assign([], { toJSON: () => 'a' }), new Uint8Array()].map(isArray) // => [true, false, false]
 */
export const isArray = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) &&
  !writesItself(value, Object.getPrototypeOf(value) as object | null, Array.prototype);
