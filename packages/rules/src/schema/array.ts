import { mismatch, unreadable } from './node.js';
import type { ListNode, Node, ReadContext } from './node.js';
import { outline, valueOf } from './schema.js';
import type { ArraySchema, Schema } from './schema.js';
import { isJsonArray, lengthOf, own } from './values.js';

const readElements = (
  of: Schema,
  list: readonly unknown[],
  length: number,
  name: string,
  context: ReadContext,
): ListNode => {
  const value = new Array<unknown>(length);
  let elements: (Node | typeof unreadable | undefined)[] | undefined;
  const { path } = context;
  const depth = path.length;
  for (let index = 0; index < length; index += 1) {
    path[depth] = index;
    const read = of.read(own(list, index), name, context);
    if (read === unreadable || of.decode !== undefined) {
      elements ??= new Array<undefined>(length).fill(undefined);
      elements[index] = read as Node | typeof unreadable;
    }
    if (read !== unreadable) value[index] = valueOf(of, read);
  }
  if (length > 0) path.pop();
  return { kind: 'list', value, elements, found: undefined };
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
    decode: (node) => {
      const { value, elements } = node as ListNode;
      // Scalars were copied by the reader.
      return of.decode === undefined
        ? value
        : (elements?.map((element) => of.decode?.(element as Node)) ?? []);
    },
  } satisfies ArraySchema);
