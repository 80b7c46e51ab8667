import { argumentsOf, placesIn } from './message.js';
import { own } from './own.js';
import { pathOf } from './path.js';
import type { Report } from './report.js';
import { isInvalid, reportOf } from './report-of.js';
import { current } from './rule-set.js';
import type { ReadingFinding, RuleSet } from './rule-set.js';
import { Sink } from './sink.js';
import type { Description } from './description.js';

/** What every rule set lets its caller choose. An option that makes no sense is `unexpected`, and nothing is judged. */
export interface EngineOptions {
  /** How many violations a report lists at most: a whole number from 1, 1000 where it is not given. */
  readonly maxViolations?: number | undefined;
  /** What `unexpected` names, so that a log entry can be found by it; `unknown` where it is not given. */
  readonly referenceId?: string | undefined;
  /**
   * Hears of each error behind an `unexpected`: what a rule, a reader or an option threw or got wrong, and, where it is
   * of one rule, its id. For a log; what it returns or throws changes nothing.
   */
  readonly onUnexpected?: ((error: unknown, rule: string | undefined) => void) | undefined;
}

interface Chosen {
  readonly limit: number;
  readonly referenceId: string;
  readonly hear: (error: unknown, rule: string | undefined) => void;
  /** What is wrong with the options. */
  readonly objection: unknown;
}

const defaults: Chosen = {
  limit: 1000,
  referenceId: 'unknown',
  hear: () => undefined,
  objection: undefined,
};

/** Whoever listens cannot disturb the run. */
const quietly =
  (hear: Chosen['hear']): Chosen['hear'] =>
  (error, rule) => {
    try {
      hear(error, rule);
    } catch {
      // Nobody is left to tell.
    }
  };

const chosenFrom = (options: EngineOptions | undefined): Chosen => {
  if (options === undefined) return defaults;
  try {
    const limit = own(options, 'maxViolations') ?? defaults.limit;
    const referenceId = own(options, 'referenceId') ?? defaults.referenceId;
    const hear = own(options, 'onUnexpected') ?? defaults.hear;
    const isLimit = Number.isInteger(limit) && limit >= 1;
    const isReference = typeof referenceId === 'string';
    const isListener = typeof hear === 'function';
    const objections = [
      ...(isLimit ? [] : ['maxViolations is not a whole number from 1 on.']),
      ...(isReference ? [] : ['referenceId is not a string.']),
      ...(isListener ? [] : ['onUnexpected is not a function.']),
    ];
    return {
      limit: isLimit ? limit : defaults.limit,
      referenceId: isReference ? referenceId : defaults.referenceId,
      hear: isListener ? quietly(hear) : defaults.hear,
      objection: objections.length === 0 ? undefined : new TypeError(objections.join(' ')),
    };
  } catch (error) {
    return { ...defaults, objection: error ?? new TypeError('The options could not be read.') };
  }
};

/** Hands on what the reader found; what is not a finding, or of no rule of the set, is a fault of the reader. */
const take = (sink: Sink, rules: readonly Description[], finding: ReadingFinding): void => {
  const id = own(finding, 'rule') ?? '';
  const message = own(finding, 'message');
  const text = message ?? rules.find((rule) => rule.id === id)?.message;
  const path = pathOf(own(finding, 'path'));
  const args = argumentsOf(own(finding, 'args'), placesIn(text?.template ?? ''));
  if (path === undefined || args === undefined)
    sink.unexpected(
      new TypeError(`The reader found something under "${id}" without a path or its arguments.`),
    );
  else sink.take(id, { path, args, message });
};

/**
 * Judges an input by every rule of a set, in one pass, and reports all that is wrong at once.
 * Never throws and never changes the input: a rule that throws is reported as `unexpected`, and so are options that make
 * no sense, rather than judging by others.
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
  given: RuleSet<Input, Subject, Known, Facts, Options, Value, Id>,
  input: Input,
  facts?: Facts,
  options?: Options & EngineOptions,
): Report<Value, Id> => {
  const set = current(given);
  const { limit, referenceId, hear, objection } = chosenFrom(options);
  const unexpected = set.unexpected.rules[0]?.id ?? 'unexpected';
  const sink = new Sink(limit, set.passing, { id: unexpected, args: [referenceId], hear });
  /** There is nothing to judge, or nothing to judge by. */
  const giveUp = (error: unknown): undefined => {
    sink.unexpected(error);
    set.rules.filter(({ id }) => id !== unexpected).forEach(({ id }) => sink.skip(id, { kind: 'threw' }));
    return undefined;
  };
  const judge = (): (() => Value) | undefined => {
    try {
      if (objection !== undefined) return giveUp(objection);
      const refused = set.objects?.(options);
      if (refused !== undefined) return giveUp(new TypeError(refused));
      const reading = set.read(input, options);
      reading.findings.forEach((finding) => take(sink, set.rules, finding));
      set.rule.run(reading.subject, set.know(facts, options), sink);
      return reading.value;
    } catch (error) {
      return giveUp(error);
    }
  };
  const decode = (value: (() => Value) | undefined): { readonly value?: Value } => {
    try {
      return value === undefined || isInvalid(set.rules, sink) ? {} : { value: value() };
    } catch (error) {
      sink.unexpected(error);
      return {};
    }
  };
  const decoded = decode(judge());
  return reportOf(set, sink, limit, decoded);
};
