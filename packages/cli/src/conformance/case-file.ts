import type { Path } from '@assay/rules';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { expectedAt, readJsonFile, shapeError } from '../input/json-file.js';
import type { ShapeError } from '../input/json-file.js';
import { isObject } from '../input/json.js';
import type { Bytes } from '../input/lines.js';

/** What the cases compare of a violation. */
export interface CaseFinding {
  /** The id of the rule. */
  readonly rule: string;
  /** The text. */
  readonly message: string;
}

const findingError = (value: unknown, path: Path): ShapeError | undefined => {
  if (!isObject(value)) return shapeError(path, 'an object {"rule": "…", "message": "…"}', value);
  const name = ['rule', 'message'].find((field) => typeof value[field] !== 'string');
  return name === undefined ? undefined : shapeError([...path, name], 'a string', value[name]);
};

/**
 * The first thing that is wrong with a value as findings. Other fields than those that are compared may be there.
 *
 * @example
 * findingsError([{ rule: 'shape' }], ['violations']) // => { path: ['violations', 0, 'message'], expected: 'a string', found: 'nothing' }
 */
export const findingsError = (value: unknown, path: Path): ShapeError | undefined =>
  Array.isArray(value)
    ? value.map((each, index) => findingError(each, [...path, index])).find((error) => error !== undefined)
    : shapeError(path, 'an array of violations', value);

/** A case of the corpus. */
export interface CorpusCase {
  /** The rule or the group of its file, and the name that it has there: `keyword-invalid/not among them`. */
  readonly name: string;
  /** The rule of its file, or the group: `pairs`, `documented`. */
  readonly rule: string;
  /** If its file is of one rule, not of a group. */
  readonly isOfRule: boolean;
  /** All violations, in report order; or if the rule fails alone, of a case that has no more. */
  readonly expected: readonly CaseFinding[] | 'pass' | 'fail';
  /** The input, and what goes with it. */
  readonly request: object;
  readonly facts?: unknown;
  readonly options?: unknown;
  /** Whether it takes a rule that the caller adds to the engine, which no other implementation has. */
  readonly ofTheEngine: boolean;
}

/** What the command reads of a case file; `cases/schema` of @assay/rules has all of it. */
interface CaseFile {
  /** The rule that the cases are of; `group` if they are of several. */
  readonly rule?: string;
  readonly group?: string;
  readonly cases: readonly {
    readonly name: string;
    readonly request: object;
    readonly facts?: unknown;
    readonly options?: unknown;
    readonly callerRule?: unknown;
    readonly outcome?: unknown;
    readonly violations?: readonly CaseFinding[];
  }[];
}

const caseError = (value: unknown, index: number): ShapeError | undefined => {
  const path = ['cases', index];
  if (!isObject(value)) return shapeError(path, 'a case {"name": "…", "request": {…}, …}', value);
  const { name, request, outcome, violations } = value;
  if (typeof name !== 'string') return shapeError([...path, 'name'], 'a string', name);
  if (!isObject(request))
    return shapeError([...path, 'request'], 'an object {"messageId": …, "body": …}', request);
  // As `assay import` writes it.
  if (violations === undefined && (outcome === 'pass' || outcome === 'fail')) return undefined;
  return findingsError(violations, [...path, 'violations']);
};

/** The first thing that is wrong with a value as a case file. */
const caseFileError = (value: unknown): ShapeError | undefined => {
  if (!isObject(value)) return shapeError([], 'an object {"rule": "…", "cases": […]}', value);
  const { rule, group = rule, cases } = value;
  if (typeof group !== 'string') return shapeError(['rule'], 'a string', rule);
  if (!Array.isArray(cases)) return shapeError(['cases'], 'an array of cases', cases);
  return cases.map(caseError).find((error) => error !== undefined);
};

/** The cases of a file. */
const casesOf = ({ rule, group = rule ?? '', cases }: CaseFile): readonly CorpusCase[] =>
  cases.map(({ name, request, facts, options, callerRule, outcome, violations }) => ({
    name: `${group}/${name}`,
    rule: group,
    isOfRule: rule !== undefined,
    expected: violations ?? (outcome as 'pass' | 'fail'),
    request,
    ...(facts === undefined ? {} : { facts }),
    ...(options === undefined ? {} : { options }),
    ofTheEngine: callerRule !== undefined,
  }));

/** The cases of a file that could be read. */
export interface Cases {
  readonly kind: 'cases';
  readonly cases: readonly CorpusCase[];
}

const remedy = 'cases/schema/case-file.schema.json of @assay/rules says what a case file looks like';

const casesIn = (file: string, value: unknown): Cases | Fault => {
  const error = caseFileError(value);
  return error === undefined
    ? { kind: 'cases', cases: casesOf(value as CaseFile) }
    : fault({ file }, expectedAt(error), error.found, remedy);
};

/** Reads a case file, or returns a fault. */
export const readCaseFile = (file: string, bytes: Bytes): Promise<Cases | Fault> =>
  readJsonFile(file, bytes, casesIn, fault({ file }, 'a case file', 'an empty file', remedy));
