/** Something that the caller alone can know. `null` means: looked up, and there is none. */
export interface Fact<Value> {
  readonly kind: 'fact';
  /** For the compiler alone. */
  readonly value?: Value;
}

/** A fact about each of several values of the input: a record by that value. */
export interface KeyedFact<Value> {
  readonly kind: 'keyed';
  readonly value?: Value;
}

/** A part of a fact, that may be known or not for itself. */
export interface FactPart<Whole extends string, Value> {
  readonly kind: 'part';
  readonly of: Whole;
  readonly read: (whole: never) => unknown;
  readonly value?: Value;
}

/** The facts of a table by their names. */
export type Facts = {
  readonly [name: string]: Fact<unknown> | KeyedFact<unknown> | FactPart<string, unknown>;
};

type NamesOf<F, Kind> = { readonly [N in keyof F]: F[N] extends Kind ? N : never }[keyof F] & string;
/** The facts that hold for the whole input. */
export type PlainNames<F> = NamesOf<F, Fact<unknown> | FactPart<string, unknown>>;
/** The facts that are looked up by a value of the input. */
export type KeyedNames<F> = NamesOf<F, KeyedFact<unknown>>;
/** The facts that a caller gives: parts come with their whole. */
export type WholeNames<F> = NamesOf<F, Fact<unknown>>;
/** The value that a check gets of a fact. */
export type ValueOf<F> = F extends { readonly value?: infer Value }
  ? Exclude<Value, null | undefined>
  : never;

/** The facts that a caller gives. One that is left out was not looked up; one that is `null` was, and there is none. */
export type GivenFacts<F> = {
  readonly [N in WholeNames<F>]?: ValueOf<F[N]> | null | undefined;
} & {
  readonly [N in KeyedNames<F>]?: { readonly [key: string]: ValueOf<F[N]> | null | undefined } | undefined;
};

/**
 * Returns a fact: something that the caller alone can know.
 *
 * @example
 * fact<string>().kind // => 'fact'
 */
export const fact = <Value>(): Fact<Value> => Object.freeze({ kind: 'fact' });

/**
 * Returns a fact that a rule looks up by a value of the input: the stock of an article, by its number.
 *
 * @example
 * keyed<number>().kind // => 'keyed'
 */
export const keyed = <Value>(): KeyedFact<Value> => Object.freeze({ kind: 'keyed' });

/**
 * Returns a part of a fact, that a rule may need for itself: the keywords of a message. `read` returns `undefined` if the caller
 * did not look it up; if the whole is `null`, so is its part.
 *
 * @example
 * part('message', (message: { keywords?: readonly string[] }) => message.keywords).of // => 'message'
 */
export const part = <const Whole extends string, Value>(
  of: Whole,
  read: (whole: never) => Value,
): FactPart<Whole, Exclude<Value, null | undefined>> => Object.freeze({ kind: 'part', of, read });
