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

/** As many fields as a number has bits to mark them, and one for others. */
const mostMarked = 29;

/** The mark of an object that has fields which are not documented. */
export const hasOthers: number = 0x4000_0000;

/** How the documented fields of one kind of object are found among its own. */
export interface FieldFinder {
  /** Where every documented field is spelled as documented: a bit for each that is there, by its index, and `hasOthers`. Else -1. */
  readonly marked: (object: object) => number;
  /** The names of its own fields that are not documented, in any spelling. */
  readonly others: (object: object) => readonly string[];
  /** Whatever they are spelled like. */
  readonly found: (object: object) => OwnFields;
}

/**
 * Makes what finds the documented fields among an object's own. The prototype is never read: `__proto__` and `constructor`
 * are names like others. A null neither repeats a field nor is repeated.
 */
export const fieldFinder = (names: readonly string[], matching: Matching): FieldFinder => {
  const exact: ReadonlyMap<string, number> = new Map(names.map((name, index) => [name, index]));
  const lower: ReadonlyMap<string, number> = new Map(
    matching === 'exact' ? [] : names.map((name, index) => [asciiLowerCase(name), index]),
  );
  // No documented name is longer, so a longer one need not be looked at.
  const longest = matching === 'exact' ? 0 : Math.max(0, ...names.map(({ length }) => length));
  const otherwise = (key: string): number | undefined =>
    key.length > longest ? undefined : lower.get(asciiLowerCase(key));
  const marked = (object: object): number => {
    if (names.length > mostMarked) return -1;
    const given = Object.keys(object);
    let marks = 0;
    let next = 0;
    for (let i = 0; i < given.length; i += 1) {
      const key = given[i] as string;
      // Most objects have their fields in the order of the description.
      const index = key === names[next] ? next : exact.get(key);
      if (index !== undefined) {
        marks |= 1 << index;
        next = index + 1;
      } else if (otherwise(key) !== undefined) return -1;
      else marks |= hasOthers;
    }
    return marks;
  };
  const found = (object: object): OwnFields => {
    const keys = new Array<string | undefined>(names.length).fill(undefined);
    const values = new Array<unknown>(names.length).fill(undefined);
    let repeated: (string | undefined)[] | undefined;
    Object.keys(object).forEach((key) => {
      const index = exact.get(key) ?? otherwise(key);
      if (index === undefined) return;
      const value = (object as { readonly [name: string]: unknown })[key] ?? undefined;
      if (keys[index] === undefined || (values[index] === undefined && value !== undefined)) {
        keys[index] = key;
        values[index] = value;
      } else if (value !== undefined) {
        repeated ??= new Array<undefined>(names.length).fill(undefined);
        repeated[index] ??= key;
      }
    });
    return { keys, values, repeated };
  };
  const others = (object: object): readonly string[] =>
    Object.keys(object).filter((key) => !exact.has(key) && otherwise(key) === undefined);
  return { marked, others, found };
};
