import type { Severity } from '../engine/description.js';
import { own } from '../engine/own.js';
import type { Path } from '../engine/path.js';
import { render } from '../engine/render.js';
import type { IncompleteOption, Missing, Report } from '../engine/report.js';
import { sentenceIn } from '../engine/translate.js';
import type { Translation } from '../engine/translate.js';

/** What is said of a request: a violation of a report, or an issue of a schema, whoever passed it on. */
export interface Said {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
  readonly rule?: string | undefined;
  readonly args?: readonly string[] | undefined;
  readonly severity?: Severity | undefined;
  readonly code?: string | number | undefined;
  /** Where it is in a request, if its path is that of something else: a parameter of the URL, or a pointer into the body. */
  readonly parameter?: string | undefined;
  readonly pointer?: string | undefined;
}

/** A report, or the issues that a schema made of one. */
export type ReportOrIssues =
  Pick<Report<unknown>, 'status' | 'violations' | 'missing' | 'truncated'> | readonly Said[];

const isList = (of: ReportOrIssues): of is readonly Said[] => Array.isArray(of);

/** All errors, in report order; what has no severity is one. */
export const errorsIn = (of: ReportOrIssues): readonly Said[] =>
  (isList(of) ? of : (of.violations as readonly Said[])).filter(({ severity }) => severity !== 'warning');

/** Why a request is refused that could not be validated whole: the facts that were missing, an issue each. */
export const missingIssues = (missing: readonly Missing[]): readonly Said[] =>
  missing.map(({ fact }) => ({
    message: `The request could not be validated: the fact ${fact} is missing.`,
    path: [],
    rule: 'unexpected',
    args: [fact],
    severity: 'error',
  }));

/** The same as errors, for a log. */
export const missingErrors = (missing: readonly Missing[]): readonly Error[] =>
  missingIssues(missing).map(({ message }) => new Error(message));

/** The issues for which a request is refused: none if it is accepted. An incomplete report is refused, if nothing else is written. */
export const refusalsIn = (of: ReportOrIssues, incomplete: IncompleteOption['incomplete']): ReportOrIssues =>
  !isList(of) && of.status === 'incomplete' && incomplete !== 'accept' ? missingIssues(of.missing) : of;

/** What a table says of a fault that is not the client's. */
export const faultOf = (messages: object, referenceId: string, texts: Translation = {}): readonly Said[] => {
  const stated = own(messages as { readonly [id: string]: { readonly template: string } }, 'unexpected');
  const template = stated?.template ?? 'An unexpected error occurred (reference <0>).';
  const fault = { path: [], rule: 'unexpected', args: [referenceId] };
  return [sentenceIn(texts, { ...fault, message: render(template, fault.args) })];
};

/** Whether there was more to say than the report lists. */
export const isCut = (of: ReportOrIssues): boolean => 'truncated' in of && of.truncated;

/** A path as libraries pass it on: keys, or objects that hold one. */
export const keysOf = (path: readonly unknown[]): Path =>
  path.map((segment) => {
    const key = typeof segment === 'object' && segment !== null && 'key' in segment ? segment.key : segment;
    // Nobody else's path has anything but these.
    return typeof key === 'number' || typeof key === 'string'
      ? key
      : typeof key === 'symbol'
        ? String(key)
        : '';
  });
