import type { Outcome, Reason } from './outcome.js';
import type { Report, Violation } from './report.js';

/** What one rule came to, and why, in words. */
export interface ExplainedRule<Id extends string = string> {
  readonly rule: Id;
  readonly status: Outcome['status'];
  readonly reason: string;
}

/** A report, rule by rule. */
export interface Explanation<Id extends string = string> {
  readonly rules: readonly ExplainedRule<Id>[];
  /** The same for a person: a line a rule. */
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
  const place = first.path.length === 0 ? 'the request' : first.path.map(String).join('.');
  const more = violations.length === 1 ? '' : ` (and ${violations.length - 1} more)`;
  return `${place}: ${first.message}${more}`;
};

const reasonOf = (outcome: Outcome, violations: readonly Violation[]): string => {
  switch (outcome.status) {
    case 'pass':
      return 'nothing to say';
    case 'fail':
      return failure(violations);
    case 'skipped':
      return why(outcome.because);
    case 'deferred':
      return `it takes the fact ${outcome.needs}`;
  }
};

/**
 * Says for every rule, in report order, what it came to and why: as data, and as text.
 *
 * @example
 * explain({
 *   status: 'incomplete', violations: [], deferred: [{ rule: 'unknown', needs: 'message' }],
 *   outcomes: { unknown: { status: 'deferred', needs: 'message' } }, truncated: false,
 * }).text // => 'deferred  unknown: it takes the fact message'
 */
export const explain = <Value, Id extends string>(report: Report<Value, Id>): Explanation<Id> => {
  const rules = (Object.entries(report.outcomes) as [Id, Outcome][]).map(([rule, outcome]) => ({
    rule,
    status: outcome.status,
    reason: reasonOf(
      outcome,
      report.violations.filter((violation) => violation.rule === rule),
    ),
  }));
  return {
    rules,
    text: rules.map(({ rule, status, reason }) => `${status.padEnd(8)}  ${rule}: ${reason}`).join('\n'),
  };
};
