import type { Message } from '../schema/message.js';
import type { ObjectNode } from '../schema/node.js';
import type { InputReader, InputSchema } from '../schema/schema.js';
import { own } from '../schema/values.js';
import { checkTable } from './check-table.js';
import type { Facts } from './fact.js';
import type { Chosen, EngineOptions, Options } from './option.js';
import { fullRows } from './row.js';
import type { Fitting, Ids, Rows, Stated } from './row.js';
import { scopeOf } from './rule-builder.js';
import type { Scope } from './rule-builder.js';
import type { Rule } from './rule.js';

/** The types of a table. */
export interface TableTypes {
  /** The value that rules get. */
  readonly out: unknown;
  /** The value that a report has. */
  readonly value: unknown;
  readonly input: unknown;
  readonly facts: Facts;
  readonly options: Options;
  readonly rows: Rows;
}

/**
 * A documented error table, as frozen data: the schema of the input, the facts, the options, the rows and a rule a row. Everything
 * that is done with it is a function over it: `validate`, `resolve`, `pick`, `omit`, `extend`, `forField`, `parseMessage` and others.
 */
export interface Table<T extends TableTypes = TableTypes> {
  readonly name: string;
  readonly body: InputSchema<T['out'], T['value'], T['input']>;
  readonly facts: T['facts'];
  readonly options: T['options'];
  /** Each text, and whatever else the table has for it; those of `shape` and `unexpected` too, in report order. */
  readonly messages: {
    readonly [Id in Ids<T['rows']>]: (Id extends keyof T['rows']
      ? T['rows'][Id] extends string
        ? unknown
        : T['rows'][Id]
      : unknown) &
      Message;
  };
  readonly rules: { readonly [Id in Stated<T['rows']>]: Rule };
  /** What was made of it ahead of time, by `assay compile`. */
  readonly compiled?: Compiled;
  /** For the compiler alone. */
  readonly types?: T;
}

/** The parts of a run that are unrolled for one table. They do what those of every table do. */
export interface CompiledParts {
  readonly readBody: InputReader;
  /** Evaluates every rule over an input that was read, in report order. */
  readonly evaluate: (run: unknown, node: ObjectNode) => void;
  readonly decodeBody: (node: ObjectNode) => unknown;
}

/** What was made of a table ahead of time. */
export interface Compiled {
  readonly parts: (program: unknown) => CompiledParts;
}

/** The types of a table with other rows. */
export type WithRows<T extends TableTypes, M extends Rows> = {
  readonly [N in keyof TableTypes]: N extends 'rows' ? M : T[N];
};

/** The options that a table may be called with; any, if its types are not known. */
export type OptionsOf<O> = (string extends keyof O
  ? object
  : { readonly [N in keyof O]?: Chosen<O>[N] | undefined }) &
  EngineOptions;

/** A table without its rules. */
export interface Definition<Out, Value, Input, F extends Facts, O extends Options, M extends Rows> {
  readonly name: string;
  /** The schema of the input. */
  readonly body: InputSchema<Out, Value, Input>;
  /** Things that the caller alone can know. */
  readonly facts?: F;
  /** Choices of the caller, with their fallbacks. */
  readonly options?: O;
  /** A row a rule, in the document's order. A row `shape` or `unexpected` gives those two a place and a text. */
  readonly messages: M;
}

/** One entry a row, with a check that returns what its text takes. */
export type Entries<M, E> = { readonly [Id in keyof E]: Fitting<Id, E[Id], M> };

/** The start of rules of a table, and `rules`, which makes the table of them. */
export interface Unruled<T extends TableTypes> extends Scope<
  T['out'],
  never,
  T['facts'],
  Chosen<T['options']>,
  Stated<T['rows']>
> {
  /** Returns the table: an entry a row. Throws a `TypeError` for what cannot be, with the names. */
  readonly rules: <E extends { readonly [Id in Stated<T['rows']>]: Rule }>(
    entries: E & Entries<T['rows'], E>,
  ) => Table<T>;
}

/** Returns a table of these rows and rules, frozen. Throws a `TypeError` for what cannot be. */
export const tableOf = (
  { name, body, facts, options }: Pick<Table, 'name' | 'body' | 'facts' | 'options'>,
  rows: Rows,
  rules: { readonly [id: string]: Rule },
): Table => {
  const table: Table = Object.freeze({
    name,
    body,
    facts: Object.freeze({ ...facts }),
    options: Object.freeze({ ...options }),
    messages: fullRows(rows),
    rules: Object.freeze({ ...rules }),
  });
  checkTable(table);
  return table;
};

/**
 * Starts a documented error table: the schema of the input, the facts that the caller alone knows, the options and the sentences.
 * Returns the start of its rules, and `rules`, which takes them, one a sentence, and returns the table.
 *
 * @example
 * const { given, rules } = table({
 *   name: 'greeting',
 *   body: object({ text }),
 *   messages: { 'too-long': 'No more than {0} letters.' },
 * });
 * const greeting = rules({ 'too-long': given('text').fails((g) => g.text.length > 5 && [5]) });
 * validate(greeting, { text: 'Good morning' }).violations.map((violation) => violation.message) // => ['No more than 5 letters.']
 * validate(greeting, { text: 7 }).violations.map((violation) => violation.message) // => ['text must be a string.']
 */
export const table = <
  Out,
  Value,
  Input,
  const M extends Rows,
  // If none are given, there are none, and not any: an index signature would take every name.
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- as said
  F extends Facts = Record<never, never>,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- as said
  O extends Options = Record<never, never>,
>(
  definition: Definition<Out, Value, Input, F, O, M>,
): Unruled<{
  readonly out: Out;
  readonly value: Value;
  readonly input: Input;
  readonly facts: F;
  readonly options: O;
  readonly rows: M;
}> => ({
  ...scopeOf<Scope<Out, never, F, Chosen<O>, Stated<M>>>([]),
  rules: (entries) => {
    const { name, body, messages } = definition;
    const facts = own(definition, 'facts') ?? {};
    const options = own(definition, 'options') ?? {};
    return tableOf({ name, body, facts, options }, messages, entries) as never;
  },
});
