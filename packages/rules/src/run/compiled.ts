import type { Compiled, CompiledParts, Table, TableTypes } from '../rules/table.js';
import { readElement } from '../schema/array.js';
import { mistake } from '../schema/mistake.js';
import { emptyNode, isFound, none, unreadable } from '../schema/node.js';
import type { ObjectNode } from '../schema/node.js';
import { foundValues, hasUnreadable, inputReader, respelledKeyIn } from '../schema/read-object.js';
import { booleanOf } from '../schema/scalar.js';
import type { InputReader, InputSchema, ObjectSchema, Schema } from '../schema/schema.js';
import { isJsonArray, isJsonObject, lengthOf } from '../schema/values.js';
import { failed, isHeldBack, isUnreadable, lookUp, prepare, skipUnreadable, threw } from './evaluate.js';
import type { Run } from './evaluate.js';
import type { CompiledTarget, Program } from './program.js';

/** The object schema of an input. `undefined` for an input that has none: a reader of its own. */
export const bodyOf = (input: InputSchema<unknown, unknown, unknown>): ObjectSchema | undefined => {
  const { body = input } = input as { readonly body?: unknown };
  return (body as { readonly kind?: unknown }).kind === 'object' ? (body as ObjectSchema) : undefined;
};

/** Returns the schema of the body, and of the objects in its lists, each once: those that a compiled table reads by itself. */
export const objectsIn = (body: ObjectSchema): readonly ObjectSchema[] => {
  const inLists = Object.values(body.fields).flatMap((field) =>
    field.kind === 'array' && field.of.kind === 'object' ? objectsIn(field.of) : [],
  );
  return [...new Set([body, ...inLists])];
};

/** Returns the parameters that come with a body. */
export const paramsOf = (input: InputSchema<unknown, unknown, unknown>): readonly string[] =>
  'body' in input ? Object.keys((input as unknown as { readonly fields: object }).fields) : none;

/** Returns the text of lists and scalars. JSON would call a `toJSON` that somebody has added to a prototype. */
const textOf = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(textOf).join(' ')}]` : `${typeof value} ${String(value)}`;

const shapeOf = (schema: Schema): unknown => {
  switch (schema.kind) {
    case 'array':
    case 'record':
      return [schema.kind, shapeOf(schema.of)];
    case 'object':
      return [
        schema.keys,
        schema.nonObject,
        Object.entries(schema.fields).map(([name, of]) => [name, shapeOf(of)]),
        schema.plan().lists.map(([name]) => name),
      ];
    default:
      return schema.kind;
  }
};

/** A prime and the first value of the hash FNV-1a, of 32 bits. */
const prime = 0x01000193;
const basis = 0x811c9dc5;

/** Returns all of a table that its compiled parts depend on, in a short text: another one for another table, but for a rare accident. */
export const fingerprint = ({ body, options, messages, rules }: Table): string => {
  const of = bodyOf(body);
  const text = textOf([
    of === undefined ? 'none' : shapeOf(of),
    paramsOf(body),
    Object.keys(options),
    Object.keys(messages),
    Object.entries(rules).map(([id, { targets }]) => [
      id,
      targets.map(({ steps, at, reads, parent, readsEach, given, when, after, needs }) => [
        steps.map(({ field, each }) => [field, each]),
        ...[at, reads, parent, readsEach, given, when.length, after],
        needs.map(({ fact, orNull, key }) => [fact, orNull, key !== undefined]),
      ]),
    ]),
  ]);
  const hash = Array.from(text).reduce(
    (before, character) => Math.imul(before ^ character.charCodeAt(0), prime),
    basis,
  );
  return (hash >>> 0).toString(16);
};

/** All that compiled parts take from here: what is odd, and what is seldom, is left to the code of every table. */
export interface CompilerTools {
  readonly targets: readonly CompiledTarget[];
  readonly objects: readonly ObjectSchema[];
  /** Reads a body in any form. */
  readonly readBody: InputReader;
  readonly none: typeof none;
  readonly unreadable: typeof unreadable;
  readonly emptyNode: typeof emptyNode;
  readonly isFound: typeof isFound;
  readonly isJsonObject: typeof isJsonObject;
  readonly isJsonArray: typeof isJsonArray;
  readonly lengthOf: typeof lengthOf;
  readonly booleanOf: typeof booleanOf;
  readonly hasUnreadable: typeof hasUnreadable;
  readonly foundValues: typeof foundValues;
  readonly keyIn: typeof respelledKeyIn;
  readonly readElement: typeof readElement;
  readonly isUnreadable: typeof isUnreadable;
  readonly isHeldBack: typeof isHeldBack;
  readonly lookUp: typeof lookUp;
  readonly prepare: typeof prepare;
  readonly failed: typeof failed;
  readonly threw: typeof threw;
  readonly skipUnreadable: typeof skipUnreadable;
}

/** Parts as `assay compile` writes them. */
export interface WrittenParts {
  /** The fingerprint of the table that they were made of. */
  readonly of: string;
  readonly parts: (tools: CompilerTools) => {
    readonly readBody: InputReader;
    readonly evaluate: (run: Run, node: ObjectNode) => void;
    readonly decodeBody: (node: ObjectNode) => unknown;
  };
}

const toolsOf = (body: ObjectSchema, program: Program): CompilerTools => ({
  targets: program.targets,
  objects: objectsIn(body),
  readBody: inputReader(body.plan(), paramsOf(program.body)),
  none,
  unreadable,
  emptyNode,
  isFound,
  isJsonObject,
  isJsonArray,
  lengthOf,
  booleanOf,
  hasUnreadable,
  foundValues,
  keyIn: respelledKeyIn,
  readElement,
  isUnreadable,
  isHeldBack,
  lookUp,
  prepare,
  failed,
  threw,
  skipUnreadable,
});

/**
 * Returns a table with the parts that `assay compile` has made of it: it validates the same, and several times as fast. A table
 * that is made from it (`pick`, `omit`, `extend`, `forField`) has none. Throws a `TypeError` for parts of another table, or of an
 * earlier state of this one.
 *
 * @example
 * const greeting = table({ name: 'greeting', body: object({ text }), messages: {} }).rules({});
 * const refusal = () => {
 *   try {
 *     return withCompiled(greeting, { of: 'another one', parts: () => ({}) }).name;
 *   } catch (error) {
 *     return error.message;
 *   }
 * };
 * refusal() // => 'The table "greeting" is not the one that its compiled parts were made of: run assay compile again.'
 */
export const withCompiled = /* @__NO_SIDE_EFFECTS__ */ <T extends TableTypes>(
  table: Table<T>,
  { of, parts }: WrittenParts,
): Table<T> => {
  const plain = table as unknown as Table;
  const body = bodyOf(plain.body);
  if (body === undefined || fingerprint(plain) !== of)
    return mistake(
      `The table "${table.name}" is not the one that its compiled parts were made of: run assay compile again.`,
    );
  const compiled: Compiled = Object.freeze({
    parts: (program: unknown) => parts(toolsOf(body, program as Program)) as CompiledParts,
  });
  return Object.freeze({ ...table, compiled });
};
