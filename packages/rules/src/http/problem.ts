import type { Issue } from '../run/issues.js';
import { defined, hintFor } from '../rules/hints.js';
import type { Hints } from '../rules/hints.js';
import { errorsIn, isCut, keysOf } from '../run/issues.js';
import type { ReportOrIssues } from '../run/issues.js';
import { own } from '../schema/values.js';

/** One thing that is wrong, and its place. */
export interface ProblemError {
  readonly detail: string;
  /** A JSON pointer into the body, as a URI fragment (RFC 6901, section 6): `#/mobileNumbers/1`; `#` for the whole. */
  readonly pointer?: string;
  /** The parameter of the URL, for a value that is not in the body. */
  readonly parameter?: string;
  readonly rule?: string;
  /** The code of the row of the rule. */
  readonly code?: string | number;
  readonly args?: readonly string[];
  /** Why it is reported, and what to do, if there is a hint. */
  readonly cause?: string;
  readonly remedy?: string;
}

/** Problem details (RFC 9457), with an error for each thing that is wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: Status;
  readonly detail: string;
  readonly errors: readonly ProblemError[];
  /** If more is wrong than is listed. */
  readonly truncated?: true;
}

/** Half a surrogate pair, which no URI can hold: with the flag `u` a whole one is a character. */
const halves = /\p{Surrogate}/gu;

/**
 * Returns a path as a JSON pointer in a URI fragment (RFC 6901, section 6). Half a surrogate pair becomes `U+FFFD`.
 *
 * @example
 * pointerOf(['Attributes', 'a/b']) // => '#/Attributes/a~1b'
 */
export const pointerOf = (path: readonly unknown[]): string =>
  [
    '#',
    ...keysOf(path).map((segment) =>
      encodeURIComponent(
        String(segment).replaceAll('~', '~0').replaceAll('/', '~1').replace(halves, '\ufffd'),
      ),
    ),
  ].join('/');

/** Returns the place of an issue: in the body, or in a parameter of the URL. */
const placeOf = (
  { path = [], parameter, pointer }: Issue,
  parameters: Parameters,
): Pick<ProblemError, 'pointer' | 'parameter'> => {
  const [first] = keysOf(path);
  const name = parameter ?? own(parameters, String(first));
  return name === undefined ? { pointer: pointer ?? pointerOf(path) } : { parameter: name };
};

const errorOf =
  (hints: Hints | undefined, parameters: Parameters) =>
  (issue: Issue): ProblemError => {
    const { message, rule, args, code } = issue;
    const { cause, remedy } = hintFor(hints, rule);
    return {
      detail: message,
      ...placeOf(issue, parameters),
      ...defined({ rule, code, args, cause, remedy }),
    };
  };

/** The parameters of a URL by the fields of an input that are not in its body: `{ messageId: 'id' }`. */
export type Parameters = { readonly [field: string]: string };

const titles = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
} as const;

/** The status of a response that refuses. */
export type Status = keyof typeof titles;

/** Returns 500 if nothing but a fault of ours is wrong: a rule threw, or a fact could not be loaded. Else 400. */
export const statusOf = (of: ReportOrIssues): Status => {
  const errors = errorsIn(of);
  return errors.length > 0 && errors.every(({ rule }) => rule === 'unexpected') ? 500 : 400;
};

/**
 * Returns the problem details (RFC 9457) of a report, or of the issues of a schema: a JSON pointer and a sentence for each
 * error, in report order. If no status is given, it is 500 if nothing but `unexpected` is wrong, else 400. With hints each error
 * has its cause, and what to do. `parameters` has the names of values that are not in the body, by the first segment of
 * their path: such an error has the name of a parameter, and no pointer.
 *
 * @example
 * problem([{ message: 'Keyword x is invalid for the code on the message.', path: ['keyword'] }]).errors
 * // => [{ detail: 'Keyword x is invalid for the code on the message.', pointer: '#/keyword' }]
 * problem([{ message: 'Message id x is not valid.', path: ['messageId'] }], 400, {}, { messageId: 'id' }).errors
 * // => [{ detail: 'Message id x is not valid.', parameter: 'id' }]
 */
export const problem = (
  of: ReportOrIssues,
  status: Status = statusOf(of),
  hints?: Hints,
  parameters: Parameters = {},
): Problem => {
  const errors = errorsIn(of);
  const [first] = errors;
  const others = errors.length - 1;
  return {
    type: 'about:blank',
    title: titles[status],
    status,
    detail: `${first?.message ?? 'Nothing is wrong.'}${others > 0 ? ` (and ${others} more)` : ''}`,
    errors: errors.map(errorOf(hints, parameters)),
    ...(isCut(of) ? { truncated: true } : {}),
  };
};
