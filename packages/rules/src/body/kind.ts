import { none } from '../engine/cell.js';
import type { Cell, Outline } from '../engine/cell.js';
import { own } from '../engine/own.js';
import { asciiLowerCase } from './ascii.js';
import type { ObjectKind } from './object.js';
import type { Reader } from './reader.js';

/**
 * How one value is read, as data, and what reads it. `Out` is what rules see, `Value` what a report holds: the same, but for
 * absent fields, which are left out of it.
 */
export interface Kind<Out = unknown, Value = Out> {
  readonly kind: 'text' | 'words' | 'number' | 'flag' | 'anything' | 'list' | 'record' | 'object' | 'schema';
  /** Whether it reads into a cell: else it reads into what rules see and a report holds. */
  readonly inCell: boolean;
  /** What a value that is absent is read as. */
  readonly absent: unknown;
  readonly outline: Outline;
  /** Reads a value that is there: what rules see of it, a cell, or `unread`. */
  readonly read: (value: unknown, name: string, reader: Reader) => unknown;
  /** What a report holds of what was read: of what is not in a cell, the same. */
  readonly decode: (read: unknown) => unknown;
  /** For the compiler alone. */
  readonly types?: { readonly out: Out; readonly value: Value };
}

/** What rules see of a kind. */
export type Out<K> = K extends { readonly types?: { readonly out: infer O } } ? O : never;

/** What a report holds of a kind. */
export type Value<K> = K extends { readonly types?: { readonly value: infer V } } ? V : never;

/** Of what kind the elements of a list are, or the values of a record. */
export const elementOf = (kind: Kind): Kind => (kind as Kind & { readonly of: Kind }).of;

/** A kind that says it is an object, as one. */
export const asObject = (kind: Pick<Kind, 'kind'>): ObjectKind<unknown, unknown> =>
  kind as unknown as ObjectKind<unknown, unknown>;

/** The kind of a field of an object, in whatever spelling the object allows. */
export const fieldOf = (object: Pick<Kind, 'kind'>, name: string): Kind | undefined => {
  const { fields, names } = asObject(object);
  if (names === 'exact') return own(fields, name);
  return Object.entries(fields).find(([field]) => asciiLowerCase(field) === asciiLowerCase(name))?.[1];
};

/** Whether it is an object, and what is in a list in its place may be none. */
export const isLenient = (kind: Pick<Kind, 'kind'>): boolean => asObject(kind).otherwise === 'empty';

/** A cell of which only the value and the elements are of interest. */
export const cellOf = (value: unknown, elements: Cell['elements']): Cell => ({
  value,
  unreadable: none,
  keys: undefined,
  inner: undefined,
  elements,
  places: undefined,
});
