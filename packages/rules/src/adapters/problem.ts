import { adviceOn, given } from '../engine/advice.js';
import type { AdviceById } from '../engine/advice.js';
import { own } from '../engine/own.js';
import { errorsIn, isCut, keysOf } from './said.js';
import type { ReportOrIssues, Said } from './said.js';

/** One thing that is wrong, and where. */
export interface ProblemError {
  readonly detail: string;
  /** A JSON pointer into the body, as a URI fragment (RFC 6901, section 6): `#/mobileNumbers/1`; `#` for the whole. */
  readonly pointer?: string;
  /** The parameter of the URL, of what is not in the body. */
  readonly parameter?: string;
  readonly rule?: string;
  /** The code of the row of the rule. */
  readonly code?: string | number;
  readonly args?: readonly string[];
  /** Why it is said, and what to do, where there is advice. */
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
  /** Whether more is wrong than is listed. */
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

/** Where something is wrong: in the body, or in a parameter of the URL. */
const placeOf = (
  { path = [], parameter, pointer }: Said,
  parameters: Parameters,
): Pick<ProblemError, 'pointer' | 'parameter'> => {
  const [first] = keysOf(path);
  const name = parameter ?? own(parameters, String(first));
  return name === undefined ? { pointer: pointer ?? pointerOf(path) } : { parameter: name };
};

const errorOf =
  (advice: AdviceById | undefined, parameters: Parameters) =>
  (said: Said): ProblemError => {
    const { message, rule, args, code } = said;
    const { cause, remedy } = adviceOn(advice, rule);
    return { detail: message, ...placeOf(said, parameters), ...given({ rule, code, args, cause, remedy }) };
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

/** The status of an answer that refuses. */
export type Status = keyof typeof titles;

/** 500 where nothing but a fault of ours is said: a rule threw, or a fact could not be looked up. Else 400. */
export const statusOf = (of: ReportOrIssues): Status => {
  const errors = errorsIn(of);
  return errors.length > 0 && errors.every(({ rule }) => rule === 'unexpected') ? 500 : 400;
};

/**
 * Returns the problem details (RFC 9457) of a report, or of the issues of a schema: a JSON pointer and a sentence for each
 * error, in report order. The status is 500 where nothing but `unexpected` is said, else 400, where none is given. With advice
 * each error says what its cause may be, and what to do. `parameters` names what is not in the body, by the first segment of
 * its path: it gets the name of a parameter, and no pointer.
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
  advice?: AdviceById,
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
    errors: errors.map(errorOf(advice, parameters)),
    ...(isCut(of) ? { truncated: true } : {}),
  };
};
