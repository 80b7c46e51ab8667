import { emptyNode, isFound, mismatch, none, unreadable } from './node.js';
import type { ElementNode, ListNode, Node, ObjectNode, ReadContext } from './node.js';
import { outline, valueOf } from './schema.js';
import type { ArraySchema, Schema } from './schema.js';
import { isJsonArray, lengthOf, own } from './values.js';

/** A list that is being read. */
export interface ReadList {
  readonly value: unknown[];
  elements: ElementNode[] | undefined;
}

/** Returns all of a node that a list keeps beside its value: nothing of most. */
const besideValue = (node: Node): ElementNode => {
  if (node.kind !== 'object' || node.unreadable.length > 0 || node.keys !== undefined) return node;
  const { children } = node;
  if (children === undefined) return undefined;
  for (let i = 0; i < children.length - 1; i += 1) if (children[i] !== undefined) return node;
  return (children.at(-1) as ListNode).found ?? node;
};

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
  const beside =
    read === unreadable ? unreadable : of.decode === undefined ? undefined : besideValue(read as Node);
  if (beside === undefined) return;
  list.elements ??= new Array<undefined>(list.value.length).fill(undefined);
  list.elements[index] = beside;
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
  for (let index = 0; index < value.length; index += 1) {
    const element = elements?.[index];
    decoded[index] = decode(
      element === undefined || isFound(element)
        ? emptyNode(value[index] as ObjectNode['value'], none)
        : (element as Node),
    );
  }
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
