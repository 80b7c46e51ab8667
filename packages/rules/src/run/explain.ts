import { defined, hintFor } from '../rules/hints.js';
import type { Hints } from '../rules/hints.js';
import type { Outcome, Reason } from './outcome.js';
import type { Report, Violation } from './report.js';

/** The outcome of one rule, and why, in words. */
export interface ExplainedRule<Id extends string = string> {
  readonly rule: Id;
  readonly status: Outcome['status'];
  readonly reason: string;
  /** Why a rule that failed is reported, if there is a hint. */
  readonly cause?: string;
  /** The remedy, if there is a hint. */
  readonly remedy?: string;
}

/** A report, rule by rule. */
export interface Explanation<Id extends string = string> {
  readonly rules: readonly ExplainedRule<Id>[];
  /** The same for a person: a line a rule, and one below it for its hint. */
  readonly text: string;
}

const listed = (names: readonly string[]): string => names.join(' and ');

const why = (because: Reason): string => {
  switch (because.kind) {
    case 'prerequisite':
      return `${because.rule} has failed`;
    case 'unreadable':
      return `${listed(because.fields)} could not be read`;
    case 'absent':
      return `${because.fact} was looked up, and there is none`;
    case 'threw':
      return 'its own code threw';
  }
};

const failure = (violations: readonly Violation[]): string => {
  const [first] = violations;
  if (first === undefined) return 'violated; not listed, since the report is full';
  const path = first.path.length === 0 ? 'the request' : first.path.map(String).join('.');
  const more = violations.length === 1 ? '' : ` (and ${violations.length - 1} more)`;
  return `${path}: ${first.message}${more}`;
};

const reasonOf = (outcome: Outcome, violations: readonly Violation[]): string => {
  switch (outcome.status) {
    case 'pass':
      return 'nothing is wrong';
    case 'fail':
      return failure(violations);
    case 'skipped':
      return why(outcome.because);
    case 'deferred':
      return `it needs the fact ${outcome.needs}`;
  }
};

const lineOf = ({ rule, status, reason, cause, remedy }: ExplainedRule): string => {
  const hint = [cause, remedy].filter((sentence) => sentence !== undefined).join(' ');
  return `${status.padEnd(8)}  ${rule}: ${reason}${hint === '' ? '' : `\n${' '.repeat(10)}${hint}`}`;
};

/**
 * Returns the outcome of every rule, in report order, and why: as data, and as text. With hints, a rule that failed has its
 * cause, and what to do.
 *
 * @example
 * explain({
 *   status: 'incomplete', violations: [], deferred: [{ rule: 'unknown', needs: 'message' }],
 *   outcomes: { unknown: { status: 'deferred', needs: 'message' } }, truncated: false,
 * }).text // => 'deferred  unknown: it needs the fact message'
 */
export const explain = <Value, Id extends string>(
  report: Report<Value, Id>,
  hints?: Hints,
): Explanation<Id> => {
  const rules = (Object.entries(report.outcomes) as [Id, Outcome][]).map(([rule, outcome]) => {
    const { status } = outcome;
    const { cause, remedy } = hintFor(status === 'fail' ? hints : undefined, rule);
    const found = report.violations.filter((violation) => violation.rule === rule);
    return { rule, status, reason: reasonOf(outcome, found), ...defined({ cause, remedy }) };
  });
  return { rules, text: rules.map(lineOf).join('\n') };
};
