import { unreadable } from './node.js';
import type { Node, ReadContext } from './node.js';
import { outline, valueOf } from './schema.js';
import type { InputSchema, ObjectSchema, Out, Schema } from './schema.js';
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

const readParam = (schema: Schema, value: unknown, name: string, context: ReadContext): unknown => {
  context.path.push(name);
  const read = schema.read(value, name, context);
  context.path.pop();
  return read;
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
  return Object.freeze({
    fields: Object.freeze({ ...params }),
    body: body as ObjectSchema<unknown, unknown>,
    outline: outline({
      texts: body.outline.texts,
      fields: Object.freeze({
        ...body.outline.fields,
        // Last, so that the fields of the body keep their indices.
        ...Object.fromEntries(entries.map(([name, schema]) => [name, schema.outline])),
      }),
    }),
    readInput: (input: unknown, context: ReadContext) => {
      const node = body.readInput(ownSafely(input, 'body'), context);
      const value: { [name: string]: unknown } = { ...node.value };
      let unread: string[] | undefined;
      let children: (Node | undefined)[] | undefined;
      for (let i = 0; i < entries.length; i += 1) {
        const [name, schema] = entries[i] as (typeof entries)[number];
        const param = ownSafely(input, name);
        const read = param === undefined ? unreadable : readParam(schema, param, name, context);
        if (read === unreadable) {
          value[name] = schema.absent;
          if (param !== undefined) (unread ??= []).push(name);
        } else {
          value[name] = valueOf(schema, read);
          if (schema.decode !== undefined)
            (children ??= [...(node.children ?? [])])[bodyFields + i] = read as Node;
        }
      }
      return {
        kind: 'object' as const,
        value,
        unreadable: unread === undefined ? node.unreadable : [...unread, ...node.unreadable],
        keys: node.keys,
        children: children ?? node.children,
      };
    },
    decodeInput: body.decodeInput,
    unknownFields: (input: unknown) => body.unknownFields(ownSafely(input, 'body')),
  });
};
