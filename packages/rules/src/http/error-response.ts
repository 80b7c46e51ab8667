import { errorsIn, refusalsIn } from '../run/issues.js';
import type { ReportOrIssues } from '../run/issues.js';
import type { IncompleteOption } from '../run/report.js';
import { negotiate } from './negotiate.js';
import type { ErrorType } from './negotiate.js';
import { problem, statusOf } from './problem.js';
import type { ProblemOptions, Status } from './problem.js';

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

/** The response that refuses a request, as data: a server sends it. */
export interface ErrorResponse {
  readonly status: Status;
  readonly headers: {
    readonly 'content-type': ErrorType;
    readonly vary: 'accept' | 'accept, accept-language';
    readonly 'content-language'?: string;
    readonly 'www-authenticate'?: 'Bearer';
  };
  /** JSON text. */
  readonly body: string;
}

/** How a response is made. */
export interface ErrorResponseOptions extends IncompleteOption, ProblemOptions {
  /** For what no rule reports: an unknown route, a missing token. If it is not given: 500 if all is `unexpected`, else 400. */
  readonly status?: Status | undefined;
  /** The `Accept` header of the request: with it a client may choose problem details. */
  readonly accept?: string | null | undefined;
  /** The language of the sentences, for the header `content-language`: `en`. */
  readonly language?: string | undefined;
}

/**
 * Returns the response that refuses a request, of a report or of the issues of a schema: the documented body, or problem
 * details if the client accepts them. `undefined` if nothing is wrong and no status is given. A report that is `incomplete` is
 * refused with 500, since it may hide an error, unless the options have `incomplete: 'accept'`.
 *
 * @example
 * errorResponse([{ message: 'Invalid phone number', path: ['mobileNumbers', 0] }])
 * // => { status: 400, headers: { 'content-type': 'application/json', vary: 'accept' }, body: '{"errors":["Invalid phone number"]}' }
 * errorResponse([{ message: 'No such resource.' }], { status: 404 }).status // => 404
 */
export function errorResponse(
  of: ReportOrIssues,
  options: ErrorResponseOptions & { readonly status: Status },
): ErrorResponse;
export function errorResponse(of: ReportOrIssues, options?: ErrorResponseOptions): ErrorResponse | undefined;
export function errorResponse(
  of: ReportOrIssues,
  { status, accept, language, incomplete, ...details }: ErrorResponseOptions = {},
): ErrorResponse | undefined {
  const refused = refusalsIn(of, incomplete);
  if (status === undefined && errorsIn(refused).length === 0) return undefined;
  const type = negotiate(accept);
  const code = status ?? statusOf(refused);
  return {
    status: code,
    headers: {
      'content-type': type,
      vary: 'accept',
      ...(language === undefined ? {} : { 'content-language': language }),
      ...(code === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
    body: JSON.stringify(
      type === 'application/json' ? errorBody(refused) : problem(refused, { ...details, status: code }),
    ),
  };
}
