import { outlined, unreadable } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import { lengthOf, own } from '../engine/own.js';
import { isArray } from './json-value.js';
import { cellOf } from './kind.js';
import type { Kind } from './kind.js';
import { unread, wrong } from './reader.js';
import type { Reader } from './reader.js';

const readElements = (
  of: Kind,
  list: readonly unknown[],
  length: number,
  name: string,
  reader: Reader,
): Cell => {
  const values = new Array<unknown>(length);
  let elements: (Cell | undefined)[] | undefined;
  const depth = reader.path.length;
  for (let index = 0; index < length; index += 1) {
    reader.path[depth] = index;
    const read = of.read(own(list, index), name, reader);
    if (read === unread || of.inCell) {
      elements ??= new Array<undefined>(length).fill(undefined);
      elements[index] = read === unread ? unreadable : (read as Cell);
      values[index] = elements[index]?.value;
    } else values[index] = read;
  }
  reader.path.length = depth;
  return cellOf(values, elements);
};

/**
 * A list of values of one kind, read by index, never through its iterator. A list of which an element cannot be read is
 * not seen by rules of the whole list; those of each element judge the others.
 *
 * @example
 * list(text).kind // => 'list'
 */
export const list = <Seen, Held>(
  of: Kind<Seen, Held>,
): Kind<readonly Exclude<Seen, undefined>[] | undefined, readonly Exclude<Held, undefined>[] | undefined> & {
  readonly of: Kind;
} =>
  Object.freeze({
    kind: 'list',
    inCell: true,
    of,
    absent: undefined,
    outline: outlined({ of: of.outline, says: ['array', 'long'] }),
    read: (value, name, reader) => {
      if (!isArray(value)) return wrong(reader, 'array', name);
      const length = lengthOf(value, reader.hearer.most);
      return length === undefined
        ? wrong(reader, 'long', name, String(reader.hearer.most))
        : readElements(of, value, length, name, reader);
    },
    decode: (read) => {
      const { value, elements } = read as Cell;
      const values = value as readonly unknown[];
      // What is in no cell was copied when it was read.
      return of.inCell ? values.map((_, index) => of.decode(elements?.[index])) : values;
    },
  } satisfies Kind & { readonly of: Kind });
