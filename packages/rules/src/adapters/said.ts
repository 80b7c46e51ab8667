import type { Severity } from '../engine/description.js';
import type { Path } from '../engine/path.js';
import type { Report } from '../engine/report.js';

/** What is said of a request: a violation of a report, or an issue of a schema, whoever passed it on. */
export interface Said {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
  readonly rule?: string | undefined;
  readonly args?: readonly string[] | undefined;
  readonly severity?: Severity | undefined;
}

/** A report, or the issues that a schema made of one. */
export type ReportOrIssues = Pick<Report<unknown>, 'violations' | 'truncated'> | readonly Said[];

const isList = (of: ReportOrIssues): of is readonly Said[] => Array.isArray(of);

/** All errors, in report order; what has no severity is one. */
export const errorsIn = (of: ReportOrIssues): readonly Said[] =>
  (isList(of) ? of : (of.violations as readonly Said[])).filter(({ severity }) => severity !== 'warning');

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
