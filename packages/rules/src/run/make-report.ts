import { cutAt, fill } from '../schema/message.js';
import type { CutTemplate } from '../schema/message.js';
import type { Finding } from '../schema/node.js';
import { shapes } from '../schema/shapes.js';
import type { ShapeText } from '../schema/shapes.js';
import { isError, outcomeOf } from './collector.js';
import type { Collector } from './collector.js';
import type { Outcome } from './outcome.js';
import type { Program } from './program.js';
import type { Deferral, Report, Violation } from './report.js';

const cutShapes = (): { readonly [Text in ShapeText]: CutTemplate } =>
  Object.fromEntries(Object.entries(shapes).map(([text, { template }]) => [text, cutAt(template)])) as {
    readonly [Text in ShapeText]: CutTemplate;
  };

/** The texts of `shape`, cut once for all reports. */
const shapeTemplates = /* @__PURE__ */ cutShapes();

const violationOf = (
  { id, template, code }: Program['rules'][number],
  { path, args, text }: Finding,
  severity: Violation['severity'],
): Violation => {
  const message = fill(text === undefined ? template : shapeTemplates[text], args);
  const violation = { rule: id, path, args, message, severity };
  if (text === undefined && code === undefined) return violation;
  return {
    ...violation,
    ...(text === undefined ? {} : { text }),
    ...(code === undefined ? {} : { code }),
  };
};

/** Stands for the value of a report that has none, since it is invalid. */
export const noValue: unique symbol = /* @__PURE__ */ Symbol('no value');

/** Returns the report of one run. Sentences are made for its first violations alone, as many as the limit. */
export const makeReport = (
  { rules, passing }: Program,
  collector: Collector,
  maxViolations: number,
  value: unknown,
): Report<unknown> => {
  const violations: Violation[] = [];
  const deferred: Deferral[] = [];
  const outcomes: { [id: string]: Outcome } = { ...passing };
  let truncated = false;
  // An invalid report without an error in it would be taken for a valid one, so warnings get the room that errors leave.
  let errors = collector.errorCount;
  for (let index = 0; !collector.isEmpty && index < rules.length; index += 1) {
    const entry = collector.entry(index);
    if (entry === undefined) continue;
    const rule = rules[index] as Program['rules'][number];
    const outcome = outcomeOf(entry);
    outcomes[rule.id] = outcome;
    truncated ||= entry.overflowed;
    if (outcome.status === 'deferred') deferred.push({ rule: rule.id, needs: outcome.needs });
    for (const finding of entry.findings) {
      const isAnError = rule.isError && isError(finding);
      if (violations.length + (isAnError ? 0 : errors) < maxViolations)
        violations.push(violationOf(rule, finding, isAnError ? 'error' : 'warning'));
      else truncated = true;
      if (isAnError) errors -= 1;
    }
  }
  const { missing } = collector;
  if (value === noValue) return { status: 'invalid', violations, deferred, missing, outcomes, truncated };
  const status = deferred.length > 0 ? 'incomplete' : 'valid';
  return { status, violations, deferred, missing, outcomes, value, truncated };
};
