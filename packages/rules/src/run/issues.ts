import { entriesOf } from '../rules/row.js';
import type { Severity } from '../rules/row.js';
import { render } from '../schema/message.js';
import type { Path } from '../schema/node.js';
import type { IncompleteOption, Missing, Report } from './report.js';
import { sentenceIn } from './translate.js';
import type { Translation } from './translate.js';

/** One thing that is wrong with a request: a violation of a report, or an issue of a schema, by way of any library. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
  readonly rule?: string | undefined;
  readonly args?: readonly string[] | undefined;
  readonly severity?: Severity | undefined;
  readonly code?: string | number | undefined;
  /** Its place in a request, if its path is that of something else: a parameter of the URL, or a pointer into the body. */
  readonly parameter?: string | undefined;
  readonly pointer?: string | undefined;
}

/** A report, or the issues that a schema made of one. */
export type ReportOrIssues =
  Pick<Report<unknown>, 'status' | 'violations' | 'missing' | 'truncated'> | readonly Issue[];

const isIssueList = (of: ReportOrIssues): of is readonly Issue[] => Array.isArray(of);

/** Returns all errors, in report order; an issue without a severity is one. */
export const errorsIn = (of: ReportOrIssues): readonly Issue[] =>
  (isIssueList(of) ? of : (of.violations as readonly Issue[])).filter(
    ({ severity }) => severity !== 'warning',
  );

/** Returns why a request is refused that could not be validated whole: an issue for each fact that is missing. */
export const missingIssues = (missing: readonly Missing[]): readonly Issue[] =>
  missing.map(({ fact }) => ({
    message: `The request could not be validated: the fact ${fact} is missing.`,
    path: [],
    rule: 'unexpected',
    args: [fact],
    severity: 'error',
  }));

/** Returns the same as errors, for a log. */
export const missingErrors = (missing: readonly Missing[]): readonly Error[] =>
  missingIssues(missing).map(({ message }) => new Error(message));

/** Returns the issues for which a request is refused: none if it is accepted. An incomplete report is refused, unless it may be accepted. */
export const refusalsIn = (of: ReportOrIssues, incomplete: IncompleteOption['incomplete']): ReportOrIssues =>
  !isIssueList(of) && of.status === 'incomplete' && incomplete !== 'accept' ? missingIssues(of.missing) : of;

/** Returns the issue of a fault that is not the client's, in the words of the rows of a table. */
export const faultOf = (messages: object, referenceId: string, texts: Translation = {}): readonly Issue[] => {
  const row = entriesOf(messages).find(([id]) => id === 'unexpected')?.[1];
  const template = row?.template ?? 'An unexpected error occurred (reference <0>).';
  const fault = { path: [], rule: 'unexpected', args: [referenceId] };
  return [sentenceIn(texts, { ...fault, message: render(template, fault.args) })];
};

/** Returns true if there were more violations than the report lists. */
export const isCut = (of: ReportOrIssues): boolean => 'truncated' in of && of.truncated;

/**
 * Returns the keys of a path as libraries have it: keys, or objects that hold one.
 *
 * @example
 * keysOf(['lines', { key: 3 }]) // => ['lines', 3]
 */
export const keysOf = (path: readonly unknown[]): Path =>
  path.map((segment) => {
    const key = typeof segment === 'object' && segment !== null && 'key' in segment ? segment.key : segment;
    // The path of no library has another key than these.
    return typeof key === 'number' || typeof key === 'string'
      ? key
      : typeof key === 'symbol'
        ? String(key)
        : '';
  });
