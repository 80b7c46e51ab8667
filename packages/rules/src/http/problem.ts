import type { Issue } from '../run/issues.js';
import { defined, hintFor } from '../rules/hints.js';
import type { Hints } from '../rules/hints.js';
import { errorsIn, isCut, keysOf } from '../run/issues.js';
import type { ReportOrIssues } from '../run/issues.js';
import { own } from '../schema/values.js';

/** One thing that is wrong, and its place. */
export interface ProblemError {
  /** The address of the page of its rule, if pages are given. */
  readonly type?: string;
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
  /** The address of the page of the first error, which `detail` has too; `about:blank` if there is none. */
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

/**
 * Returns the address of the page of one rule: its id below the address of the pages of its table.
 *
 * @example
 * errorPage('https://docs.example/errors/message-contact-send', 'keyword-invalid')
 * // => 'https://docs.example/errors/message-contact-send/keyword-invalid'
 */
export const errorPage = (pages: string, rule: string): string =>
  `${pages}${pages.endsWith('/') ? '' : '/'}${encodeURIComponent(rule.replace(halves, '\ufffd'))}`;

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
  ({ hints, parameters = {}, errorPages }: ProblemOptions) =>
  (issue: Issue): ProblemError => {
    const { message, rule, args, code } = issue;
    const { cause, remedy } = hintFor(hints, rule);
    return {
      // An issue of another library may have a rule of any kind.
      ...(errorPages === undefined || typeof rule !== 'string' ? {} : { type: errorPage(errorPages, rule) }),
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

/** What problem details have beside the sentences. */
export interface ProblemOptions {
  /** 500 if nothing but `unexpected` is wrong, else 400, if it is not given. */
  readonly status?: Status | undefined;
  /** The cause and the remedy of each rule. */
  readonly hints?: Hints | undefined;
  /** The names of values that are not in the body, by the first segment of their path: `{ messageId: 'id' }`. */
  readonly parameters?: Parameters | undefined;
  /** The address of the pages of the table's errors, below which each rule has one: the `type` of its error. */
  readonly errorPages?: string | undefined;
}

/** Returns 500 if nothing but a fault of ours is wrong: a rule threw, or a fact could not be loaded. Else 400. */
export const statusOf = (of: ReportOrIssues): Status => {
  const errors = errorsIn(of);
  return errors.length > 0 && errors.every(({ rule }) => rule === 'unexpected') ? 500 : 400;
};

/**
 * Returns the problem details (RFC 9457) of a report, or of the issues of a schema: a JSON pointer and a sentence for each
 * error, in report order. With hints each error has its cause, and what to do. A value that `parameters` names has the name of
 * its parameter, and no pointer. With `errorPages` each error of a rule has the page of that rule as its `type`, and the whole
 * has the type of the first.
 *
 * @example
 * problem([{ message: 'Keyword x is invalid for the code on the message.', path: ['keyword'] }]).errors
 * // => [{ detail: 'Keyword x is invalid for the code on the message.', pointer: '#/keyword' }]
 * problem([{ message: 'Message id x is not valid.', path: ['messageId'] }], { parameters: { messageId: 'id' } }).errors
 * // => [{ detail: 'Message id x is not valid.', parameter: 'id' }]
 * problem([{ message: 'Invalid phone number', rule: 'number-invalid' }], { errorPages: 'https://docs.example/errors' }).type
 * // => 'https://docs.example/errors/number-invalid'
 */
export const problem = (of: ReportOrIssues, options: ProblemOptions = {}): Problem => {
  const { status = statusOf(of) } = options;
  const errors = errorsIn(of).map(errorOf(options));
  const [first] = errors;
  const others = errors.length - 1;
  return {
    type: first?.type ?? 'about:blank',
    title: titles[status],
    status,
    detail: `${first?.detail ?? 'Nothing is wrong.'}${others > 0 ? ` (and ${others} more)` : ''}`,
    errors,
    ...(isCut(of) ? { truncated: true } : {}),
  };
};
