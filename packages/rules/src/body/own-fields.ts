import { asciiLowerCase } from './ascii.js';

/** How the names of fields are matched: letter by letter, or without regard to ASCII case. */
export type Matching = 'exact' | 'any-case';

/** The documented fields of one object, each by its index in the description. */
export interface OwnFields {
  /** As the object spells them. */
  readonly keys: readonly (string | undefined)[];
  /** `undefined` for null, which is the same as absent. */
  readonly values: readonly unknown[];
  /** The second spelling, where a field is given twice. Left out where none is. */
  readonly repeated: readonly (string | undefined)[] | undefined;
}

/** An object in the sense of JSON: neither null nor an array. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Makes what finds the documented fields among an object's own. The prototype is never read: `__proto__` and `constructor`
 * are names like others. A null neither repeats a field nor is repeated.
 */
export const ownFieldsBy = (
  names: readonly string[],
  matching: Matching,
): ((object: object) => OwnFields) => {
  const exact: ReadonlyMap<string, number> = new Map(names.map((name, index) => [name, index]));
  const lower: ReadonlyMap<string, number> = new Map(
    matching === 'exact' ? [] : names.map((name, index) => [asciiLowerCase(name), index]),
  );
  // No documented name is longer, so a longer one need not be looked at.
  const longest = matching === 'exact' ? 0 : Math.max(0, ...names.map(({ length }) => length));
  const indexOf = (key: string): number | undefined =>
    exact.get(key) ?? (key.length > longest ? undefined : lower.get(asciiLowerCase(key)));
  return (object) => {
    const keys = new Array<string | undefined>(names.length).fill(undefined);
    const values = new Array<unknown>(names.length).fill(undefined);
    let repeated: (string | undefined)[] | undefined;
    const given = Object.keys(object);
    let next = 0;
    for (let i = 0; i < given.length; i += 1) {
      const key = given[i] as string;
      // Most objects have their fields in the order of the description.
      const index = next < names.length && key === names[next] ? next : indexOf(key);
      if (index === undefined) continue;
      next = index + 1;
      const value = (object as { readonly [name: string]: unknown })[key] ?? undefined;
      if (keys[index] === undefined || (values[index] === undefined && value !== undefined)) {
        keys[index] = key;
        values[index] = value;
      } else if (value !== undefined) {
        repeated ??= new Array<undefined>(names.length).fill(undefined);
        repeated[index] ??= key;
      }
    }
    return { keys, values, repeated };
  };
};
