import { distinct } from './description.js';
import type { Description } from './description.js';
import { message } from './message.js';
import type { Message } from './message.js';
import { pass } from './outcome.js';
import type { Outcome } from './outcome.js';
import { reserved } from './rule.js';
import type { Rule } from './rule.js';
import type { Finding } from './sink.js';

/** What the reader found wrong before any rule ran, and under which rule's name. */
export interface ReadingFinding extends Omit<Finding, 'message'> {
  readonly rule: string;
  /** Where it is not the rule's own message. */
  readonly message?: Message | undefined;
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
  readonly read: (input: Input, options: Options | undefined) => Reading<Subject, Value>;
  /** What is wrong with the options, in words; `undefined` where they make sense. Where they do not, nothing is judged, and `unexpected` is said. */
  readonly objects?: ((options: Options | undefined) => string | undefined) | undefined;
  /** What the rules are told beside the subject. */
  readonly know: (facts: Facts | undefined, options: Options | undefined) => Known;
  /** The reserved rule in whose name the reader speaks. It cannot be left out: it is the first of every set. */
  readonly shape?: Rule<Subject, Known, Id> | undefined;
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
  /** What they come to where none has anything to say: most runs differ in a few. */
  readonly passing: { readonly [Rule in Id]: Outcome };
  /** What it was made from: of a set that was spread and changed, another. */
  readonly definition: RuleSetDefinition<Input, Subject, Known, Facts, Options, Value, Id>;
}

const fallback = reserved('unexpected', message('An unexpected error occurred (<0>).'));

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
): RuleSet<Input, Subject, Known, Facts, Options, Value, Id> => {
  // Without a rule to say that something threw, what threw would come out as valid.
  const unexpected =
    definition.unexpected.rules.length > 0
      ? definition.unexpected
      : (fallback as unknown as typeof definition.unexpected);
  const made = { ...definition, unexpected };
  const rules = distinct([
    ...(made.shape?.rules ?? []),
    ...made.rule.rules,
    ...unexpected.rules.map((description) => ({ ...description, severity: 'error' as const })),
  ]);
  const passing = Object.freeze(Object.fromEntries(rules.map(({ id }) => [id, pass]))) as {
    readonly [Rule in Id]: Outcome;
  };
  return Object.freeze({ ...made, rules, passing, definition: Object.freeze(made) });
};

/**
 * The set itself, or where it was spread and changed, the set of what it is now.
 *
 * @example
 * const set = ruleSet({
 *   name: 'greeting',
 *   read: (text: string) => ({ subject: text, findings: [], value: () => text }),
 *   know: () => undefined,
 *   rule: rule('blank', message('Say something.'), (text: string) => (text === '' ? [] : undefined)),
 *   unexpected: reserved('unexpected', message('Something went wrong (<0>).')),
 * });
 * const loud = rule('loud', message('Do not shout.'), (text: string) => (text.endsWith('!') ? [] : undefined));
 * validate({ ...set, rule: all<string, undefined, string>(set.rule, loud) }, 'hey!').violations.map(({ rule: id }) => id)
 * // => ['loud']
 */
export const current = <Input, Subject, Known, Facts, Options, Value, Id extends string>(
  set: RuleSet<Input, Subject, Known, Facts, Options, Value, Id>,
): RuleSet<Input, Subject, Known, Facts, Options, Value, Id> =>
  set.definition.rule === set.rule &&
  set.definition.unexpected === set.unexpected &&
  set.definition.shape === set.shape
    ? set
    : ruleSet(set);
