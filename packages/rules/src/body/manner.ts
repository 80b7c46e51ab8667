import type { Cell } from '../engine/cell.js';
import type { Path } from '../engine/path.js';
import type { Kind } from './kind.js';
import { fieldFinder } from './own-fields.js';
import type { FieldFinder, Matching } from './own-fields.js';

/** What is found in an object, and where it is, from that object. */
export interface Found<Element> {
  readonly path: Path;
  readonly value: Element;
}

/** Finds elements in an object: among `others`, its own fields that are not documented, or in documented ones. `spelled` returns how the object spells a documented one: the first spelling, where it is given twice. */
export type Finder<Element> = (
  object: object,
  others: readonly string[],
  spelled: (name: string) => string | undefined,
) => readonly Found<Element>[];

/** How one field is read: what its kind says, in objects of one shape, which are fast to ask. */
export interface FieldManner {
  readonly name: string;
  /** Whether any value is taken as it is. */
  readonly isRaw: boolean;
  readonly isList: boolean;
  readonly inCell: boolean;
  readonly read: Kind['read'];
  readonly decode: Kind['decode'];
}

/** How the objects of one kind are read. */
export interface Manner {
  readonly names: readonly string[];
  readonly fields: readonly FieldManner[];
  readonly own: FieldFinder;
  readonly lists: readonly (readonly [name: string, find: Finder<unknown>])[];
  /** The values that rules see, as they are where nothing is there: a copy of it has room for all, and is fast to make. */
  readonly blank: { readonly [name: string]: unknown };
  /** Of an object in which no field has a cell: a copy of it has room for all. */
  readonly noInner: readonly (Cell | undefined)[];
}

/** How objects with these fields are read. */
export const mannerOf = (
  kinds: readonly (readonly [name: string, kind: Kind])[],
  matching: Matching,
  lists: Manner['lists'],
): Manner => {
  const names = kinds.map(([name]) => name);
  return {
    names,
    fields: kinds.map(([name, { kind, inCell, read, decode }]) => ({
      name,
      isRaw: kind === 'anything',
      isList: kind === 'list',
      inCell,
      read,
      decode,
    })),
    own: fieldFinder(names, matching),
    lists,
    blank: Object.fromEntries([
      ...kinds.map(([name, { absent }]) => [name, absent] as const),
      ...lists.map(([name]) => [name, Object.freeze([])] as const),
    ]),
    // A copy of a frozen list takes ten times as long. Nobody outside gets to see it.
    noInner: Array.from({ length: names.length + lists.length }, () => undefined),
  };
};

/** An object without any field; `unreadable`: those of them that could not be read. */
export const emptyCell = (value: Cell['value'], unreadable: readonly string[]): Cell => ({
  value,
  unreadable,
  keys: undefined,
  inner: undefined,
  elements: undefined,
  places: undefined,
});
