import { mismatch, unreadable } from './node.js';
import type { Node, ReadContext, RecordNode, Unfrozen } from './node.js';
import { outline, textsIn, valueOf } from './schema.js';
import type { RecordSchema, Schema } from './schema.js';
import { isJsonObject } from './values.js';

/**
 * As many fields as an object may get one by one. If their names are new, the engine of JavaScript makes a shape of its own
 * after each of them, and copies the one before: a thousand fields took 3 milliseconds.
 */
const mostShapes = 16;

/** Sets an own property, also under a name that objects inherit. */
const put = (record: Unfrozen, key: string, value: unknown): void => {
  if (key in record)
    Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
  else record[key] = value;
};

/** Returns an object of these fields. One of many is made without a prototype, as a hash table, and gets it at the end. */
const recordOf = (keys: readonly string[], values: readonly unknown[]): object => {
  const isLarge = keys.length > mostShapes;
  const object = (isLarge ? Object.create(null) : {}) as Unfrozen;
  for (let i = 0; i < keys.length; i += 1) put(object, keys[i] as string, values[i]);
  return isLarge ? (Object.setPrototypeOf(object, Object.prototype) as object) : object;
};

/** Returns a copy of a small object of texts alone: most records are, and need not be read one by one. `undefined` for another. A symbol, which no JSON has, is copied too: to look for one takes longer than the rest. */
const copyTexts = (object: Readonly<Unfrozen>): object | undefined => {
  let count = 0;
  // Quicker than a list of the names. What is inherited does not count.
  for (const name in object) {
    if (!Object.prototype.hasOwnProperty.call(object, name)) continue;
    if (typeof object[name] !== 'string') return undefined;
    count += 1;
  }
  return count > mostShapes ? undefined : { ...object };
};

const readRecord = (of: Schema, object: object, context: ReadContext): unknown => {
  const texts =
    of.kind === 'coercedText' || of.kind === 'text' ? copyTexts(object as Readonly<Unfrozen>) : undefined;
  if (texts !== undefined) return texts;
  const keys: string[] = [];
  const reads: unknown[] = [];
  let isReadable = true;
  for (const key of Object.keys(object)) {
    const one = (object as Readonly<Unfrozen>)[key];
    if (one === null || one === undefined) continue;
    context.path.push(key);
    const read = of.read(one, key, context);
    context.path.pop();
    if (read === unreadable) isReadable = false;
    else {
      keys.push(key);
      reads.push(read);
    }
  }
  if (!isReadable) return unreadable;
  const value = recordOf(
    keys,
    reads.map((read) => valueOf(of, read)),
  );
  return of.decode === undefined ? value : { kind: 'record', value, values: reads as Node[] };
};

/**
 * Returns the schema of an object of values of one schema, by any names: they keep their case, and a `null` is left out. It can
 * be read if each of its values can.
 *
 * @example
 * record(text).kind // => 'record'
 */
export const record = <Seen, Held>(
  of: Schema<Seen, Held>,
): RecordSchema<
  { readonly [name: string]: Exclude<Seen, undefined> } | undefined,
  { readonly [name: string]: Exclude<Held, undefined> } | undefined
> =>
  Object.freeze({
    kind: 'record',
    of,
    absent: undefined,
    outline: outline({ texts: ['object', ...textsIn(of.outline)] }),
    read: (value, name, context) =>
      isJsonObject(value) ? readRecord(of, value, context) : mismatch(context, 'object', name),
    decode:
      of.decode === undefined
        ? undefined
        : (node) => {
            const { value, values } = node as RecordNode;
            return recordOf(Object.keys(value), values.map(of.decode as (value: Node) => unknown));
          },
  } satisfies RecordSchema);
