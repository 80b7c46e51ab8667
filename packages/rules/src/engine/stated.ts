import type { Argument, Arguments, Row, TextOf } from './message.js';
import type { Rule } from './rule.js';

/** The messages of a table by the ids of its rules, in the order of its document. */
export type Rows = { readonly [id: string]: Row };

/** The two that nobody states: the reader speaks as `shape`, the engine as `unexpected`. */
export type Reserved = 'shape' | 'unexpected';

/** The rows that take a rule. */
export type Stated<M> = Exclude<keyof M & string, Reserved>;

/** The rules of a report. */
export type Ids<M> = (keyof M & string) | Reserved;

/** What a check may return: whether it fails; where the text has placeholders, with what is put there. */
type Answer<A extends readonly Argument[]> = A extends readonly []
  ? boolean | undefined
  : A | false | undefined;

type Wrong<Given, A extends readonly Argument[]> =
  Extract<Given, readonly unknown[]> extends infer List extends readonly unknown[]
    ? [List] extends [never]
      ? `its text takes ${A['length']} in a list`
      : List['length'] extends A['length']
        ? 'an argument is neither a text nor a number: it may be undefined'
        : `its text takes ${A['length']}, not ${List['length']}`
    : never;

/** A rule as it is in a table; else what is wrong with it, in words that the compiler prints. */
export type Fitting<Id, R, M> = Id extends keyof M
  ? [Arguments<TextOf<M[Id]>>] extends [never]
    ? 'the placeholders of its text have a gap'
    : R extends Rule<infer Given>
      ? // What a check returns is unknown where the compiler has given up on the entries, and says so elsewhere.
        unknown extends Given
        ? R
        : [Given] extends [Answer<Arguments<TextOf<M[Id]>>>]
          ? R
          : Wrong<Given, Arguments<TextOf<M[Id]>>>
      : never
  : 'no message has this id';

/** A text in other words, with the same placeholders; else what is wrong with it. One that is only known when it runs is judged then. */
export type Translated<Text extends string, Of extends string> = string extends Text
  ? string
  : [Arguments<Text>, Arguments<Of>] extends [Arguments<Of>, Arguments<Text>]
    ? string
    : readonly ['it takes the placeholders of', Of];
