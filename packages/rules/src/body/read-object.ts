import { none, unreadable as hole } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import type { Path } from '../engine/path.js';
import { hasCell } from './kind.js';
import type { Kind } from './kind.js';
import type { OwnFields } from './own-fields.js';
import { unread } from './reader.js';
import type { Reader } from './reader.js';

/** What is found in an object, and where it stands, from that object. */
export interface Found<Element> {
  readonly path: Path;
  readonly value: Element;
}

/** Finds elements among an object's own fields. `field` gives a documented one: as it is spelled, and its value. */
export type Finder<Element> = (
  object: object,
  field: (name: string) => { readonly key: string; readonly value: unknown } | undefined,
) => readonly Found<Element>[];

/** How the objects of one kind are read. */
export interface Manner {
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  readonly own: (object: object) => OwnFields;
  readonly lists: readonly (readonly [name: string, find: Finder<unknown>])[];
  /** The values that rules see, as they are where nothing is there: a copy of it has room for all, and is fast to make. */
  readonly blank: { readonly [name: string]: unknown };
}

/** The values of an object of which nothing is there. */
export const blankOf = (
  names: readonly string[],
  kinds: readonly Kind[],
  lists: Manner['lists'],
): Manner['blank'] =>
  Object.fromEntries([
    ...names.map((name, index) => [name, kinds[index]?.absent] as const),
    ...lists.map(([name]) => [name, Object.freeze([])] as const),
  ]);

/** Whether an element could not be read. */
const hasHole = ({ elements }: Cell): boolean => elements?.includes(hole) === true;

/** An object without any field; `unreadable`: those of them that could not be read. */
export const emptyCell = (value: Manner['blank'], unreadable: readonly string[]): Cell => ({
  value,
  unreadable,
  keys: undefined,
  inner: undefined,
  elements: undefined,
  places: undefined,
});

/** Says that a field is repeated: after what is wrong with its type, and before what is wrong inside it. */
const repeat = (reader: Reader, key: string, from: number, isUnread: boolean): void => {
  const first = reader.findings[from];
  const isOfType = isUnread && first?.path.length === reader.path.length + 1;
  reader.findings.splice(isOfType ? from + 1 : from, 0, {
    text: 'repeated',
    path: [...reader.path, key],
    args: [key],
  });
};

const foundList = (
  find: Finder<unknown>,
  manner: Manner,
  object: object,
  { keys, values }: OwnFields,
): Cell | undefined => {
  const found = find(object, (name) => {
    const index = manner.names.indexOf(name);
    const key = index === -1 ? undefined : keys[index];
    return key === undefined ? undefined : { key, value: values[index] };
  });
  return found.length === 0
    ? undefined
    : {
        value: found.map(({ value }) => value),
        unreadable: none,
        keys: undefined,
        inner: undefined,
        elements: undefined,
        places: found.map(({ path }) => path),
      };
};

/** Reads an object field by field, in the order of its description. */
export const readObject = (manner: Manner, object: object, reader: Reader): Cell => {
  const { names, kinds, lists } = manner;
  const own = manner.own(object);
  const value: { [name: string]: unknown } = { ...manner.blank };
  let unreadable: string[] | undefined;
  let keys: (string | undefined)[] | undefined;
  let inner: (Cell | undefined)[] | undefined;
  for (let i = 0; i < names.length; i += 1) {
    const key = own.keys[i];
    if (key === undefined) continue;
    const name = names[i] as string;
    if (key !== name) {
      keys ??= new Array<undefined>(names.length).fill(undefined);
      keys[i] = key;
    }
    const raw = own.values[i];
    if (raw === undefined) continue;
    const kind = kinds[i] as Kind;
    const repeated = own.repeated?.[i];
    if (kind.kind === 'anything' && repeated === undefined) {
      value[name] = raw;
      continue;
    }
    const from = reader.findings.length;
    reader.path.push(key);
    const read = kind.read(raw, name, reader);
    reader.path.pop();
    if (repeated !== undefined) repeat(reader, repeated, from, read === unread);
    if (read !== unread) {
      const isInCell = hasCell(kind);
      value[name] = isInCell ? (read as Cell).value : read;
      if (isInCell && repeated === undefined) {
        inner ??= new Array<undefined>(names.length + lists.length).fill(undefined);
        inner[i] = read as Cell;
      }
    }
    if (read === unread || repeated !== undefined || (kind.kind === 'list' && hasHole(read as Cell))) {
      unreadable ??= [];
      unreadable.push(name);
    }
  }
  for (let i = 0; i < lists.length; i += 1) {
    const [name, find] = lists[i] as Manner['lists'][number];
    const list = foundList(find, manner, object, own);
    if (list === undefined) continue;
    value[name] = list.value;
    inner ??= new Array<undefined>(names.length + lists.length).fill(undefined);
    inner[names.length + i] = list;
  }
  return {
    value,
    unreadable: unreadable ?? none,
    keys,
    inner,
    elements: undefined,
    places: undefined,
  };
};

/** The documented fields of an object as a report holds them: absent ones are left out. */
export const decodeObject = ({ names, kinds }: Manner, { value, inner }: Cell): object => {
  const decoded: { [name: string]: unknown } = {};
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] as string;
    const read = (value as { readonly [name: string]: unknown })[name];
    const kind = kinds[i] as Kind;
    if (read !== undefined) decoded[name] = kind.decode(hasCell(kind) ? inner?.[i] : read);
  }
  return decoded;
};
