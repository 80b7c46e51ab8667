import { saysOf } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import { cellOf } from './kind.js';
import type { Kind } from './kind.js';
import { isObject } from './own-fields.js';
import { unread, wrong } from './reader.js';
import type { Reader } from './reader.js';

interface Unfrozen {
  [name: string]: unknown;
}

/** Sets an own property, also under a name that objects inherit. */
const put = (record: Unfrozen, key: string, value: unknown): void => {
  if (key in record)
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
};

/** Whether a copy holds nothing but texts, under names: most records do, and need not be read one by one. */
const isOfTexts = (copy: { readonly [name: string]: unknown }): boolean => {
  const keys = Object.keys(copy);
  for (let i = 0; i < keys.length; i += 1) if (typeof copy[keys[i] as string] !== 'string') return false;
  return Object.getOwnPropertySymbols(copy).length === 0;
};

const readRecord = (of: Kind, object: object, reader: Reader): unknown => {
  const given: { readonly [name: string]: unknown } = { ...object };
  if ((of.kind === 'words' || of.kind === 'text') && isOfTexts(given)) return given;
  const value: { [name: string]: unknown } = {};
  const cells: Cell[] = [];
  let isUnread = false;
  for (const key of Object.keys(given)) {
    const one = given[key];
    if (one === null || one === undefined) continue;
    reader.path.push(key);
    const read = of.read(one, key, reader);
    reader.path.pop();
    if (read === unread) isUnread = true;
    else if (of.inCell) {
      cells.push(read as Cell);
      put(value, key, (read as Cell).value);
    } else put(value, key, read);
  }
  return isUnread ? unread : of.inCell ? cellOf(value, cells) : value;
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
    outline: { says: ['object', ...saysOf(of.outline)] },
    read: (value, name, reader) =>
      isObject(value) ? readRecord(of, value, reader) : wrong(reader, 'object', name),
    decode: (read) => {
      if (!of.inCell) return read;
      const { value, elements } = read as Cell;
      return Object.fromEntries(
        Object.keys(value as object).map((key, index) => [key, of.decode(elements?.[index])]),
      );
    },
  } satisfies Kind & { readonly of: Kind });
