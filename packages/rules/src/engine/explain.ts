import { adviceOn, given } from './advice.js';
import type { AdviceById } from './advice.js';
import type { Outcome, Reason } from './outcome.js';
import type { Report, Violation } from './report.js';

/** What one rule came to, and why, in words. */
export interface ExplainedRule<Id extends string = string> {
  readonly rule: Id;
  readonly status: Outcome['status'];
  readonly reason: string;
  /** Why a rule that failed says what it says, where there is advice. */
  readonly cause?: string;
  /** What to do. */
  readonly remedy?: string;
}

/** A report, rule by rule. */
export interface Explanation<Id extends string = string> {
  readonly rules: readonly ExplainedRule<Id>[];
  /** The same for a person: a line a rule, and one below it for advice. */
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

const lineOf = ({ rule, status, reason, cause, remedy }: ExplainedRule): string => {
  const advice = [cause, remedy].filter((sentence) => sentence !== undefined).join(' ');
  return `${status.padEnd(8)}  ${rule}: ${reason}${advice === '' ? '' : `\n${' '.repeat(10)}${advice}`}`;
};

/**
 * Says for every rule, in report order, what it came to and why: as data, and as text. With advice it says of a rule that
 * failed what the cause may be, and what to do.
 *
 * @example
 * explain({
 *   status: 'incomplete', violations: [], deferred: [{ rule: 'unknown', needs: 'message' }],
 *   outcomes: { unknown: { status: 'deferred', needs: 'message' } }, truncated: false,
 * }).text // => 'deferred  unknown: it takes the fact message'
 */
export const explain = <Value, Id extends string>(
  report: Report<Value, Id>,
  advice?: AdviceById,
): Explanation<Id> => {
  const rules = (Object.entries(report.outcomes) as [Id, Outcome][]).map(([rule, outcome]) => {
    const { status } = outcome;
    const { cause, remedy } = adviceOn(status === 'fail' ? advice : undefined, rule);
    const found = report.violations.filter((violation) => violation.rule === rule);
    return { rule, status, reason: reasonOf(outcome, found), ...given({ cause, remedy }) };
  });
  return { rules, text: rules.map(lineOf).join('\n') };
};
