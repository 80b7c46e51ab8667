import { asciiLowerCase } from './values.js';

/** How the names of fields are matched: letter by letter, or without regard to ASCII case. */
export type KeyMatching = 'exact' | 'ignoreCase';

/** The documented fields of one object, each by its index in the schema. */
export interface OwnFields {
  /** As the object spells them. */
  readonly keys: readonly (string | undefined)[];
  /** `undefined` for null, which is the same as absent. */
  readonly values: readonly unknown[];
  /** The second spelling of a field that is given twice. Left out if none is. */
  readonly repeated: readonly (string | undefined)[] | undefined;
}

/** As many fields as a number has bits to mark them, and one for others. */
const mostMarked = 29;

/** The mark of an object that has fields which are not documented. */
export const hasOthers: number = 0x4000_0000;

/** How the documented fields of one schema are found among the own fields of an object. */
export interface FieldFinder {
  /** If every documented field is spelled as documented: a bit for each that is there, by its index, and `hasOthers`. If not, -1. */
  readonly marked: (object: object) => number;
  /** Returns the index of the field of which a name is another spelling; -1 if there is none. */
  readonly respelled: (key: string) => number;
  /** The names of its own fields that are not documented, in any spelling. */
  readonly others: (object: object) => readonly string[];
  /** The documented fields, in any spelling. */
  readonly found: (object: object) => OwnFields;
}

/**
 * Returns the finder of the documented fields among an object's own. The prototype is never read: `__proto__` and `constructor`
 * are names like others. A null neither repeats a field nor is repeated.
 */
export const fieldFinder = (names: readonly string[], matching: KeyMatching): FieldFinder => {
  const exact: ReadonlyMap<string, number> = new Map(names.map((name, index) => [name, index]));
  const lower: ReadonlyMap<string, number> = new Map(
    matching === 'exact' ? [] : names.map((name, index) => [asciiLowerCase(name), index]),
  );
  // No documented name is longer, so a longer one need not be looked at.
  const longest = matching === 'exact' ? 0 : Math.max(0, ...names.map(({ length }) => length));
  const inOtherCase = (key: string): number | undefined =>
    key.length > longest ? undefined : lower.get(asciiLowerCase(key));
  const marked = (object: object): number => {
    if (names.length > mostMarked) return -1;
    const keys = Object.keys(object);
    let marks = 0;
    let next = 0;
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as string;
      // Most objects have their fields in the order of the schema.
      const index = key === names[next] ? next : exact.get(key);
      if (index !== undefined) {
        marks |= 1 << index;
        next = index + 1;
      } else if (inOtherCase(key) !== undefined) return -1;
      else marks |= hasOthers;
    }
    return marks;
  };
  const found = (object: object): OwnFields => {
    const keys = new Array<string | undefined>(names.length).fill(undefined);
    const values = new Array<unknown>(names.length).fill(undefined);
    let repeated: (string | undefined)[] | undefined;
    Object.keys(object).forEach((key) => {
      const index = exact.get(key) ?? inOtherCase(key);
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
    Object.keys(object).filter((key) => !exact.has(key) && inOtherCase(key) === undefined);
  return { marked, respelled: (key) => inOtherCase(key) ?? -1, others, found };
};
