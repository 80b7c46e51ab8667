import type { Monoid } from 'fp-ts/lib/Monoid.js';

import type { Rule } from './rule.js';

/**
 * One rule that judges at the places of all of these, in this order. Associative, and `all()` says nothing: rules form a
 * monoid (`monoid`).
 *
 * @example
 * all().parts // => []
 */
export const all = <Answer>(...rules: readonly Rule<Answer>[]): Rule<Answer> =>
  Object.freeze({ parts: Object.freeze(rules.flatMap(({ parts }) => parts)) });

/**
 * The monoid of `all`, for fp-ts.
 *
 * @example
 * monoid().concat(all(), all()) // => { parts: [] }
 */
export const monoid = <Answer>(): Monoid<Rule<Answer>> => ({
  concat: (first, second) => all(first, second),
  empty: all(),
});
