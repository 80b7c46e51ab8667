import type { Description, Severity } from './description.js';
import type { Outcome } from './outcome.js';
import { filled } from './render.js';
import type { CutTemplate } from './render.js';
import type { Deferral, Report, Violation } from './report.js';
import type { ShapeText } from './shape.js';
import { isError, outcomeOf } from './entry.js';
import type { Finding } from './entry.js';
import type { Sink } from './sink.js';

/** What reports of one table have in common. */
export interface Reported<Id extends string> {
  readonly rules: readonly Description<Id>[];
  /** What the rules come to where none has anything to say. */
  readonly passing: { readonly [Rule in Id]: Outcome };
  /** The codes of the rules, by their index: of most tables none. */
  readonly codes: readonly (string | number | undefined)[];
  /** The texts of the rules, by their index, and those of `shape`. */
  readonly texts: readonly CutTemplate[];
  readonly shapeTexts: { readonly [Text in ShapeText]: CutTemplate };
}

const violation = <Id extends string>(
  { id }: Description<Id>,
  severity: Severity,
  { path, args, text: key }: Finding,
  text: CutTemplate,
  code: string | number | undefined,
): Violation<Id> => {
  const message = filled(text, args);
  const plain = { rule: id, path, args, message, severity };
  if (key === undefined && code === undefined) return plain;
  return {
    ...plain,
    ...(key === undefined ? {} : { text: key }),
    ...(code === undefined ? {} : { code }),
  };
};

/** Stands for the value of a report that has none, since it is invalid. */
export const nothing: unique symbol = /* @__PURE__ */ Symbol('nothing');

/** What the rules of one run came to: `passing`, but for those that said something. Words are made for the first `limit` violations alone. */
export const reportOf = <Id extends string>(
  { rules, passing, codes, texts, shapeTexts }: Reported<Id>,
  sink: Sink,
  limit: number,
  value: unknown,
): Report<unknown, Id> => {
  const violations: Violation<Id>[] = [];
  const deferred: Deferral<Id>[] = [];
  const outcomes: { -readonly [Rule in Id]: Outcome } = { ...passing };
  let truncated = false;
  // An invalid report without an error in it would be taken for a valid one, so warnings get what errors leave.
  let errors = sink.isInvalid ? sink.errorCount : 0;
  for (let index = 0; sink.hasSpoken && index < rules.length; index += 1) {
    const entry = sink.entry(index);
    if (entry === undefined) continue;
    const rule = rules[index] as Description<Id>;
    const outcome = outcomeOf(entry);
    outcomes[rule.id] = outcome;
    truncated ||= entry.overflowed;
    if (outcome.status === 'deferred') deferred.push({ rule: rule.id, needs: outcome.needs });
    for (const finding of entry.findings) {
      const text = finding.text === undefined ? (texts[index] as CutTemplate) : shapeTexts[finding.text];
      const severity = isError(finding) ? rule.severity : 'warning';
      if (violations.length + (severity === 'error' ? 0 : errors) < limit)
        violations.push(violation(rule, severity, finding, text, codes[index]));
      else truncated = true;
      if (severity === 'error') errors -= 1;
    }
  }
  const { missing } = sink;
  return value === nothing
    ? { status: 'invalid', violations, deferred, missing, outcomes, truncated }
    : {
        status: deferred.length > 0 ? 'incomplete' : 'valid',
        violations,
        deferred,
        missing,
        outcomes,
        value,
        truncated,
      };
};
