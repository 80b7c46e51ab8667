import { isObject } from '../input/is-object.js';
import type { CorpusCase } from './corpus-case.js';
import { findingsError } from './finding.js';
import type { Finding } from './finding.js';
import { shapeError } from './shape-error.js';
import type { ShapeError } from './shape-error.js';

/** What the command reads of a case file; `cases/schema` of @assay/rules has all of it. */
export interface CaseFile {
  /** The rule that the cases are of; `group` where they are of several. */
  readonly rule?: string;
  readonly group?: string;
  readonly cases: readonly {
    readonly name: string;
    readonly request: object;
    readonly facts?: unknown;
    readonly options?: unknown;
    readonly callerRule?: unknown;
    readonly violations: readonly Finding[];
  }[];
}

const caseError = (value: unknown, index: number): ShapeError | undefined => {
  const path = ['cases', index];
  if (!isObject(value)) return shapeError(path, 'a case {"name": "…", "request": {…}, …}', value);
  const { name, request, violations } = value;
  if (typeof name !== 'string') return shapeError([...path, 'name'], 'a string', name);
  if (!isObject(request))
    return shapeError([...path, 'request'], 'an object {"messageId": …, "body": …}', request);
  return findingsError(violations, [...path, 'violations']);
};

/** The first thing that is wrong with a value as a case file. */
export const caseFileError = (value: unknown): ShapeError | undefined => {
  if (!isObject(value)) return shapeError([], 'an object {"rule": "…", "cases": […]}', value);
  const { rule, group = rule, cases } = value;
  if (typeof group !== 'string') return shapeError(['rule'], 'a string', rule);
  if (!Array.isArray(cases)) return shapeError(['cases'], 'an array of cases', cases);
  return cases.map(caseError).find((error) => error !== undefined);
};

/** The cases of a file. `JSON.stringify` leaves facts and options out where the case has none. */
export const casesOf = ({ rule = '', group = rule, cases }: CaseFile): readonly CorpusCase[] =>
  cases.map(({ name, request, facts, options, callerRule, violations }) => ({
    name: `${group}/${name}`,
    rule: group,
    question: JSON.stringify({ case: `${group}/${name}`, request, facts, options }),
    expected: violations,
    ofTheEngine: callerRule !== undefined,
  }));
