import fc from 'fast-check';

import { own } from '../engine/own.js';
import type { FieldNames } from '../engine/table.js';
import { asciiLowerCase } from './ascii.js';
import { asObject, elementOf, isLenient } from './kind.js';
import type { Kind } from './kind.js';
import type { ObjectKind } from './object.js';
import type { Matching } from './own-fields.js';

/** Arbitraries of fields by their documented names. */
type Instead = { readonly [field: string]: fc.Arbitrary<unknown> };

/** A body that can be read: it may have each of its fields, in whatever way its reader takes, and others. */
export type Readable<Held> = Readonly<Partial<Record<keyof Held, unknown>>>;

type Entry = readonly [key: string, value: unknown];
type Made = (kind: Kind, field: string, instead: Instead) => fc.Arbitrary<unknown>;

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

const fromEntries = (entries: readonly Entry[]): object => Object.fromEntries(entries);

/** A field as an object may write it: left out, as null, once, or once more as null. */
const written = (
  field: string,
  value: fc.Arbitrary<unknown>,
  names: Matching,
): fc.Arbitrary<readonly Entry[]> => {
  const key = names === 'exact' ? fc.constant(field) : fc.oneof(fc.constant(field), inAnyCase(field));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 4, arbitrary: fc.tuple(key, value).map((entry) => [entry]) },
    {
      weight: 1,
      arbitrary: fc.tuple(key, key, fc.option(value)).map(([one, other, given]): readonly Entry[] => [
        [one, given],
        [other, null],
      ]),
    },
  );
};

/** Fields that the description does not name: where names are exact, also those that differ from one in case alone. */
const others = (documented: readonly string[], names: Matching): fc.Arbitrary<readonly Entry[]> => {
  const read = names === 'exact' ? (name: string) => name : asciiLowerCase;
  const known = new Set(documented.map(read));
  const alike = names === 'exact' ? documented.map(inAnyCase) : [];
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

const objectOf: Made = (kind, _, instead) => {
  const { fields, names } = asObject(kind);
  return fc
    .tuple(
      ...Object.entries(fields).map(([field, of]) => written(field, valueOf(of, field, instead), names)),
      others(Object.keys(fields), names),
    )
    .map((entries) => entries.flat())
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
    .map(fromEntries);
};

/** What is in a list: never absent, and where the description says so, no object. */
const element: Made = (kind, field, instead) => {
  const made = valueOf(kind, field, instead);
  return isLenient(kind) ? fc.oneof(made, fc.constantFrom<unknown[]>(null, 7, 'text', true)) : made;
};

const made: { readonly [K in Kind['kind']]: Made } = {
  text: () => anyText,
  words: () => fc.oneof(anyText, finite, fc.boolean()),
  number: () => finite,
  flag: () => fc.oneof(fc.boolean(), inAnyCase('true'), inAnyCase('false')),
  anything: () => fc.jsonValue({ maxDepth: 2 }),
  list: (kind, field, instead) => fc.array(element(elementOf(kind), field, instead), { maxLength: 5 }),
  record: (kind, field, instead) =>
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.string(), fc.constant('__proto__')),
          fc.oneof(valueOf(elementOf(kind), field, instead), absent),
        ),
        { maxLength: 5 },
      )
      .map(fromEntries),
  object: objectOf,
  schema: (_, field) => {
    throw new Error(
      `The field "${field}" is read by a schema of another library, which does not say what it takes: ` +
        `give an arbitrary for it, readableBody(body, { ${JSON.stringify(field)}: … }).`,
    );
  },
};

const valueOf: Made = (kind, field, instead) => own(instead, field) ?? made[kind.kind](kind, field, instead);

/**
 * Returns an arbitrary of bodies that the reader of a description reads: any spelling of names and flags that it takes,
 * nulls, fields in any order, and others that it does not name. `instead` has arbitraries for fields of these names, in
 * whatever object they are: for narrower values, and for each field that is read by a schema of another library. Throws
 * where such a one is missing, and says which.
 *
 * @example
 * import fc from 'fast-check';
 * const greeting = object({ text, loud: flag });
 * const greetings = table({ name: 'greeting', body: greeting, messages: {} }).rules({});
 * fc.sample(readableBody(greeting), 3).map((body) => greetings.validate(body).status) // => ['valid', 'valid', 'valid']
 */
export const readableBody = <Seen, Held>(
  body: ObjectKind<Seen, Held>,
  instead: { readonly [Field in FieldNames<Seen>]?: fc.Arbitrary<unknown> } = {},
): fc.Arbitrary<Readable<Held>> => objectOf(body, '', instead as Instead) as fc.Arbitrary<Readable<Held>>;
