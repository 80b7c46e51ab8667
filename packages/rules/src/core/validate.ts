import type { Description } from './description.js';
import { render } from './render.js';
import type { Deferral, Report, Violation } from './report.js';
import type { RuleSet } from './rule-set.js';
import { Sink } from './sink.js';
import type { Finding } from './sink.js';

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

const violation = <Id extends string>(
  { id, message, severity }: Description<Id>,
  finding: Finding,
): Violation<Id> => ({
  rule: id,
  path: finding.path,
  args: finding.args,
  message: render((finding.message ?? message).template, finding.args),
  severity,
});

/** The first `limit` violations in report order; words are made for these alone. */
const violationsOf = <Id extends string>(
  rules: readonly Description<Id>[],
  sink: Sink,
  limit: number,
): readonly Violation<Id>[] =>
  rules
    .flatMap((rule) => sink.findings(rule.id).map((finding) => ({ rule, finding })))
    .slice(0, limit)
    .map(({ rule, finding }) => violation(rule, finding));

const deferralsOf = <Id extends string>(
  rules: readonly Description<Id>[],
  sink: Sink,
): readonly Deferral<Id>[] =>
  rules.flatMap(({ id }) => {
    const outcome = sink.outcome(id);
    return outcome.status === 'deferred' ? [{ rule: id, needs: outcome.needs }] : [];
  });

const isInvalid = <Id extends string>(rules: readonly Description<Id>[], sink: Sink): boolean =>
  rules.some(({ id, severity }) => severity === 'error' && sink.hasFailed(id));

const reportOf = <Value, Id extends string>(
  rules: readonly Description<Id>[],
  sink: Sink,
  limit: number,
  value: { readonly value?: Value },
): Report<Value, Id> => {
  const deferred = deferralsOf(rules, sink);
  const found = rules.reduce((sum, { id }) => sum + sink.findings(id).length, 0);
  return {
    status: isInvalid(rules, sink) ? 'invalid' : deferred.length > 0 ? 'incomplete' : 'valid',
    violations: violationsOf(rules, sink, limit),
    deferred,
    outcomes: Object.fromEntries(rules.map(({ id }) => [id, sink.outcome(id)])) as Report<
      Value,
      Id
    >['outcomes'],
    ...value,
    truncated: found > limit || rules.some(({ id }) => sink.hasOverflowed(id)),
  };
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
