import type { Report } from './report.js';
import { isInvalid, reportOf } from './report-of.js';
import type { RuleSet } from './rule-set.js';
import { Sink } from './sink.js';

/** What every rule set lets its caller choose. */
export interface EngineOptions {
  /** How many violations a report lists at most: a whole number from 1, 1000 where it is not given. */
  readonly maxViolations?: number | undefined;
  /** What `unexpected` names, so that a log entry can be found by it. */
  readonly referenceId?: string | undefined;
}

const defaultMaxViolations = 1000;

const limitOf = (options: EngineOptions | undefined): number => {
  const limit = Math.floor(options?.maxViolations ?? defaultMaxViolations);
  return Number.isNaN(limit) ? defaultMaxViolations : Math.max(1, limit);
};

/**
 * Judges an input by every rule of a set, in one pass, and reports all that is wrong at once.
 * Never throws and never changes the input: a rule that throws is reported as `unexpected`.
 *
 * @example
 * const greeting = ruleSet({
 *   name: 'greeting',
 *   read: (text: string) => ({ subject: text, findings: [], value: () => text }),
 *   know: () => undefined,
 *   rule: rule('blank', message('Say something.'), (text: string) => (text === '' ? [] : undefined)),
 *   unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
 * });
 * validate(greeting, '').violations.map((violation) => violation.message) // => ['Say something.']
 * validate(greeting, 'hello').status // => 'valid'
 */
export const validate = <Input, Subject, Known, Facts, Options, Value, Id extends string>(
  set: RuleSet<Input, Subject, Known, Facts, Options, Value, Id>,
  input: Input,
  facts?: Facts,
  options?: Options & EngineOptions,
): Report<Value, Id> => {
  const limit = limitOf(options);
  const unexpected = set.unexpected.rules[0]?.id ?? 'unexpected';
  const sink = new Sink(limit, { id: unexpected, args: [options?.referenceId ?? 'unknown'] });
  const judge = (): (() => Value) | undefined => {
    try {
      const reading = set.read(input);
      reading.findings.forEach((finding) => sink.take(finding.rule, finding));
      set.rule.run(reading.subject, set.know(facts, options), sink);
      return reading.value;
    } catch {
      // A reader that throws leaves nothing to judge.
      set.rules.filter(({ id }) => id !== unexpected).forEach(({ id }) => sink.threw(id));
      return undefined;
    }
  };
  const decode = (value: (() => Value) | undefined): { readonly value?: Value } => {
    try {
      return value === undefined || isInvalid(set.rules, sink) ? {} : { value: value() };
    } catch {
      sink.unexpected();
      return {};
    }
  };
  const decoded = decode(judge());
  return reportOf(set.rules, sink, limit, decoded);
};
