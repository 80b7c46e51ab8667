import type { GivenFacts } from '../rules/fact.js';
import type { Ids } from '../rules/row.js';
import type { OptionsOf, Table, TableTypes } from '../rules/table.js';
import { readContext } from '../schema/node.js';
import type { ObjectNode } from '../schema/node.js';
import { Collector } from './collector.js';
import { evaluate, evaluateAgain } from './evaluate.js';
import { makeReport, noValue } from './make-report.js';
import { programOf } from './program.js';
import type { Program } from './program.js';
import type { Report } from './report.js';
import { settingsOf } from './settings.js';
import type { Settings } from './settings.js';

/** Adds a warning for each field that is not documented, as many as a report lists. */
const warnOfUnknown = ({ body }: Program, collector: Collector, input: unknown): void => {
  for (const { path, name, nearest } of body.unknownFields?.(input) ?? []) {
    if (!collector.warn('unknown', path, [name, nearest])) return;
  }
};

/** Reads an input and evaluates the rules over it. Returns its node; none if nothing could be evaluated. */
const readAndEvaluate = (
  program: Program,
  collector: Collector,
  settings: Settings,
  input: unknown,
  facts: unknown,
): ObjectNode | undefined => {
  if (settings.fault !== undefined) {
    collector.giveUp(settings.fault);
    return undefined;
  }
  try {
    const context = readContext(settings.maxElements);
    const node = program.readInput(input, context);
    for (const finding of context.findings) collector.addShape(finding);
    for (const error of context.errors) collector.unexpected(error);
    if (settings.reportsUnknown) warnOfUnknown(program, collector, input);
    evaluate(program, node, facts, settings.options, collector);
    return node;
  } catch (error) {
    collector.giveUp(error);
    return undefined;
  }
};

/** Returns the value of the report; `noValue` if it is invalid. */
const decode = ({ decodeInput }: Program, collector: Collector, node: ObjectNode | undefined): unknown => {
  if (collector.isInvalid) return noValue;
  try {
    // If there is no node, something threw, and that is an error.
    return decodeInput(node as ObjectNode);
  } catch (error) {
    collector.unexpected(error);
    return noValue;
  }
};

/** A run that can go on with more facts. */
export interface Evaluation {
  readonly collector: Collector;
  /** None if nothing could be evaluated. */
  readonly node: ObjectNode | undefined;
  readonly report: Report<unknown>;
}

/** Runs a program over an input. */
export const run = (program: Program, input: unknown, facts: unknown, settings: Settings): Evaluation => {
  const collector = new Collector(program, settings);
  const node = readAndEvaluate(program, collector, settings, input, facts);
  const value = decode(program, collector, node);
  return { collector, node, report: makeReport(program, collector, settings.maxViolations, value) };
};

/**
 * Goes on with more facts: a fact that is added changes the rules that wait for one, and no other. `failures`: why facts could
 * not be loaded, which makes it invalid. Returns the report, and the rules that were evaluated again.
 */
export const runOn = (
  program: Program,
  { collector, node, report: before }: Evaluation,
  facts: unknown,
  settings: Settings,
  onReopened: (rules: readonly string[]) => void,
  failures: readonly unknown[],
): Evaluation => {
  const rules = collector.reopen();
  onReopened(rules.map((rule) => program.rules[rule]?.id ?? ''));
  if (node !== undefined) evaluateAgain(program, node, facts, settings.options, collector, rules);
  for (const failure of failures) collector.unexpected(failure);
  // The value is that of the input alone: it stays, if there was one.
  const value =
    before.status === 'invalid' || collector.isInvalid ? decode(program, collector, node) : before.value;
  return { collector, node, report: makeReport(program, collector, settings.maxViolations, value) };
};

/**
 * Validates an input by every rule of a table, in one pass, and returns a report of everything that is wrong. Never throws and
 * never changes the input: if a rule throws, or an option has a value that it may not have, the report has `unexpected`. A rule
 * that needs a fact which is not given is deferred, and the report `incomplete`.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const short = rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) });
 * validate(short, { text: 'Good morning' }).violations[0]?.message // => 'No more than 5 letters.'
 * validate(short, { text: 'Hello' }).status // => 'valid'
 */
export const validate = <T extends TableTypes>(
  table: Table<T>,
  input: T['input'],
  facts?: GivenFacts<T['facts']>,
  options?: OptionsOf<T['options']>,
): Report<T['value'], Ids<T['rows']>> => {
  const program = programOf(table);
  return run(program, input, facts, settingsOf(program.choices, options)).report;
};
