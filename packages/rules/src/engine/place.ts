import type { KeyedNames, PlainNames, ValueOf } from './fact.js';
import type { Rule } from './rule.js';

/** A field of what rules see, without its `undefined`. */
type Read<S, N> = N extends keyof S ? Exclude<S[N], undefined> : never;
/** The names of the fields of an object. */
export type Names<S> = S extends object ? keyof S & string : never;
type Lists<S> = { readonly [N in Names<S>]: Read<S, N> extends readonly unknown[] ? N : never }[Names<S>];
type Sections<S> = {
  readonly [N in Names<S>]: Read<S, N> extends readonly unknown[]
    ? never
    : Read<S, N> extends object
      ? N
      : never;
}[Names<S>];
type Element<L> = L extends readonly (infer E)[] ? E : never;
/** The names of the fields of what is in the lists of an object. */
type ElementNames<S> = { readonly [N in keyof S]: Names<Element<Exclude<S[N], undefined>>> }[keyof S];
// Conditions, so that the compiler prints the fields in an error, and not the names of these types.
type Seen<S, N> = S extends unknown ? { readonly [K in N & keyof S]: S[K] } : never;
type Present<S, N> = S extends unknown ? { readonly [K in N & keyof S]: Exclude<S[K], undefined> } : never;

/**
 * A rule that is being stated: where it speaks, what it reads, and when it judges. Each method returns another one; the
 * order in which they are called never changes a verdict.
 * `P`: what the check sees. `S`: the object it is in, `Up`: the one above. `F`: the facts. `Known`: what the check is told.
 */
export interface Place<P, S, Up, F, Known, Id extends string> {
  /** Speaks at another field, which it does not read. */
  readonly at: (field: Names<S>) => Place<P, S, Up, F, Known, Id>;
  /** Reads more fields, and speaks where it did. */
  readonly reads: <N extends Names<S>>(...fields: readonly N[]) => Place<P & Seen<S, N>, S, Up, F, Known, Id>;
  /** Says nothing where one of these fields is absent: the check sees them all. */
  readonly given: <N extends Names<P>>(
    ...fields: readonly N[]
  ) => Place<P & Present<P, N>, S, Up, F, Known, Id>;
  /** Says nothing where the condition does not hold. */
  readonly when: (condition: (subject: P) => boolean) => Place<P, S, Up, F, Known, Id>;
  /** Speaks of a list as a whole: it is skipped where one of these fields cannot be read in one of its elements. */
  readonly within: (...fields: readonly ElementNames<P>[]) => Place<P, S, Up, F, Known, Id>;
  /** Skipped where one of these rules has failed at this element, or above it; deferred where one of them is. They are before it in the table. */
  readonly after: (...rules: readonly Id[]) => Place<P, S, Up, F, Known, Id>;
  /** Deferred without these facts, skipped where one was looked up and there is none. */
  readonly needs: <N extends PlainNames<F>>(
    ...facts: readonly N[]
  ) => Place<P, S, Up, F, Known & { readonly [M in N]: ValueOf<F[M]> }, Id>;
  /** The same, and the check sees the `null`: for "does not exist". */
  readonly needsOrNull: <N extends PlainNames<F>>(
    ...facts: readonly N[]
  ) => Place<P, S, Up, F, Known & { readonly [M in N]: ValueOf<F[M]> | null }, Id>;
  /** A fact about a value of the input, which `key` returns; `null` where there is none. Says nothing where there is no key. */
  readonly looksUp: <N extends KeyedNames<F>>(
    fact: N,
    key: (subject: P) => string | undefined,
  ) => Place<P, S, Up, F, Known & { readonly [M in N]: ValueOf<F[M]> | null }, Id>;
  /** Reads fields of the object that the list or the section is in; the check gets them as `above`. */
  readonly above: <N extends Names<Up>>(
    ...fields: readonly N[]
  ) => Place<P, S, Up, F, Known & { readonly above: Seen<Up, N> }, Id>;
  /**
   * States the rule: it fails where the check returns `true`, or, where its text has placeholders, what is put there.
   * The check is pure, and sees what the rule reads and nothing else; `index` is that of the innermost list, from 0.
   */
  readonly fails: <const Answer>(check: (subject: P, known: Known, index: number) => Answer) => Rule<Answer>;
}

/** Where rules begin: at the fields of one object. */
export interface Scope<S, Up, F, Known, Id extends string> {
  /** A rule that speaks at the first field, and reads all of them. Without a field, it speaks at the element, and sees that. */
  readonly on: (<N extends Names<S>>(
    field: N,
    ...others: readonly N[]
  ) => Place<Seen<S, N>, S, Up, F, Known, Id>) &
    (() => Place<S extends object ? object : S, S, Up, F, Known, Id>);
  /** The same, and it says nothing where one of them is absent: the check sees them all. */
  readonly given: <N extends Names<S>>(
    field: N,
    ...others: readonly N[]
  ) => Place<Present<S, N>, S, Up, F, Known, Id>;
  /** The rules of each element of a list. */
  readonly each: <N extends Lists<S>>(list: N) => Scope<Element<Read<S, N>>, S, F, Known, Id>;
  /** The rules of a section: an object in the object. They say nothing where it is absent. */
  readonly inside: <N extends Sections<S>>(section: N) => Scope<Read<S, N>, S, F, Known, Id>;
}
