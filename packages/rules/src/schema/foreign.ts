import { documentedName, unreadable } from './node.js';
import type { Path, ReadContext, Segment } from './node.js';
import { outline } from './schema.js';
import type { Decoder, ForeignField, ForeignSchema, Schema, StandardSchema } from './schema.js';

interface ForeignIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const segmentOf = (key: PropertyKey | { readonly key: PropertyKey }): Segment => {
  const bare = typeof key === 'object' ? key.key : key;
  return typeof bare === 'number' ? bare : String(bare);
};

/** Adds the message of a schema as a finding, at the field or in it. */
const refused = (context: ReadContext, name: string, message: string, path: Path): typeof unreadable => {
  const args = [documentedName(context.path, name), message];
  context.findings.push({ text: 'refused', path: [...context.path, ...path], args });
  return unreadable;
};

const readStandard = (
  { '~standard': { validate } }: StandardSchema<unknown>,
  value: unknown,
  name: string,
  context: ReadContext,
): unknown => {
  const result = validate(value) as {
    readonly value?: unknown;
    readonly issues?: readonly ForeignIssue[] | undefined;
  };
  if (typeof (result as { readonly then?: unknown }).then === 'function')
    throw new TypeError(
      `The schema of "${name}" returns a promise: a table validates at once. State it as a fact, and load that.`,
    );
  if (result.issues === undefined) return result.value ?? undefined;
  result.issues.forEach(({ message, path }) => refused(context, name, message, (path ?? []).map(segmentOf)));
  return unreadable;
};

const readDecoder = (
  schema: Decoder<unknown>,
  value: unknown,
  name: string,
  context: ReadContext,
): unknown => {
  const result = schema.decode(value);
  return result._tag === 'Right'
    ? (result.right ?? undefined)
    : refused(context, name, `not ${schema.name}`, []);
};

/** Returns true if a schema has the shared interface. */
export const isStandard = (schema: ForeignSchema<unknown>): schema is StandardSchema<unknown> =>
  '~standard' in schema;

/**
 * Returns the schema of a field that a schema of another library reads: its output is the value of rules, and each of its
 * messages a violation of `shape`. If it throws, or returns a promise, the report has `unexpected`.
 *
 * @example
 * const even = { name: 'even', decode: (n: unknown) => (Number(n) % 2 === 0 ? { _tag: 'Right', right: n } : { _tag: 'Left', left: [] }) } as const;
 * fromSchema(even).kind // => 'foreign'
 */
export const fromSchema = <Output>(schema: ForeignSchema<Output>): ForeignField<Output | undefined> =>
  Object.freeze({
    kind: 'foreign',
    schema,
    absent: undefined,
    outline: outline({ texts: ['refused'] }),
    read: (value, name, context) => {
      try {
        // First: schemas of zod have a `decode` too.
        return isStandard(schema)
          ? readStandard(schema, value, name, context)
          : readDecoder(schema, value, name, context);
      } catch (error) {
        context.errors.push(error);
        return unreadable;
      }
    },
    decode: undefined,
  } satisfies ForeignField);

/** Returns a schema as it is, and one of another library as a field. */
export const asSchema = (schema: Schema | ForeignSchema<unknown>): Schema =>
  'read' in schema ? schema : fromSchema(schema);
