import type { AdviceById } from '../engine/advice.js';
import { negotiate } from './negotiate.js';
import type { ErrorType } from './negotiate.js';
import { problem, statusOf } from './problem.js';
import type { Status } from './problem.js';
import { errorsIn } from './said.js';
import type { ReportOrIssues } from './said.js';

/** The documented body of a 400. */
export interface ErrorBody {
  readonly errors: readonly string[];
}

/**
 * Returns the documented body of a 400, of a report or of the issues of a schema: the sentences of all errors in report
 * order, each distinct one once (spec section 3).
 *
 * @example
 * errorBody([{ message: 'Invalid phone number', path: ['mobileNumbers', 0] }, { message: 'Invalid phone number', path: ['mobileNumbers', 1] }])
 * // => { errors: ['Invalid phone number'] }
 */
export const errorBody = (of: ReportOrIssues): ErrorBody => ({
  errors: [...new Set(errorsIn(of).map(({ message }) => message))],
});

/** An answer, as data: for whatever sends it. */
export interface Answer {
  readonly status: Status;
  readonly headers: { readonly 'content-type': ErrorType; readonly vary: 'accept' };
  /** JSON text. */
  readonly body: string;
}

/**
 * Returns the answer that refuses a request with this status: the documented body, or problem details where the client asks
 * for them. For what no rule says: an unknown route, a missing token, a body that can't be read.
 *
 * @example
 * refuse([{ message: 'No such resource.' }], 404).body // => '{"errors":["No such resource."]}'
 */
export const refuse = (
  of: ReportOrIssues,
  status: Status = statusOf(of),
  accept?: string | null,
  advice?: AdviceById,
): Answer => {
  const type = negotiate(accept);
  return {
    status,
    headers: { 'content-type': type, vary: 'accept' },
    body: JSON.stringify(type === 'application/json' ? errorBody(of) : problem(of, status, advice)),
  };
};

/**
 * Returns the answer to a request that is refused: 400, or 500 where nothing but `unexpected` is said, with the documented
 * body, or with problem details where the client asks for them, which take the advice. `undefined` where nothing is wrong.
 *
 * @example
 * respond([{ message: 'Invalid phone number', path: ['mobileNumbers', 0] }], 'application/json')
 * // => { status: 400, headers: { 'content-type': 'application/json', vary: 'accept' }, body: '{"errors":["Invalid phone number"]}' }
 */
export const respond = (
  of: ReportOrIssues,
  accept?: string | null,
  advice?: AdviceById,
): Answer | undefined => (errorsIn(of).length === 0 ? undefined : refuse(of, undefined, accept, advice));
