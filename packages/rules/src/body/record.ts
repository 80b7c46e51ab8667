import { outlined, saysOf } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import { cellOf } from './kind.js';
import type { Kind } from './kind.js';
import { isObject } from './json-value.js';
import { unread, wrong } from './reader.js';
import type { Reader } from './reader.js';

interface Unfrozen {
  [name: string]: unknown;
}

/**
 * As many fields as an object may get one by one. Where their names are new, the engine of JavaScript makes a shape of its own
 * after each of them, and copies the one before: a thousand fields took 3 milliseconds.
 */
const mostShapes = 16;

/** Sets an own property, also under a name that objects inherit. */
const put = (record: Unfrozen, key: string, value: unknown): void => {
  if (key in record)
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
};

/** An object of these fields. Of many, it is made without a prototype, as a table of names, and gets one at the end. */
const recordOf = (keys: readonly string[], values: readonly unknown[]): object => {
  const isLarge = keys.length > mostShapes;
  const record = (isLarge ? Object.create(null) : {}) as Unfrozen;
  for (let i = 0; i < keys.length; i += 1) put(record, keys[i] as string, values[i]);
  return isLarge ? (Object.setPrototypeOf(record, Object.prototype) as object) : record;
};

/** A copy of a small object that holds nothing but texts, under names: most records are, and need not be read one by one. */
const textsOf = (object: object, names: readonly string[]): object | undefined => {
  if (names.length > mostShapes) return undefined;
  const copy: Unfrozen = { ...object };
  for (let i = 0; i < names.length; i += 1)
    if (typeof copy[names[i] as string] !== 'string') return undefined;
  return Object.getOwnPropertySymbols(copy).length === 0 ? copy : undefined;
};

const readRecord = (of: Kind, object: object, reader: Reader): unknown => {
  const names = Object.keys(object);
  const texts = of.kind === 'words' || of.kind === 'text' ? textsOf(object, names) : undefined;
  if (texts !== undefined) return texts;
  const keys: string[] = [];
  const values: unknown[] = [];
  const cells: Cell[] = [];
  let isUnread = false;
  for (const key of names) {
    const one = (object as Readonly<Unfrozen>)[key];
    if (one === null || one === undefined) continue;
    reader.path.push(key);
    const read = of.read(one, key, reader);
    reader.path.pop();
    if (read === unread) {
      isUnread = true;
      continue;
    }
    keys.push(key);
    if (of.inCell) cells.push(read as Cell);
    values.push(of.inCell ? (read as Cell).value : read);
  }
  if (isUnread) return unread;
  const value = recordOf(keys, values);
  return of.inCell ? cellOf(value, cells) : value;
};

/**
 * An object of values of one kind, by whatever names: they keep their case, and a `null` is left out. It can be read where
 * each of its values can.
 *
 * @example
 * record(text).kind // => 'record'
 */
export const record = <Seen, Held>(
  of: Kind<Seen, Held>,
): Kind<
  { readonly [name: string]: Exclude<Seen, undefined> } | undefined,
  { readonly [name: string]: Exclude<Held, undefined> } | undefined
> & { readonly of: Kind } =>
  Object.freeze({
    kind: 'record',
    inCell: of.inCell,
    of,
    absent: undefined,
    outline: outlined({ says: ['object', ...saysOf(of.outline)] }),
    read: (value, name, reader) =>
      isObject(value) ? readRecord(of, value, reader) : wrong(reader, 'object', name),
    decode: (read) => {
      const { value, elements } = read as Cell;
      const keys = Object.keys(value as object);
      return recordOf(
        keys,
        keys.map((_, index) => of.decode(elements?.[index])),
      );
    },
  } satisfies Kind & { readonly of: Kind });
