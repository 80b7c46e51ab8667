import { distinct } from './description.js';
import type { Description } from './description.js';
import type { Rule } from './rule.js';
import type { Finding } from './sink.js';

/** What the reader found wrong before any rule ran, and under which rule's name. */
export interface ReadingFinding extends Finding {
  readonly rule: string;
}

/** An input as the rules see it. */
export interface Reading<Subject, Value> {
  readonly subject: Subject;
  readonly findings: readonly ReadingFinding[];
  /** The decoded input; asked for only where no error was found. */
  readonly value: () => Value;
}

/** What a rule set is made of. */
export interface RuleSetDefinition<Input, Subject, Known, Facts, Options, Value, Id extends string> {
  readonly name: string;
  /** The codec in front of the rules: shape first, meaning after. */
  readonly read: (input: Input) => Reading<Subject, Value>;
  /** What the rules are told beside the subject. */
  readonly know: (facts: Facts | undefined, options: Options | undefined) => Known;
  readonly rule: Rule<Subject, Known, Id>;
  /** The reserved rule that speaks where a rule throws; its `<0>` is the caller's reference id. */
  readonly unexpected: Rule<Subject, Known, Id>;
}

/** An ordered, named set of rules and the reader in front of them. */
export interface RuleSet<
  Input,
  Subject,
  Known,
  Facts,
  Options,
  Value,
  Id extends string,
> extends RuleSetDefinition<Input, Subject, Known, Facts, Options, Value, Id> {
  /** Every rule's description, in report order. */
  readonly rules: readonly Description<Id>[];
}

/**
 * Makes a rule set. A set is its own definition, so that a caller adds a rule by spreading it:
 * `ruleSet({ ...set, rule: all(set.rule, mine) })`.
 *
 * @example
 * ruleSet({
 *   name: 'greeting',
 *   read: (text: string) => ({ subject: text, findings: [], value: () => text }),
 *   know: () => undefined,
 *   rule: rule('blank', message('Say something.'), (text: string) => (text === '' ? [] : undefined)),
 *   unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
 * }).rules.map(({ id }) => id) // => ['blank', 'unexpected']
 */
export const ruleSet = <Input, Subject, Known, Facts, Options, Value, Id extends string>(
  definition: RuleSetDefinition<Input, Subject, Known, Facts, Options, Value, Id>,
): RuleSet<Input, Subject, Known, Facts, Options, Value, Id> => ({
  ...definition,
  rules: distinct([...definition.rule.rules, ...definition.unexpected.rules]),
});
