/* eslint-disable no-control-regex -- ASCII begins with control characters */

/**
 * Returns an own property. What is inherited does not count, so nothing that somebody adds to a prototype is read.
 * `undefined` if there is none, or nothing to have one.
 *
 * @example
 * own({ limit: 3 }, 'limit') // => 3
 * own({}, 'toString') // => undefined
 */
export const own = <Owner, Name extends keyof Owner>(
  owner: Owner | null | undefined,
  name: Name,
): Owner[Name] | undefined =>
  owner !== null && owner !== undefined && Object.hasOwn(owner, name) ? owner[name] : undefined;

/** Returns the length of an array, read once: a proxy may give another one later. `undefined` if it has none, or more than `most`. */
export const lengthOf = ({ length }: readonly unknown[], most: number): number | undefined =>
  Number.isInteger(length) && length >= 0 && length <= most ? length : undefined;

/** How many elements of an array are read at most, if nobody chooses. */
export const mostElements = 1_000_000;

/**
 * Copies an array by index, up to its length: neither its iterator nor a method of its own is called. A hole is `undefined`.
 * `undefined` for a value that is no array, or that has more than `most` elements: 1,000,000 if it is not given.
 *
 * @example
 * copyArray(['a', 'b']) // => ['a', 'b']
 * copyArray(['a', 'b'], 1) // => undefined
 * copyArray('ab') // => undefined
 */
export const copyArray = (value: unknown, most: number = mostElements): readonly unknown[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const length = lengthOf(list, most);
  if (length === undefined) return undefined;
  const elements = new Array<unknown>(length);
  for (let i = 0; i < length; i += 1) elements[i] = own(list, i);
  return elements;
};

/** Returns true if JSON gets the text of a value from the value itself. What somebody adds to the prototype of all objects, or arrays, does not count. */
const hasToJson = (value: object, prototype: object | null, common: object): boolean =>
  typeof (value as { readonly toJSON?: unknown }).toJSON === 'function' &&
  (prototype === common ? Object.hasOwn(value, 'toJSON') : true);

/**
 * Returns true for a value that JSON writes as an object, of the fields that it has: no array, no `Date` or other object with
 * a `toJSON`, which JSON writes as something else, and no `Map`, `Set` or boxed text, of which JSON loses what they hold.
 * An object of a class is one.
 *
 * @example
 * [{}, new Date(0), new Map([['a', 1]]), []].map(isJsonObject) // => [true, false, false, false]
 */
export const isJsonObject = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (hasToJson(value, prototype, Object.prototype)) return false;
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
 * [[], Object.assign([], { toJSON: () => 'a' }), new Uint8Array()].map(isJsonArray) // => [true, false, false]
 */
export const isJsonArray = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && !hasToJson(value, Object.getPrototypeOf(value) as object | null, Array.prototype);

/**
 * Returns a text with A to Z in lower case, and nothing else changed: `toLowerCase` would take the Kelvin sign for a `k`.
 *
 * @example
 * asciiLowerCase('KEYWORD \u212a') // => 'keyword \u212a'
 */
export const asciiLowerCase = (text: string): string =>
  /[^\u0000-\u007f]/.test(text)
    ? text.replace(/[A-Z]+/g, (ascii) => ascii.toLowerCase())
    : text.toLowerCase();

/**
 * Returns true if an object keeps a member of this name in the order of writing: whole numbers come first, wherever they
 * are written.
 *
 * @example
 * ['keyword', '7', '__proto__'].map(keepsOrder) // => [true, false, false]
 */
export const keepsOrder = (name: string): boolean =>
  name !== '__proto__' && String(Number.parseInt(name, 10)) !== name;
