import type { Either } from 'fp-ts/lib/Either.js';
import type { ReadonlyNonEmptyArray } from 'fp-ts/lib/ReadonlyNonEmptyArray.js';

import type { Deferral, IncompleteOption, Report, Violation } from './report.js';

/**
 * Returns a report as an `Either` of fp-ts. `Right` with the decoded value if it is `valid`; `Left` with the violations if it
 * is `invalid`, or with the deferred rules if it is `incomplete`. With `{ incomplete: 'accept' }` an incomplete report is
 * `Right`: for a form or a client, which sends it to a server that validates again.
 *
 * @example
 * const report = validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['13175551212'], Override: true, messageText: 'Hi' } });
 * toEither(report) // => { _tag: 'Left', left: [{ rule: 'message-unknown', needs: 'message' }] }
 * toEither(report, { incomplete: 'accept' })._tag // => 'Right'
 */
export function toEither<Value, Id extends string>(
  report: Report<Value, Id>,
  options: { readonly incomplete: 'accept' },
): Either<ReadonlyNonEmptyArray<Violation<Id>>, Value>;
export function toEither<Value, Id extends string>(
  report: Report<Value, Id>,
  options?: IncompleteOption,
): Either<ReadonlyNonEmptyArray<Violation<Id>> | ReadonlyNonEmptyArray<Deferral<Id>>, Value>;
export function toEither<Value, Id extends string>(
  report: Report<Value, Id>,
  { incomplete }: IncompleteOption = {},
): Either<readonly (Violation<Id> | Deferral<Id>)[], Value> {
  if (report.status === 'invalid') return { _tag: 'Left', left: report.violations };
  return report.status === 'valid' || incomplete === 'accept'
    ? { _tag: 'Right', right: report.value }
    : { _tag: 'Left', left: report.deferred };
}
