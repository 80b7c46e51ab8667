import type { Monoid } from 'fp-ts/lib/Monoid.js';

import { distinct } from './description.js';
import type { Rule } from './rule.js';
import type { Sink } from './sink.js';

/**
 * All of the rules, in this order. Associative, and `all()` says nothing: rules form a monoid (`monoid`).
 *
 * @example
 * all().rules // => []
 */
export const all = <Subject, Known, Id extends string>(
  ...rules: readonly Rule<Subject, Known, Id>[]
): Rule<Subject, Known, Id> =>
  Object.freeze({
    rules: distinct(rules.flatMap((rule) => rule.rules)),
    run: (subject: Subject, known: Known, sink: Sink) =>
      rules.forEach((rule) => rule.run(subject, known, sink)),
  });

/**
 * The monoid of `all`, for fp-ts.
 *
 * @example
 * monoid().concat(reserved('first', message('One.')), reserved('second', message('Two.'))).rules.map(({ id }) => id)
 * // => ['first', 'second']
 */
export const monoid = <Subject, Known>(): Monoid<Rule<Subject, Known>> => ({
  concat: (first, second) => all(first, second),
  empty: all(),
});
