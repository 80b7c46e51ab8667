import { readContext, unreadable } from './node.js';
import type { Node, ObjectNode, ReadContext } from './node.js';
import { hasUnreadable, inputReader } from './read-object.js';
import { outline, valueOf } from './schema.js';
import type { InputReader, InputSchema, ObjectSchema, Out, Schema } from './schema.js';
import { own } from './values.js';

/** Returns an own property, or nothing if it cannot be read without a throw. */
const ownSafely = (input: unknown, name: string): unknown => {
  try {
    return own(input as { readonly [name: string]: unknown } | null | undefined, name);
  } catch {
    return undefined;
  }
};

/** The schema of a body and of the parameters that come with it. */
export interface WithParams<Out, Value, Input> extends InputSchema<Out, Value, Input> {
  readonly fields: { readonly [name: string]: Schema };
  readonly body: ObjectSchema<unknown, unknown>;
}

/** The parameters of one input that have more to them than a value. Left out of most inputs. */
interface ReadParams {
  readonly context: ReadContext;
  /** The names of those that could not be read. */
  readonly unreadable: string[];
  /** By index, the node of one that is no scalar. */
  readonly nodes: (Node | undefined)[];
}

/** Returns the values of the parameters of an input, and the rest of them, if there is more. One that is not there, or could not be read, has its absent value. */
const readParams = (
  entries: readonly (readonly [name: string, schema: Schema])[],
  input: unknown,
  maxElements: number,
): { readonly values: readonly unknown[]; readonly params: ReadParams | undefined } => {
  const values = new Array<unknown>(entries.length);
  let params: ReadParams | undefined;
  for (let i = 0; i < entries.length; i += 1) {
    const [name, schema] = entries[i] as (typeof entries)[number];
    const raw = ownSafely(input, name);
    values[i] = raw === undefined ? schema.absent : raw;
    if (raw === undefined || schema.kind === 'unknown') continue;
    params ??= { context: readContext(maxElements), unreadable: [], nodes: [] };
    params.context.path[0] = name;
    const read = schema.read(raw, name, params.context);
    values[i] = read === unreadable ? schema.absent : valueOf(schema, read);
    if (read !== unreadable && schema.decode !== undefined) params.nodes[i] = read as Node;
    if (read === unreadable || (schema.decode !== undefined && hasUnreadable(read)))
      params.unreadable.push(name);
  }
  return { values, params };
};

/** Returns the node of a body with its parameters: the names of those that could not be read come first, their nodes last. */
const withNodes = (body: ObjectNode, params: ReadParams, bodyFields: number): ObjectNode => {
  const children = [...(body.children ?? [])];
  params.nodes.forEach((node, index) => {
    children[bodyFields + index] = node;
  });
  return { ...body, unreadable: [...params.unreadable, ...body.unreadable], children };
};

/**
 * Returns the schema of a body and of parameters that come with it, such as the `{id}` of a URL. In paths, they and the fields of
 * the body share one name space; the value of a report is the body alone.
 *
 * @example
 * Object.keys(withParams({ id: text }, object({ keyword: text })).outline.fields ?? {}) // => ['keyword', 'id']
 */
export const withParams = <const F extends { readonly [name: string]: Schema }, Seen, Held>(
  params: F,
  body: ObjectSchema<Seen, Held>,
): WithParams<
  { readonly [N in keyof F]: Out<F[N]> } & Seen,
  Held,
  { readonly [N in keyof F]?: unknown } & { readonly body: unknown }
> => {
  const entries = Object.entries(params);
  const bodyFields = Object.keys(body.outline.fields ?? {}).length;
  const readerBy =
    (readBody: InputReader) =>
    (input: unknown, context: ReadContext): ObjectNode => {
      const { values, params: read } = readParams(entries, input, context.maxElements);
      const node = readBody(ownSafely(input, 'body'), context, values);
      if (read === undefined) return node;
      // One by one: a call takes no more arguments than its stack holds, and a list of a request may be longer.
      for (const finding of read.context.findings) context.findings.push(finding);
      for (const error of read.context.errors) context.errors.push(error);
      return withNodes(node, read, bodyFields);
    };
  return Object.freeze({
    fields: Object.freeze({ ...params }),
    body: body,
    outline: outline({
      texts: body.outline.texts,
      fields: Object.freeze({
        ...body.outline.fields,
        // Last, so that the fields of the body keep their indices.
        ...Object.fromEntries(entries.map(([name, schema]) => [name, schema.outline])),
      }),
    }),
    readInput: readerBy(
      inputReader(
        body.plan(),
        entries.map(([name]) => name),
      ),
    ),
    readerBy,
    decodeInput: body.decodeInput,
    unknownFields: (input: unknown) => body.unknownFields(ownSafely(input, 'body')),
  });
};
