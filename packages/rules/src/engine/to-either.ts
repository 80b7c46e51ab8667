import type { Either } from 'fp-ts/lib/Either.js';
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js';

import type { Report, Violation } from './report.js';

/**
 * A report as fp-ts has it: `Left` with the violations where it is `invalid`, else `Right` with the decoded value.
 * An `incomplete` report is `Right`: nothing is known against the input. Where that is not enough, ask for `status`.
 *
 * @example
 * toEither({ status: 'valid', violations: [], deferred: [], outcomes: {}, value: 1, truncated: false }) // => { _tag: 'Right', right: 1 }
 */
export const toEither = <Value, Id extends string>(
  report: Report<Value, Id>,
): Either<ReadonlyNonEmptyArray<Violation<Id>>, Value> =>
  report.status === 'invalid'
    ? { _tag: 'Left', left: report.violations as ReadonlyNonEmptyArray<Violation<Id>> }
    : { _tag: 'Right', right: report.value as Value };
