import { outlined } from '../engine/cell.js';
import type { Path, Segment } from '../engine/path.js';
import type { Kind } from './kind.js';
import { nameOf, unread } from './reader.js';
import type { Reader } from './reader.js';
import { same } from './scalar.js';

/** A schema of zod, valibot, arktype or another library, by the interface that they share: Standard Schema. */
export interface Standard<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly output: Output } | undefined;
  };
}

/** A codec of io-ts. */
export interface Decoder<Output> {
  readonly name: string;
  readonly decode: (
    value: unknown,
  ) => { readonly _tag: 'Right'; readonly right: Output } | { readonly _tag: 'Left'; readonly left: unknown };
}

/** A schema for one field. */
export type Schema<Output> = Standard<Output> | Decoder<Output>;

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const segmentOf = (key: PropertyKey | { readonly key: PropertyKey }): Segment => {
  const bare = typeof key === 'object' ? key.key : key;
  return typeof bare === 'number' ? bare : String(bare);
};

/** Says what a schema says, at the field, or in it. */
const refused = (reader: Reader, name: string, text: string, path: Path): typeof unread => {
  const args = [nameOf(reader.path, name), text];
  reader.findings.push({ text: 'refused', path: [...reader.path, ...path], args });
  return unread;
};

const readStandard = (
  { '~standard': { validate } }: Standard<unknown>,
  value: unknown,
  name: string,
  reader: Reader,
): unknown => {
  const result = validate(value) as {
    readonly value?: unknown;
    readonly issues?: readonly Issue[] | undefined;
  };
  if (typeof (result as { readonly then?: unknown }).then === 'function')
    throw new TypeError(
      `The schema of "${name}" returns a promise: a table judges at once. Look it up as a fact.`,
    );
  if (result.issues === undefined) return result.value ?? undefined;
  result.issues.forEach(({ message, path }) => refused(reader, name, message, (path ?? []).map(segmentOf)));
  return unread;
};

const readDecoder = (schema: Decoder<unknown>, value: unknown, name: string, reader: Reader): unknown => {
  const result = schema.decode(value);
  return result._tag === 'Right'
    ? (result.right ?? undefined)
    : refused(reader, name, `not ${schema.name}`, []);
};

/** Whether a schema has the shared interface. */
export const isStandard = (schema: Schema<unknown>): schema is Standard<unknown> => '~standard' in schema;

/**
 * A kind from a schema of another library: what it returns is what rules see, and what it says is said as `shape`.
 * A schema that throws, or returns a promise, is `unexpected`.
 *
 * @example
 * const even = { name: 'even', decode: (n: unknown) => (Number(n) % 2 === 0 ? { _tag: 'Right', right: n } : { _tag: 'Left', left: [] }) } as const;
 * from(even).kind // => 'schema'
 */
export const from = <Output>(
  schema: Schema<Output>,
): Kind<Output | undefined> & { readonly schema: Schema<Output> } =>
  Object.freeze({
    kind: 'schema',
    inCell: false,
    schema,
    absent: undefined,
    outline: outlined({ says: ['refused'] }),
    read: (value, name, reader) => {
      try {
        // First: schemas of zod have a `decode` too.
        return isStandard(schema)
          ? readStandard(schema, value, name, reader)
          : readDecoder(schema, value, name, reader);
      } catch (error) {
        reader.hearer.unexpected(error);
        return unread;
      }
    },
    decode: same,
  } satisfies Kind & { readonly schema: Schema<Output> });

/** The kind that is given, or that of a schema. */
export const kindOf = (given: Kind | Schema<unknown>): Kind => ('read' in given ? given : from(given));
