import { emptyNode, mismatch, none, unreadable } from './node.js';
import type { ListNode, Node, ObjectNode, ReadContext } from './node.js';
import { outline, valueOf } from './schema.js';
import type { ArraySchema, Schema } from './schema.js';
import { isJsonArray, lengthOf, own } from './values.js';

/** A list that is being read. */
export interface ReadList {
  readonly value: unknown[];
  elements: (Node | typeof unreadable | undefined)[] | undefined;
}

/** Returns true for a node that has nothing more to it than its value, as most elements of a list are. */
const isPlain = (node: Node): boolean =>
  node.kind === 'object' &&
  node.unreadable.length === 0 &&
  node.keys === undefined &&
  node.children === undefined;

/** Reads one element of a list into it. */
export const readElement = (
  of: Schema,
  element: unknown,
  list: ReadList,
  index: number,
  name: string,
  context: ReadContext,
): void => {
  const read = of.read(element, name, context);
  if (read !== unreadable) list.value[index] = valueOf(of, read);
  if (read === unreadable || (of.decode !== undefined && !isPlain(read as Node))) {
    list.elements ??= new Array<undefined>(list.value.length).fill(undefined);
    list.elements[index] = read as Node | typeof unreadable;
  }
};

const readElements = (
  of: Schema,
  list: readonly unknown[],
  length: number,
  name: string,
  context: ReadContext,
): ListNode => {
  const read: ReadList = { value: new Array<unknown>(length), elements: undefined };
  const { path } = context;
  const depth = path.length;
  for (let index = 0; index < length; index += 1) {
    path[depth] = index;
    readElement(of, own(list, index), read, index, name, context);
  }
  if (length > 0) path.pop();
  return { kind: 'list', value: read.value, elements: read.elements, found: undefined };
};

/** Returns the values that a report has of a list. */
const decodeElements = (of: Schema, { value, elements }: ListNode): readonly unknown[] => {
  const { decode } = of;
  // Scalars were copied by the reader.
  if (decode === undefined) return value;
  const decoded = new Array<unknown>(value.length);
  for (let index = 0; index < value.length; index += 1)
    decoded[index] = decode(
      (elements?.[index] as Node | undefined) ?? emptyNode(value[index] as ObjectNode['value'], none),
    );
  return decoded;
};

/**
 * Returns the schema of a list of values of one schema. It is read by index, never through its iterator. If an element cannot be
 * read, rules of the whole list are skipped; those of each element judge the others.
 *
 * @example
 * array(text).kind // => 'array'
 */
export const array = <Seen, Held>(
  of: Schema<Seen, Held>,
): ArraySchema<
  readonly Exclude<Seen, undefined>[] | undefined,
  readonly Exclude<Held, undefined>[] | undefined
> =>
  Object.freeze({
    kind: 'array',
    of,
    absent: undefined,
    outline: outline({ of: of.outline, texts: ['array', 'long'] }),
    read: (value, name, context) => {
      if (!isJsonArray(value)) return mismatch(context, 'array', name);
      const length = lengthOf(value, context.maxElements);
      return length === undefined
        ? mismatch(context, 'long', name, String(context.maxElements))
        : readElements(of, value, length, name, context);
    },
    decode: (node) => decodeElements(of, node as ListNode),
  } satisfies ArraySchema);
