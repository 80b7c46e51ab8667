import { none, unreadable as hole } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import { own } from '../engine/own.js';
import type { FieldManner, Found, Manner } from './manner.js';
import { hasOthers } from './own-fields.js';
import type { OwnFields } from './own-fields.js';
import { unread } from './reader.js';
import type { Reader } from './reader.js';

/** Whether an element could not be read. */
const hasHole = ({ elements }: Cell): boolean => elements?.includes(hole) === true;

/** Says that a field is repeated: after what is wrong with its type, and before what is wrong inside it. */
const repeat = (reader: Reader, key: string, from: number): void => {
  const isOfType = own(reader.findings, from)?.path.length === reader.path.length + 1;
  reader.findings.splice(isOfType ? from + 1 : from, 0, {
    text: 'repeated',
    path: [...reader.path, key],
    args: [key],
  });
};

const asDocumented = (name: string): string => name;

/** How an object spells its fields. */
const spelledIn =
  (names: readonly string[], { keys }: OwnFields) =>
  (name: string): string | undefined =>
    keys[names.indexOf(name)];

/** A list of what was found in an object. */
const listOf = (found: readonly Found<unknown>[]): Cell => {
  const values = new Array<unknown>(found.length);
  for (let i = 0; i < found.length; i += 1) values[i] = (found[i] as Found<unknown>).value;
  return {
    value: values,
    unreadable: none,
    keys: undefined,
    inner: undefined,
    elements: undefined,
    places: found,
  };
};

/** Reads an object field by field, in the order of its description. */
export const readObject = (manner: Manner, object: object, reader: Reader): Cell => {
  const { names, fields, lists } = manner;
  const marks = manner.own.marked(object);
  const given = marks === -1 ? manner.own.found(object) : undefined;
  const value: { [name: string]: unknown } = { ...manner.blank };
  let unreadable: string[] | undefined;
  let keys: (string | undefined)[] | undefined;
  let inner: (Cell | undefined)[] | undefined;
  for (let i = 0; i < fields.length; i += 1) {
    const field = fields[i] as FieldManner;
    const { name } = field;
    const key = given === undefined ? name : given.keys[i];
    if (key === undefined || (given === undefined && (marks & (1 << i)) === 0)) continue;
    if (key !== name) {
      keys ??= new Array<undefined>(names.length).fill(undefined);
      keys[i] = key;
    }
    const raw =
      given === undefined
        ? ((object as { readonly [name: string]: unknown })[name] ?? undefined)
        : given.values[i];
    if (raw === undefined) continue;
    const repeated = given?.repeated?.[i];
    if (field.isRaw && repeated === undefined) {
      value[name] = raw;
      continue;
    }
    const from = reader.findings.length;
    reader.path.push(key);
    const read = field.read(raw, name, reader);
    reader.path.pop();
    if (repeated !== undefined) repeat(reader, repeated, from);
    if (read !== unread) {
      value[name] = field.inCell ? (read as Cell).value : read;
      if (field.inCell && repeated === undefined) {
        inner ??= manner.noInner.slice();
        inner[i] = read as Cell;
      }
    }
    if (read === unread || repeated !== undefined || (field.isList && hasHole(read as Cell))) {
      unreadable ??= [];
      unreadable.push(name);
    }
  }
  for (let i = 0; i < lists.length; i += 1) {
    const [name, find] = lists[i] as Manner['lists'][number];
    const found = find(
      object,
      given === undefined && (marks & hasOthers) === 0 ? none : manner.own.others(object),
      given === undefined ? asDocumented : spelledIn(names, given),
    );
    if (found.length === 0) continue;
    const list = listOf(found);
    value[name] = list.value;
    inner ??= manner.noInner.slice();
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
export const decodeObject = ({ fields }: Manner, { value, inner }: Cell): object => {
  const decoded: { [name: string]: unknown } = {};
  for (let i = 0; i < fields.length; i += 1) {
    const { name, inCell, decode } = fields[i] as FieldManner;
    const read = (value as { readonly [name: string]: unknown })[name];
    if (read !== undefined) decoded[name] = inCell ? decode(inner?.[i]) : read;
  }
  return decoded;
};
