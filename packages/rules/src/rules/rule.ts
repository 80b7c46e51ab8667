import type { Monoid } from 'fp-ts/lib/Monoid.js';

/** One step from an object to the target of a rule: into a section, or over each element of a list. */
export interface Step {
  readonly field: string;
  readonly each: boolean;
}

/** A fact that a rule needs, and of a keyed one, by which value of the input. */
export interface Need {
  readonly fact: string;
  /** If the check gets the `null` of a fact that was looked up, and is not there. If not, the rule is skipped. */
  readonly orNull: boolean;
  readonly key: ((subject: never) => string | undefined) | undefined;
}

/**
 * One target of a rule: the place in the input, and the check. Its parts are evaluated in one order, in whatever order they were
 * written: readable, given, when, after, needs, check.
 */
export interface Target {
  readonly steps: readonly Step[];
  /** The field of its violations; `undefined` if they are at the element itself. */
  readonly at: string | undefined;
  readonly reads: readonly string[];
  /** Fields of the object that the list or the section is in. */
  readonly parent: readonly string[];
  /** Fields of the elements of the list that it is about: it is skipped if one of them cannot be read. */
  readonly readsEach: readonly string[];
  /** Fields without which it passes. */
  readonly given: readonly string[];
  readonly when: readonly ((subject: never) => boolean)[];
  readonly after: readonly string[];
  readonly needs: readonly Need[];
  readonly check: (subject: never, context: never, index: number) => unknown;
}

/** A rule, as data: a check at each of its targets. Its id and its text are the row of the table. */
export interface Rule<Result = unknown> {
  readonly targets: readonly Target[];
  /** For the compiler alone: what its checks return. */
  readonly result?: Result;
}

type ResultOf<R> = R extends Rule<infer Result> ? Result : never;

/**
 * Returns one rule with the targets of all of these, in this order: it fails if any of them fails. It is associative, and
 * `anyOf()` always passes: rules form a monoid (`monoid`).
 *
 * @example
 * anyOf().targets // => []
 */
export const anyOf = <const R extends readonly Rule[]>(...rules: R): Rule<ResultOf<R[number]>> =>
  Object.freeze({ targets: Object.freeze(rules.flatMap(({ targets }) => targets)) });

/**
 * Returns the monoid of `anyOf`, for fp-ts.
 *
 * @example
 * monoid().concat(anyOf(), anyOf()) // => { targets: [] }
 */
export const monoid = <Result>(): Monoid<Rule<Result>> => ({
  concat: (first, second) => anyOf(first, second),
  empty: anyOf(),
});
