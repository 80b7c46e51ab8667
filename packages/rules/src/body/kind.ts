import { none } from '../engine/cell.js';
import type { Cell, Outline } from '../engine/cell.js';
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

/** A cell of which only the value and the elements are of interest. */
export const cellOf = (value: unknown, elements: Cell['elements']): Cell => ({
  value,
  unreadable: none,
  keys: undefined,
  inner: undefined,
  elements,
  places: undefined,
});
