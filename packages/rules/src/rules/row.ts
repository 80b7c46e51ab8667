import type { Message } from '../schema/message.js';
import { inCatalogueNotation, message } from '../schema/message.js';
import { shapes } from '../schema/shapes.js';
import { own } from '../schema/values.js';
import type { Rule } from './rule.js';

/** An argument of a message. A number is written as JSON does. */
export type Argument = string | number;

/** `error` makes an input invalid; a `warning` lets it pass. */
export type Severity = 'error' | 'warning';

/** A row of a table: its text, or its text and whatever else the document has for it: a cause, a remedy, a code, a link. */
export type Row =
  | string
  | {
      readonly template: string;
      readonly source?: string;
      /** The number that the document gives it: each violation of it carries it. */
      readonly code?: string | number;
      /** `warning`: its violation lets the input pass. */
      readonly severity?: Severity;
      /** Why it is reported, in one sentence: `explain`, `problem` and `reference` show it. */
      readonly cause?: string;
      /** The remedy, in one sentence. */
      readonly remedy?: string;
      readonly [more: string]: unknown;
    };

/** The rows of a table by the ids of its rules, in the order of its document. */
export type Rows = { readonly [id: string]: Row };

/** The two rules that nobody states: `shape` is of the reader, `unexpected` of the engine. */
export type Reserved = 'shape' | 'unexpected';

/** The rows that take a rule. */
export type Stated<M> = Exclude<keyof M & string, Reserved>;

/** The rules of a report. */
export type Ids<M> = (keyof M & string) | Reserved;

/** The text of a row. */
export type TextOf<R> = R extends string
  ? R
  : R extends { readonly template: infer Template extends string }
    ? Template
    : never;

/** The indices of the placeholders in a template, as a union: `'Keyword <0> of {1}'` has `0 | 1`. */
type Placeholder<Template extends string> = Template extends `${string}${'<' | '{'}${infer Tail}`
  ? (Tail extends `${infer Index extends number}${'>' | '}'}${string}` ? Index : never) | Placeholder<Tail>
  : never;

/**
 * The arguments that a template takes, one a placeholder: `readonly [Argument]` for `'Keyword <0> is invalid.'`.
 * A template that is only known as `string` takes any number; one with a gap in its indices takes none that fit: `never`.
 */
export type Arguments<
  Template extends string,
  Known extends readonly Argument[] = readonly [],
  Counted = never,
> = string extends Template
  ? readonly Argument[]
  : Known['length'] extends Placeholder<Template>
    ? Arguments<Template, readonly [...Known, Argument], Counted | Known['length']>
    : [Exclude<Placeholder<Template>, Counted>] extends [never]
      ? Known
      : never;

/** The results that a check may return: if it fails; if the text has placeholders, their arguments. */
type Result<A extends readonly Argument[]> = A extends readonly []
  ? boolean | undefined
  : A | false | undefined;

/** The mistake in the result of a check, in words that the compiler prints. */
type Mistake<Given, A extends readonly Argument[]> = A extends readonly []
  ? 'its text has no placeholder: return true if it fails, or false'
  : Extract<Given, readonly unknown[]> extends infer List extends readonly unknown[]
    ? [List] extends [never]
      ? `its text has placeholders: return a list of ${A['length']} if it fails, or false`
      : List['length'] extends A['length']
        ? 'an argument is neither a text nor a number: it may be undefined'
        : `its text has placeholders: return a list of ${A['length']}, not of ${List['length']}`
    : never;

/** A rule as it is in a table; if it does not fit, the mistake, in words that the compiler prints. */
export type Fitting<Id, R, M> = Id extends keyof M
  ? [Arguments<TextOf<M[Id]>>] extends [never]
    ? 'the placeholders of its text have a gap'
    : R extends Rule<infer Given>
      ? // The result is unknown if the compiler has given up on the entries: it reports that elsewhere.
        unknown extends Given
        ? R
        : [Given] extends [Result<Arguments<TextOf<M[Id]>>>]
          ? R
          : Mistake<Given, Arguments<TextOf<M[Id]>>>
      : never
  : 'no message has this id';

/** A text in other words, with the same placeholders; if it has others, the mistake. A text that is only known at run time is checked then. */
export type Translated<Text extends string, Of extends string> = string extends Text
  ? string
  : [Arguments<Text>, Arguments<Of>] extends [Arguments<Of>, Arguments<Text>]
    ? string
    : readonly ['it takes the placeholders of', Of];

/** A row as a table has it: its text in the notation of the catalogue, and whatever else the table has for it. */
export type FullRow = Message & { readonly severity: Severity };

/** Returns the rows of a table with their ids, in report order. */
export const entriesOf = (messages: object): readonly (readonly [id: string, row: FullRow])[] =>
  Object.entries(messages as { readonly [id: string]: FullRow });

/** Returns true for a rule that every table has. */
export const isReserved = (id: string): boolean => id === 'shape' || id === 'unexpected';

const unexpected = /* @__PURE__ */ message('An unexpected error occurred (reference <0>).');

const fullRow = (row: Row): FullRow => {
  const { template, source, ...more } = typeof row === 'string' ? message(row) : { source: 'ours', ...row };
  const severity = own(more as { readonly severity?: Severity }, 'severity') ?? 'error';
  return Object.freeze({ ...more, template: inCatalogueNotation(template), source, severity });
};

/** Returns the rows of a table in report order: `shape` first and `unexpected` last, if the table does not give them a place. */
export const fullRows = (rows: Rows): { readonly [id: string]: FullRow } => {
  const all = {
    ...(own(rows, 'shape') === undefined ? { shape: shapes.body } : {}),
    ...rows,
    ...(own(rows, 'unexpected') === undefined ? { unexpected } : {}),
  };
  return Object.freeze(Object.fromEntries(Object.entries(all).map(([id, row]) => [id, fullRow(row)])));
};
