import { negotiate } from './negotiate.js';
import type { ErrorType } from './negotiate.js';
import { isFault, problem } from './problem.js';
import { errorsIn } from './said.js';
import type { ReportOrIssues } from './said.js';

export { negotiate } from './negotiate.js';
export type { ErrorType } from './negotiate.js';
export { pointerOf, problem } from './problem.js';
export type { Problem, ProblemError } from './problem.js';
export type { ReportOrIssues, Said } from './said.js';

/** The documented body of a 400. */
export interface ErrorBody {
  readonly errors: readonly string[];
}

/** An answer, as data: for whatever sends it. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly 'content-type': ErrorType; readonly vary: 'accept' };
  /** JSON text. */
  readonly body: string;
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

/**
 * Returns the answer to a request that is refused: 400, or 500 where nothing but `unexpected` is said, with the documented
 * body, or with problem details where the client asks for them. `undefined` where nothing is wrong.
 *
 * @example
 * respond([{ message: 'Invalid phone number', path: ['mobileNumbers', 0] }], 'application/json')
 * // => { status: 400, headers: { 'content-type': 'application/json', vary: 'accept' }, body: '{"errors":["Invalid phone number"]}' }
 */
export const respond = (of: ReportOrIssues, accept?: string | null): Answer | undefined => {
  const errors = errorsIn(of);
  if (errors.length === 0) return undefined;
  const type = negotiate(accept);
  return {
    status: isFault(errors) ? 500 : 400,
    headers: { 'content-type': type, vary: 'accept' },
    body: JSON.stringify(type === 'application/json' ? errorBody(of) : problem(of)),
  };
};
