import type { Issue } from '../run/issues.js';
import { errorsIn } from '../run/issues.js';
import type { ReportOrIssues } from '../run/issues.js';
import { errorResponse } from './error-response.js';
import type { ErrorResponse } from './error-response.js';
import type { ProblemOptions, Status } from './problem.js';
import { readJson } from './read-json.js';
import type { FetchRequest } from './read-json.js';

// eslint-disable-next-line no-restricted-syntax -- a handler of the Fetch standard returns one
declare const Response: new (body: string, init: Pick<ErrorResponse, 'status' | 'headers'>) => unknown;

/** A request that was refused, for a log. It has texts of the request: `issues` in their messages and arguments. */
export interface Refusal {
  readonly status: Status;
  readonly referenceId: string;
  readonly issues: readonly Issue[];
  /** The errors behind an `unexpected`: of a rule, a loader or a function of the caller. */
  readonly causes: readonly unknown[];
}

/** The options of every handler. */
export interface Handling<Asked extends FetchRequest> extends Omit<ProblemOptions, 'status'> {
  /** Returns if the request may be made: before its body is read. If not, it is refused with 401. */
  readonly authorize?: ((request: Asked) => boolean | Promise<boolean>) | undefined;
  /** The language of the sentences, for the header `content-language`: `en`. */
  readonly language?: string | undefined;
  /** How many bytes a body has at most; 1,048,576 if it is not given. */
  readonly maxBodyBytes?: number | undefined;
  /** Returns the reference of one request, in the text of `unexpected`; `unknown` if it is not given. */
  readonly referenceId?: ((request: Asked) => string) | undefined;
  /**
   * Called with each request that is refused, for a log or a counter. With it, a request is refused with 500 if a function of the
   * caller throws; without it, the handler rejects with the error, so that none is lost.
   */
  readonly onRefused?: ((refusal: Refusal, request: Asked) => void) | undefined;
}

/** Makes the response that refuses a request. `causes`: the errors behind it. `language`: that of its sentences, if it is another. */
export type Refuse<Sent> = (
  of: ReportOrIssues,
  status?: Status,
  causes?: readonly unknown[],
  language?: string,
) => Sent;

/** Reads the JSON body of a request, and refuses one that can't be read; else `validated` makes the response. */
export const handled = async <Asked extends FetchRequest, Sent>(
  request: Asked,
  handling: Handling<Asked> & { readonly translated?: unknown },
  fault: (referenceId: string) => readonly Issue[],
  validated: (body: unknown, refuse: Refuse<Sent>, referenceId: string) => Sent | Promise<Sent>,
): Promise<Sent> => {
  const { authorize, hints, parameters, errorPages, maxBodyBytes = 1_048_576, onRefused } = handling;
  const referenceId = handling.referenceId?.(request) ?? 'unknown';
  const refuse: Refuse<Sent> = (of, status, causes = [], language = handling.language) => {
    const accept = request.headers.get('accept');
    const response = errorResponse(of, { status, accept, language, hints, parameters, errorPages });
    const { body, ...plain } = response ?? errorResponse(fault(referenceId), { status: 500 });
    const init =
      handling.translated === undefined
        ? plain
        : { ...plain, headers: { ...plain.headers, vary: 'accept, accept-language' as const } };
    try {
      onRefused?.({ status: init.status, referenceId, issues: errorsIn(of), causes }, request);
    } catch {
      // A log cannot change the response.
    }
    return new Response(body, init) as Sent;
  };
  try {
    if (authorize !== undefined && !(await authorize(request)))
      return refuse([{ message: 'The access token is missing, or is not valid.' }], 401);
    const read = await readJson(request, maxBodyBytes);
    return 'json' in read
      ? await validated(read.json, refuse, referenceId)
      : refuse([{ message: read.message }], read.status);
  } catch (error) {
    if (onRefused === undefined) throw error;
    return refuse(fault(referenceId), 500, [error]);
  }
};
