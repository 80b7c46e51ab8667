import type { KeyMatching } from './fields.js';
import { mistake } from './mistake.js';
import { emptyNode, mismatch, none } from './node.js';
import type { Node, ObjectNode, ReadContext } from './node.js';
import { decodeObject, inputReader, objectPlan, readObject } from './read-object.js';
import { asSchema } from './foreign.js';
import { outline } from './schema.js';
import type {
  Finder,
  ForeignSchema,
  InputReader,
  ObjectSchema,
  Out,
  Outline,
  Schema,
  Value,
} from './schema.js';
import { unknownFields } from './unknown-fields.js';
import { asciiLowerCase, isJsonObject, keepsOrder, own } from './values.js';

/** The fields of an object by their documented names: schemas, or those of other libraries. */
export type Fields = { readonly [name: string]: Schema | ForeignSchema<unknown> };

type FieldOut<S> = S extends Schema ? Out<S> : S extends ForeignSchema<infer O> ? O | undefined : never;
type FieldValue<S> = S extends Schema ? Value<S> : S extends ForeignSchema<infer O> ? O | undefined : never;
type Flat<T> = { [N in keyof T]: T[N] };

/** The value that rules get: each field, `undefined` if it is absent. */
export type ObjectOut<F> = { readonly [N in keyof F]: FieldOut<F[N]> };
/** The value that a report has: absent fields are left out. */
export type ObjectValue<F> = Flat<
  { readonly [N in keyof F as undefined extends FieldValue<F[N]> ? never : N]: FieldValue<F[N]> } & {
    readonly [N in keyof F as undefined extends FieldValue<F[N]> ? N : never]?: Exclude<
      FieldValue<F[N]>,
      undefined
    >;
  }
>;

/** How an object is read, besides its fields. */
export interface ObjectOptions<Lists> {
  /** How the names of its fields are matched; `exact` if it is not given. `ignoreCase` is of ASCII letters. */
  readonly keys?: KeyMatching;
  /** How an element of a list that is no object is read: it is rejected, or read as an object without fields, for a rule of your own. */
  readonly nonObject?: 'reject' | 'asEmpty';
  /** Lists that are found in the object: fields by a pattern of their names. */
  readonly lists?: { readonly [N in keyof Lists]: Finder<Lists[N]> };
}

const outlineOf = (fields: readonly (readonly [string, Schema])[], lists: readonly string[]): Outline =>
  outline({
    texts: ['object', 'repeated', 'unknown'],
    fields: Object.freeze(
      Object.fromEntries<Outline>([
        ...fields.map(([name, schema]) => [name, schema.outline] as const),
        ...lists.map((name) => [name, outline({ of: outline({}) })] as const),
      ]),
    ),
  });

const isSchema = (value: unknown): boolean =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** Stops the author of names that an object cannot keep, or cannot distinguish. */
const checkNames = (names: readonly string[], keys: KeyMatching): void => {
  names.forEach((name) => {
    if (!keepsOrder(name))
      mistake(`An object does not keep the field "${name}" in its place: describe it as a record.`);
  });
  if (keys === 'ignoreCase' && new Set(names.map(asciiLowerCase)).size < names.length)
    mistake(`An object whose keys ignore case cannot tell these apart: ${names.join(', ')}.`);
};

/**
 * Returns the schema of an object with these fields. Own properties alone count, unknown ones are ignored, and `null` is the
 * same as absent. Throws a `TypeError` for a field without a schema, and for names that an object cannot keep.
 *
 * @example
 * const body = object({ keyword: text, Subscribe: boolean }, { keys: 'ignoreCase' });
 * Object.keys(body.fields) // => ['keyword', 'Subscribe']
 */
export const object = <const F extends Fields, Lists = object>(
  fields: F,
  options?: ObjectOptions<Lists>,
): ObjectSchema<ObjectOut<F> & { readonly [N in keyof Lists]: readonly Lists[N][] }, ObjectValue<F>> => {
  const entries = Object.entries(fields).map(([name, schema]) => {
    // From JavaScript, or of a module that is not made yet.
    if (!isSchema(schema))
      mistake(
        `The field "${name}" has no schema: give it text, number, boolean, another one, or that of a library.`,
      );
    return [name, asSchema(schema)] as const;
  });
  const names = entries.map(([name]) => name);
  const lists = Object.entries((own(options, 'lists') ?? {}) as { readonly [name: string]: Finder<unknown> });
  const listNames = lists.map(([name]) => name);
  const keys = own(options, 'keys') ?? 'exact';
  const nonObject = own(options, 'nonObject') ?? 'reject';
  checkNames(names, keys);
  checkNames(listNames, 'exact');
  const plan = objectPlan(entries, keys, lists);
  const readInput = inputReader(plan, none);
  // Shared by every element that is no object, so nobody may change it.
  const empty = Object.freeze(emptyNode(Object.freeze({ ...plan.blank }), none));
  const schema: ObjectSchema<unknown, unknown> = Object.freeze({
    kind: 'object',
    fields: Object.freeze(Object.fromEntries(entries)),
    keys,
    nonObject,
    finders: Object.freeze(lists.map(([, find]) => find)),
    absent: undefined,
    outline: outlineOf(entries, listNames),
    read: (value: unknown, name: string, context: ReadContext) => {
      if (isJsonObject(value)) return readObject(plan, value, context);
      return nonObject === 'asEmpty' && typeof context.path.at(-1) === 'number'
        ? empty
        : mismatch(context, 'object', name);
    },
    decode: (node: Node) => decodeObject(plan, node as ObjectNode),
    readInput: (input: unknown, context: ReadContext) => readInput(input, context, none),
    readerBy: (readBody: InputReader) => (input: unknown, context: ReadContext) =>
      readBody(input, context, none),
    plan: () => plan,
    decodeInput: (node: ObjectNode) => decodeObject(plan, node),
    unknownFields: (input: unknown) => unknownFields(schema, input, []),
  });
  return schema as ObjectSchema<
    ObjectOut<F> & { readonly [N in keyof Lists]: readonly Lists[N][] },
    ObjectValue<F>
  >;
};
