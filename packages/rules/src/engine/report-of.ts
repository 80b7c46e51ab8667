import type { Description } from './description.js';
import { render } from './render.js';
import type { Deferral, Report, Violation } from './report.js';
import type { Finding, Sink } from './sink.js';

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

/** Whether a rule of severity error has failed. */
export const isInvalid = <Id extends string>(rules: readonly Description<Id>[], sink: Sink): boolean =>
  sink.speakersAmong(rules).some(({ id, severity }) => severity === 'error' && sink.hasFailed(id));

/** What the rules of one run came to: `passing`, but for those that said something. */
export const reportOf = <Value, Id extends string>(
  {
    rules,
    passing,
  }: {
    readonly rules: readonly Description<Id>[];
    readonly passing: Report<Value, Id>['outcomes'];
  },
  sink: Sink,
  limit: number,
  value: { readonly value?: Value },
): Report<Value, Id> => {
  const speakers = sink.speakersAmong(rules);
  const deferred = deferralsOf(speakers, sink);
  const found = speakers.reduce((sum, { id }) => sum + sink.findings(id).length, 0);
  return {
    status: isInvalid(speakers, sink) ? 'invalid' : deferred.length > 0 ? 'incomplete' : 'valid',
    violations: violationsOf(speakers, sink, limit),
    deferred,
    outcomes: {
      ...passing,
      ...(Object.fromEntries(speakers.map(({ id }) => [id, sink.outcome(id)])) as Partial<typeof passing>),
    },
    ...value,
    truncated: found > limit || speakers.some(({ id }) => sink.hasOverflowed(id)),
  };
};
