import { none, outlined } from '../engine/cell.js';
import type { Body, Cell, Hearer, Outline, UnknownField } from '../engine/cell.js';
import { keepsItsPlace, own } from '../engine/own.js';
import { misuse } from '../engine/refuse.js';
import { asciiLowerCase } from './ascii.js';
import type { Kind, Out, Value } from './kind.js';
import { isObject } from './json-value.js';
import type { Matching } from './own-fields.js';
import { emptyCell, mannerOf } from './manner.js';
import type { Finder, Manner } from './manner.js';
import { decodeObject, readObject } from './read-object.js';
import { tell, wrong } from './reader.js';
import type { Reader } from './reader.js';
import { kindOf } from './schema.js';
import type { Schema } from './schema.js';
import { unknownFields } from './unknown-fields.js';

/** The fields of an object by their documented names: kinds, or schemas of other libraries. */
export type Fields = { readonly [name: string]: Kind | Schema<unknown> };

type SeenOf<K> = K extends Kind ? Out<K> : K extends Schema<infer O> ? O | undefined : never;
type HeldOf<K> = K extends Kind ? Value<K> : K extends Schema<infer O> ? O | undefined : never;
type Flat<T> = { [N in keyof T]: T[N] };

/** What rules see: each field, `undefined` where it is absent. */
export type Seen<F> = { readonly [N in keyof F]: SeenOf<F[N]> };
/** What a report holds: absent fields are left out. */
export type Held<F> = Flat<
  { readonly [N in keyof F as undefined extends HeldOf<F[N]> ? never : N]: HeldOf<F[N]> } & {
    readonly [N in keyof F as undefined extends HeldOf<F[N]> ? N : never]?: Exclude<HeldOf<F[N]>, undefined>;
  }
>;

/** How an object is read, besides its fields. */
export interface Manners<Lists> {
  /** How the names of its fields are matched; `exact` where it is not given. `any-case` is of ASCII letters. */
  readonly names?: Matching;
  /** What is in a list in the place of an object: it is wrong, or read as one without fields, since a rule speaks of it. */
  readonly otherwise?: 'wrong' | 'empty';
  /** Lists of what is in the object at places of its own: fields by a pattern of their names. */
  readonly lists?: { readonly [N in keyof Lists]: Finder<Lists[N]> };
}

/** An object, as a kind, and as a body. */
export interface ObjectKind<Seen, Held>
  extends Omit<Kind, 'types'>, Omit<Body<Seen, Held, unknown>, 'types'> {
  readonly kind: 'object';
  readonly inCell: true;
  readonly fields: { readonly [name: string]: Kind };
  readonly names: Matching;
  readonly otherwise: 'wrong' | 'empty';
  readonly unknownFields: (input: unknown) => Iterable<UnknownField>;
  /** What finds its lists. */
  readonly finders: readonly Finder<unknown>[];
  /** Reads it as a body, with room for more values: those are absent. */
  readonly readBodyWith: (absents: {
    readonly [name: string]: unknown;
  }) => Body<Seen, Held, unknown>['readBody'];
  readonly types?: { readonly out: Seen; readonly value: Held; readonly input: unknown };
}

/** What a body is read as that is no object, or that cannot be read without a throw. */
const nobody = (manner: Manner, hearer: Hearer): Cell => {
  hearer.found('body', [], []);
  return emptyCell({ ...manner.blank }, manner.names);
};

/** Reads a body from its root: no object, or one that cannot be read without a throw, has no field that can be read. */
const readBodyBy =
  (manner: Manner): ObjectKind<unknown, unknown>['readBody'] =>
  (input, hearer) => {
    const reader: Reader = { hearer, path: [], findings: [] };
    try {
      if (!isObject(input)) return nobody(manner, hearer);
      const cell = readObject(manner, input, reader);
      tell(reader);
      return cell;
    } catch {
      return nobody(manner, hearer);
    }
  };

const outlineOf = (kinds: readonly (readonly [string, Kind])[], lists: readonly string[]): Outline =>
  outlined({
    says: ['object', 'repeated', 'unknown'],
    fields: Object.freeze(
      Object.fromEntries<Outline>([
        ...kinds.map(([name, { outline }]) => [name, outline] as const),
        ...lists.map((name) => [name, outlined({ of: outlined({}) })] as const),
      ]),
    ),
  });

/**
 * An object with these fields. Of an object, own properties alone count; unknown ones are ignored, and `null` is the same
 * as absent.
 *
 * @example
 * const body = object({ keyword: text, Subscribe: flag }, { names: 'any-case' });
 * Object.keys(body.fields) // => ['keyword', 'Subscribe']
 */
export const object = <const F extends Fields, Lists = object>(
  fields: F,
  manners?: Manners<Lists>,
): ObjectKind<Seen<F> & { readonly [N in keyof Lists]: readonly Lists[N][] }, Held<F>> => {
  const kinds = Object.entries(fields).map(([name, kind]) => {
    // From JavaScript, or of a module that is not made yet.
    if ((typeof kind !== 'object' && typeof kind !== 'function') || (kind as unknown) === null)
      misuse(`The field "${name}" has no kind: give it text, number, flag, another kind, or a schema.`);
    return [name, kindOf(kind)] as const;
  });
  const names = kinds.map(([name]) => name);
  const lists = Object.entries((own(manners, 'lists') ?? {}) as { readonly [name: string]: Finder<unknown> });
  const matching = own(manners, 'names') ?? 'exact';
  const otherwise = own(manners, 'otherwise') ?? 'wrong';
  [...names, ...lists.map(([name]) => name)].forEach((name) => {
    if (!keepsItsPlace(name))
      misuse(`An object does not keep the field "${name}" in its place: describe it as a record.`);
  });
  if (matching === 'any-case' && new Set(names.map(asciiLowerCase)).size < names.length)
    misuse(`An object whose names are read in any case cannot tell these apart: ${names.join(', ')}.`);
  const manner = mannerOf(kinds, matching, lists);
  // Shared by every element that is no object, so nobody may change it.
  const empty = Object.freeze(emptyCell(Object.freeze({ ...manner.blank }), none));
  const kind: ObjectKind<unknown, unknown> = Object.freeze({
    kind: 'object',
    inCell: true,
    fields: Object.freeze(Object.fromEntries(kinds)),
    names: matching,
    otherwise,
    finders: Object.freeze(lists.map(([, find]) => find)),
    readBodyWith: (absents: { readonly [name: string]: unknown }) =>
      readBodyBy({ ...manner, blank: { ...manner.blank, ...absents } }),
    absent: undefined,
    outline: outlineOf(
      kinds,
      lists.map(([name]) => name),
    ),
    read: (value: unknown, name: string, reader: Reader) => {
      if (isObject(value)) return readObject(manner, value, reader);
      return otherwise === 'empty' && typeof reader.path.at(-1) === 'number'
        ? empty
        : wrong(reader, 'object', name);
    },
    decode: (read: unknown) => decodeObject(manner, read as Cell),
    readBody: readBodyBy(manner),
    decodeBody: (cell: Cell) => decodeObject(manner, cell),
    unknownFields: (input: unknown) => unknownFields(kind as unknown as Kind, input, []),
  });
  return kind as ObjectKind<Seen<F> & { readonly [N in keyof Lists]: readonly Lists[N][] }, Held<F>>;
};
