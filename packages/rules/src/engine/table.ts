import type { Body } from './cell.js';
import type { Description } from './description.js';
import type { Facts, GivenFacts } from './fact.js';
import type { Message, TextOf } from './message.js';
import type { Chosen, EngineOptions, Options } from './option.js';
import type { Names, Scope } from './place.js';
import type { Report } from './report.js';
import type { Rule } from './rule.js';
import { scopeOf } from './scope.js';
import type { Loaders, LoadingOptions } from './settle.js';
import type { Fitting, Ids, Rows, Stated, Translated } from './stated.js';
import { tableOf } from './table-of.js';
import type { ShapeTexts, Translation } from './translate.js';

/** What a table is made of, besides its rules. */
export interface Definition<Out, Value, Input, F extends Facts, O extends Options, M extends Rows> {
  readonly name: string;
  /** What the input looks like. */
  readonly body: Body<Out, Value, Input>;
  /** What only the caller can know. */
  readonly facts?: F;
  /** What the caller may choose, and what it is else. */
  readonly options?: O;
  /** A row a rule, in the document's order. A row `shape` or `unexpected` gives those two a place and a text. */
  readonly messages: M;
}

/** The names of the fields of an input, at any depth. */
export type FieldNames<S> = S extends readonly (infer Element)[]
  ? FieldNames<Element>
  : S extends object
    ? Names<S> | { [N in Names<S>]: FieldNames<Exclude<S[N & keyof S], undefined>> }[Names<S>]
    : never;

/** One entry a row, whose checks return what its text takes. */
export type Entries<M, E> = { readonly [Id in keyof E]: Fitting<Id, E[Id], M> };

/** What a table may be called with. */
export type OptionsOf<O> = { readonly [N in keyof O]?: Chosen<O>[N] | undefined } & EngineOptions;

/** A reading of a sentence: which rule says it, and with which arguments. */
export interface Recognised<Id extends string> {
  readonly rule: Id;
  readonly args: readonly string[];
}

/** A rule set: what an input looks like, what is documented, and one rule a row. All of it is data. */
export interface Table<Out, Value, Input, F extends Facts, O extends Options, M extends Rows> {
  readonly name: string;
  /** What the input looks like. */
  readonly body: Body<Out, Value, Input>;
  /** Every rule, `shape` and `unexpected` too, in report order. */
  readonly rules: readonly Description<Ids<M>>[];
  /** Where each rule speaks: `Subscribers[].MobileNumber`. */
  readonly places: { readonly [Id in Ids<M>]: readonly string[] };
  /** Each text, and whatever else the table says of it. */
  readonly messages: {
    readonly [Id in Ids<M>]: (Id extends keyof M ? (M[Id] extends string ? unknown : M[Id]) : unknown) &
      Message;
  };
  /**
   * Judges an input by every rule, in one pass, and reports all that is wrong at once. Never throws and never changes the
   * input: a rule that throws is reported as `unexpected`, and so are options that make no sense.
   */
  readonly validate: (input: Input, facts?: GivenFacts<F>, options?: OptionsOf<O>) => Report<Value, Ids<M>>;
  /**
   * Validates, loads the facts that are missing and no others, and validates again, until nothing is missing that can be
   * loaded. A loader that returns nothing has found nothing: its fact is `null`. One that throws or rejects makes the report
   * invalid, by `unexpected`. Never rejects.
   */
  readonly settle: (
    input: Input,
    loaders: Loaders<F>,
    facts?: GivenFacts<F>,
    options?: OptionsOf<O> & LoadingOptions,
  ) => Promise<Report<Value, Ids<M>>>;
  /** The same table with these rules alone. What the reader says stays, as `shape`. */
  readonly only: <Id extends Stated<M>>(...ids: readonly Id[]) => Table<Out, Value, Input, F, O, Kept<M, Id>>;
  /** The same table without these rules. */
  readonly without: <Id extends Stated<M>>(
    ...ids: readonly Id[]
  ) => Table<Out, Value, Input, F, O, Kept<M, Exclude<Stated<M>, Id>>>;
  /** The rules that read a field, at any depth, and those that they come after: for one key stroke in a form. */
  readonly reading: (field: FieldNames<Out>) => Table<Out, Value, Input, F, O, Partial<M> & Rows>;
  /** The same table with more rows, and their rules. */
  readonly with: <const More extends Rows, E extends { readonly [Id in Stated<More>]: Rule }>(
    messages: More,
    state: (scope: Scope<Out, never, F, Chosen<O>, Stated<M> | Stated<More>>) => E & Entries<More, E>,
  ) => Table<Out, Value, Input, F, O, M & More>;
  /** Returns a translation: a text a row, with the placeholders of the row. `shape` has several texts. `translate` renders it. */
  readonly translation: <const T extends { readonly [Id in Stated<M>]: string }>(
    texts: T & {
      readonly [Id in keyof T]: Id extends 'shape'
        ? unknown
        : Id extends 'unexpected'
          ? Translated<T[Id] & string, 'reference <0>'>
          : Id extends keyof M
            ? Translated<T[Id] & string, TextOf<M[Id]>>
            : readonly ['no message has this id'];
    } & { readonly shape?: ShapeTexts; readonly unexpected?: string },
  ) => T;
  /**
   * Every rule and every list of arguments that make a sentence, in the words of the table or of a translation: the inverse of what a report says. White space around it, and a
   * full stop at its end that is too much or missing, do not count.
   */
  readonly recognise: (sentence: string, texts?: Translation) => readonly Recognised<Ids<M>>[];
}

type Kept<M, Id> = { readonly [K in keyof M as K extends Id | 'shape' | 'unexpected' ? K : never]: M[K] };

/** A table that has its messages, and waits for its rules. */
export interface Unruled<Out, Value, Input, F extends Facts, O extends Options, M extends Rows> extends Scope<
  Out,
  never,
  F,
  Chosen<O>,
  Stated<M>
> {
  /** Makes the table: an entry a row. What cannot be is refused here, by name. */
  readonly rules: <E extends { readonly [Id in Stated<M>]: Rule }>(
    entries: E & Entries<M, E>,
  ) => Table<Out, Value, Input, F, O, M>;
}

/**
 * States a documented error table: what the input looks like, what only the caller knows, what may be chosen, and the
 * sentences. Returns where its rules begin, and `rules`, which takes them, one a sentence.
 *
 * @example
 * const { given, rules } = table({
 *   name: 'greeting',
 *   body: object({ text }),
 *   messages: { 'too-long': 'No more than {0} letters.' },
 * });
 * const greeting = rules({ 'too-long': given('text').fails((g) => g.text.length > 5 && [5]) });
 * greeting.validate({ text: 'Good morning' }).violations.map((violation) => violation.message) // => ['No more than 5 letters.']
 * greeting.validate({ text: 7 }).violations.map((violation) => violation.message) // => ['text must be a string.']
 */
export const table = <
  Out,
  Value,
  Input,
  const M extends Rows,
  // Where none are stated, there are none, and not any: an index signature would take every name.
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- as said
  F extends Facts = Record<never, never>,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- as said
  O extends Options = Record<never, never>,
>(
  definition: Definition<Out, Value, Input, F, O, M>,
): Unruled<Out, Value, Input, F, O, M> => ({
  ...scopeOf<Scope<Out, never, F, Chosen<O>, Stated<M>>>([]),
  rules: (entries) => tableOf(definition, entries) as unknown as Table<Out, Value, Input, F, O, M>,
});
