import * as t from 'io-ts';

import { isStandard } from './foreign.js';
import { render } from './message.js';
import { readContext } from './node.js';
import type { ObjectNode, Path } from './node.js';
import type { ObjectSchema, Schema } from './schema.js';
import { shapes } from './shapes.js';
import { copyArray, isJsonObject, mostElements, own } from './values.js';

/** The most failures of a codec: as many as a report has violations. */
const mostFailures = 1000;

/** One thing that is wrong with a body, in words. */
export interface Failure {
  readonly path: Path;
  readonly message: string;
}

/** Returns what else is wrong with a body. `spelled` returns a field as the input spells it. */
export type Refinement<Seen> = (body: Seen, spelled: (field: string) => string) => readonly Failure[];

/** Returns true if a value is one that a schema decodes into, by its own fields: inherited ones are not there. */
const isDecoded = (schema: Schema, value: unknown): boolean => {
  switch (schema.kind) {
    case 'text':
    case 'coercedText':
      return typeof value === 'string';
    case 'number':
      return Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'unknown':
      return true;
    case 'array':
      return copyArray(value)?.every((element) => isDecoded(schema.of, element)) === true;
    case 'record':
      return isJsonObject(value) && Object.values(value).every((one) => isDecoded(schema.of, one));
    case 'object':
      return (
        isJsonObject(value) &&
        Object.entries(schema.fields).every(([name, of]) => {
          const held = own(value as { readonly [name: string]: unknown }, name);
          return held === undefined ? of.absent === undefined : isDecoded(of, held);
        })
      );
    case 'foreign':
      return isStandard(schema.schema)
        ? (schema.schema['~standard'].validate(value) as { readonly issues?: unknown }).issues === undefined
        : schema.schema.decode(value)._tag === 'Right';
  }
};

const failureContext = (context: t.Context, path: Path): t.Context => [
  ...context,
  ...path.map((segment) => ({ key: String(segment), type: t.unknown })),
];

/**
 * Returns the io-ts codec of a body: it decodes what the reader of a table reads, and has the same sentences for what cannot be
 * read, with the path in the context: the first 1000 of them. `refine` may add to them.
 *
 * @example
 * codec('Greeting', object({ text, loud: boolean })).decode({ text: 'hi', loud: 'TRUE' }) // => { _tag: 'Right', right: { text: 'hi', loud: true } }
 */
export const codec = <Seen, Held>(
  name: string,
  body: ObjectSchema<Seen, Held>,
  refine: Refinement<Seen> = () => [],
): t.Type<Held, Held, unknown> => {
  const fields = Object.keys(body.fields);
  const keyIn =
    ({ keys }: ObjectNode) =>
    (field: string): string =>
      keys?.[fields.indexOf(field)] ?? field;
  const is = (value: unknown): value is Held => {
    try {
      const { value: seen } = body.readInput(value, readContext(mostElements));
      return isDecoded(body, value) && refine(seen as Seen, (field) => field).length === 0;
    } catch {
      return false;
    }
  };
  return new t.Type<Held, Held, unknown>(
    name,
    is,
    (input, context) => {
      const reading = readContext(mostElements);
      const node = body.readInput(input, reading);
      const failures: readonly Failure[] = [
        ...reading.findings.map(({ text, path, args }) => ({
          path,
          message: render(shapes[text as keyof typeof shapes].template, args),
        })),
        ...reading.errors.map((error) => ({ path: [], message: String(error) })),
        ...refine(node.value as Seen, keyIn(node)),
      ].slice(0, mostFailures);
      return failures.length === 0
        ? t.success(body.decodeInput(node))
        : t.failures(
            failures.map(({ path, message }) => ({
              value: input,
              context: failureContext(context, path),
              message,
            })),
          );
    },
    t.identity,
  );
};
