import { asciiLowerCase } from '../text.js';

/** One documented field of an object, however it is spelled there. */
export interface OwnField {
  /** As the object spells it. */
  readonly key: string;
  /** `undefined` for null, which is the same as absent. */
  readonly value: unknown;
  /** The second spelling, where the field is given twice. */
  readonly repeated: string | undefined;
}

/** The documented names, by themselves, since most requests write them so, and by their lower case. */
export const bySpelling = <Field extends string>(fields: readonly Field[]): ReadonlyMap<string, Field> =>
  new Map(fields.flatMap((field) => [[field, field] as const, [asciiLowerCase(field), field] as const]));

/** No documented name is longer, so a longer one need not be looked at. */
const longest = 32;

const fieldOf = <Field extends string>(key: string, names: ReadonlyMap<string, Field>): Field | undefined =>
  names.get(key) ?? (key.length > longest ? undefined : names.get(asciiLowerCase(key)));

const joined = (first: OwnField | undefined, key: string, value: unknown): OwnField => {
  const present = value ?? undefined;
  if (first === undefined) return { key, value: present, repeated: undefined };
  // A null is the same as absent: it neither repeats a field nor is repeated.
  if (present === undefined) return first;
  if (first.value === undefined) return { key, value: present, repeated: undefined };
  return first.repeated === undefined ? { ...first, repeated: key } : first;
};

/**
 * The documented fields among an object's own, matched without regard to ASCII case. The prototype is never read:
 * `__proto__` and `constructor` are names like others.
 */
export const ownFields = <Field extends string>(
  object: object,
  names: ReadonlyMap<string, Field>,
): ReadonlyMap<Field, OwnField> => {
  const found = new Map<Field, OwnField>();
  Object.keys(object).forEach((key) => {
    const field = fieldOf(key, names);
    if (field === undefined) return;
    found.set(field, joined(found.get(field), key, (object as { readonly [name: string]: unknown })[key]));
  });
  return found;
};

/** An object in the sense of JSON: neither null nor an array. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How the object spells the fields that it has. */
export const spellingOf = <Field extends string>(
  fields: ReadonlyMap<Field, OwnField>,
): { readonly [Name in Field]?: string } =>
  Object.fromEntries([...fields].map(([field, { key }]) => [field, key])) as { [Name in Field]?: string };
