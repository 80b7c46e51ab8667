/**
 * Reads an own property, and nothing that is inherited: what somebody adds to a prototype is not said by the caller.
 * `undefined` where there is none, or nothing to have one.
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

/** The length of a list, asked once: a proxy may say another one later. `undefined` where it has none, or more than `most`. */
export const lengthOf = ({ length }: readonly unknown[], most: number): number | undefined =>
  Number.isInteger(length) && length >= 0 && length <= most ? length : undefined;

/**
 * Copies a list by index, up to its length: its iterator, or a method of its own, is never asked. A hole is `undefined`.
 * `undefined` for what is not an array, or has more than `most` elements.
 *
 * @example
 * elementsOf(['a', 'b'], 1000) // => ['a', 'b']
 * elementsOf('ab', 1000) // => undefined
 */
export const elementsOf = (value: unknown, most: number): readonly unknown[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly unknown[];
  const length = lengthOf(list, most);
  if (length === undefined) return undefined;
  const elements = new Array<unknown>(length);
  for (let i = 0; i < length; i += 1) elements[i] = own(list, i);
  return elements;
};

/** How many elements a list has at most, to be looked at, where nobody chooses. */
export const mostElements = 1_000_000;

/**
 * Whether an object keeps its members of this name where they were written: whole numbers come first, whatever their place.
 *
 * @example
 * ['keyword', '7', '__proto__'].map(keepsItsPlace) // => [true, false, false]
 */
export const keepsItsPlace = (name: string): boolean =>
  name !== '__proto__' && String(Number.parseInt(name, 10)) !== name;
