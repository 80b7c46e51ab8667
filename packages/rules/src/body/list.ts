import { unreadable } from '../engine/cell.js';
import type { Cell } from '../engine/cell.js';
import { elementsOf } from '../engine/own.js';
import { cellOf, hasCell } from './kind.js';
import type { Kind } from './kind.js';
import { unread, wrong } from './reader.js';
import type { Reader } from './reader.js';

const readElements = (of: Kind, list: readonly unknown[], name: string, reader: Reader): Cell => {
  const values = new Array<unknown>(list.length).fill(undefined);
  const isInCells = hasCell(of);
  let elements: (Cell | undefined)[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    reader.path.push(index);
    const read = of.read(list[index], name, reader);
    reader.path.pop();
    if (read === unread || isInCells) {
      elements ??= new Array<undefined>(list.length).fill(undefined);
      elements[index] = read === unread ? unreadable : (read as Cell);
      values[index] = elements[index]?.value;
    } else values[index] = read;
  }
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
    of,
    absent: undefined,
    outline: { of: of.outline, says: ['array', 'long'] },
    read: (value, name, reader) => {
      const elements = elementsOf(value, reader.most);
      if (elements !== undefined) return readElements(of, elements, name, reader);
      return Array.isArray(value)
        ? wrong(reader, 'long', name, String(reader.most))
        : wrong(reader, 'array', name);
    },
    decode: (read) => {
      const { value, elements } = read as Cell;
      const values = value as readonly unknown[];
      return values.map((each, index) => of.decode(hasCell(of) ? elements?.[index] : each));
    },
  } satisfies Kind & { readonly of: Kind });
