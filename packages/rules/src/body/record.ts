import { saysOf } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import { cellOf, hasCell } from './kind.js';
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

const readRecord = (of: Kind, object: object, reader: Reader): Cell | typeof unread => {
  const isInCells = hasCell(of);
  const value: { [name: string]: unknown } = {};
  const cells: Cell[] = [];
  let isUnread = false;
  for (const key of Object.keys(object)) {
    const given = (object as { readonly [name: string]: unknown })[key];
    if (given === null || given === undefined) continue;
    reader.path.push(key);
    const read = of.read(given, key, reader);
    reader.path.pop();
    if (read === unread) isUnread = true;
    else if (isInCells) {
      cells.push(read as Cell);
      put(value, key, (read as Cell).value);
    } else put(value, key, read);
  }
  return isUnread ? unread : cellOf(value, isInCells ? cells : undefined);
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
    of,
    absent: undefined,
    outline: { says: ['object', ...saysOf(of.outline)] },
    read: (value, name, reader) =>
      isObject(value) ? readRecord(of, value, reader) : wrong(reader, 'object', name),
    decode: (read) => {
      const { value, elements } = read as Cell;
      return elements === undefined
        ? { ...(value as object) }
        : Object.fromEntries(
            Object.keys(value as object).map((key, index) => [key, of.decode(elements[index])]),
          );
    },
  } satisfies Kind & { readonly of: Kind });
