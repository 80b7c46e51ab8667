import fc from 'fast-check';

import { asciiLowerCase, own } from '@assay/rules';
import type { FieldNames, KeyMatching, ObjectSchema, Schema } from '@assay/rules';

/** Arbitraries of fields by their documented names. */
type Instead = { readonly [field: string]: fc.Arbitrary<unknown> };

/** A body that can be read: it may have each of its fields, in any form that its reader takes, and others. */
export type Readable<Held> = Readonly<Partial<Record<keyof Held, unknown>>>;

type Member = readonly [key: string, value: unknown];

/** A word, each ASCII letter of it in either case. */
export const inAnyCase = (word: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: word.length, maxLength: word.length })
    .map((upper) =>
      Array.from(word, (letter, place) =>
        /[a-z]/i.test(letter)
          ? upper[place] === true
            ? letter.toUpperCase()
            : letter.toLowerCase()
          : letter,
      ).join(''),
    );

const finite = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));
const absent = fc.constant(null);

const fromEntries = (entries: readonly Member[]): object => Object.fromEntries(entries);

/** A field as an object may write it: left out, as null, once, or once more as null. */
const written = (
  field: string,
  value: fc.Arbitrary<unknown>,
  keys: KeyMatching,
): fc.Arbitrary<readonly Member[]> => {
  const key = keys === 'exact' ? fc.constant(field) : fc.oneof(fc.constant(field), inAnyCase(field));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.tuple(key, value).map((entry) => [entry]) },
    {
      weight: 1,
      arbitrary: fc.tuple(key, key, fc.option(value)).map(([one, other, given]): readonly Member[] => [
        [one, given],
        [other, null],
      ]),
    },
  );
};

/** Fields that the schema does not name: if keys are exact, also those that differ from one in case alone. */
const others = (documented: readonly string[], keys: KeyMatching): fc.Arbitrary<readonly Member[]> => {
  const read = keys === 'exact' ? (name: string) => name : asciiLowerCase;
  const known = new Set(documented.map(read));
  const alike = keys === 'exact' ? documented.map(inAnyCase) : [];
  return fc.array(
    fc.tuple(
      fc
        .oneof(fc.string(), fc.constantFrom('__proto__', 'constructor'), ...alike)
        .filter((key) => !known.has(read(key))),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    { maxLength: 2 },
  );
};

const objectOf = ({ fields, keys }: ObjectSchema<unknown, unknown>, instead: Instead): fc.Arbitrary<object> =>
  fc
    .tuple(
      ...Object.entries(fields).map(([field, of]) => written(field, arbitraryOf(of, field, instead), keys)),
      others(Object.keys(fields), keys),
    )
    .map((entries) => entries.flat())
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
    .map(fromEntries);

/** An element of a list: never absent, and if the schema reads it as an empty object, also no object. */
const element = (of: Schema, field: string, instead: Instead): fc.Arbitrary<unknown> => {
  const value = arbitraryOf(of, field, instead);
  return of.kind === 'object' && of.nonObject === 'asEmpty'
    ? fc.oneof(value, fc.constantFrom<unknown[]>(null, 7, 'text', true))
    : value;
};

const arbitraryOf = (schema: Schema, field: string, instead: Instead): fc.Arbitrary<unknown> => {
  const chosen = own(instead, field);
  if (chosen !== undefined) return chosen;
  switch (schema.kind) {
    case 'text':
      return anyText;
    case 'coercedText':
      return fc.oneof(anyText, finite, fc.boolean());
    case 'number':
      return finite;
    case 'boolean':
      return fc.oneof(fc.boolean(), inAnyCase('true'), inAnyCase('false'));
    case 'unknown':
      return fc.jsonValue({ maxDepth: 2 });
    case 'array':
      return fc.array(element(schema.of, field, instead), { maxLength: 5 });
    case 'record':
      return fc
        .array(
          fc.tuple(
            fc.oneof(fc.string(), fc.constant('__proto__')),
            fc.oneof(arbitraryOf(schema.of, field, instead), absent),
          ),
          { maxLength: 5 },
        )
        .map(fromEntries);
    case 'object':
      return objectOf(schema, instead);
    case 'foreign':
      throw new Error(
        `The field "${field}" is read by a schema of another library, which does not say what it takes: ` +
          `give an arbitrary for it, readableBody(body, { ${JSON.stringify(field)}: … }).`,
      );
  }
};

/**
 * Returns an arbitrary of bodies that the reader of a schema reads: any spelling of names and booleans that it takes,
 * nulls, fields in any order, and others that it does not name. `instead` has arbitraries for fields of these names, in
 * any object: for narrower values, and for each field that is read by a schema of another library. Throws if one for such a
 * field is missing, and names the field.
 *
 * @example
 * import fc from 'fast-check';
 * const greeting = object({ text, loud: boolean });
 * const greetings = table({ name: 'greeting', body: greeting, messages: {} }).rules({});
 * fc.sample(readableBody(greeting), 3).map((body) => validate(greetings, body).status) // => ['valid', 'valid', 'valid']
 */
export const readableBody = <Seen, Held>(
  body: ObjectSchema<Seen, Held>,
  instead: { readonly [Field in FieldNames<Seen>]?: fc.Arbitrary<unknown> } = {},
): fc.Arbitrary<Readable<Held>> => objectOf(body, instead as Instead) as fc.Arbitrary<Readable<Held>>;
