import type { Message } from '../schema/message.js';
import { entriesOf } from './row.js';
import type { Ids, Severity } from './row.js';
import type { Rule, Target } from './rule.js';
import type { Table, TableTypes } from './table.js';
import { own } from '../schema/values.js';

/** One rule of a table, for people and tools that read it. */
export interface Description<Id extends string = string> {
  readonly id: Id;
  readonly message: Message;
  readonly severity: Severity;
  /** The paths of its violations: `Subscribers[].MobileNumber`. */
  readonly paths: readonly string[];
  /** The fields whose values it judges: if one of them cannot be read, the rule is skipped. */
  readonly reads: readonly string[];
  /** The facts without which it is deferred. */
  readonly needs: readonly string[];
  /** The rules that must not have failed: if one of them has, it is skipped. */
  readonly after: readonly string[];
}

/** Returns the targets of a rule; none of `shape` and `unexpected`, which nobody states. */
export const targetsOf = (rules: { readonly [id: string]: Rule }, id: string): readonly Target[] =>
  own(rules, id)?.targets ?? [];

const distinct = (names: readonly string[]): readonly string[] => Object.freeze([...new Set(names)]);

const targetPath = ({ steps, at }: Target): string =>
  [...steps.map(({ field, each }) => (each ? `${field}[]` : field)), ...(at === undefined ? [] : [at])].join(
    '.',
  );

/**
 * Returns each rule of a table, in report order, with `shape` and `unexpected`: the paths of its violations, and what it reads,
 * needs and comes after.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'Too long.' } });
 * describeRules(rules({ long: given('text').fails((n) => n.text.length > 5) })).map(({ id, reads }) => [id, reads])
 * // => [['shape', []], ['long', ['text']], ['unexpected', []]]
 */
export const describeRules = <T extends TableTypes>({
  messages,
  rules,
}: Table<T>): readonly Description<Ids<T['rows']>>[] =>
  entriesOf(messages).map(([id, { template, source, severity }]) => {
    const targets = targetsOf(rules, id);
    return Object.freeze({
      id: id,
      message: Object.freeze({ template, source }),
      severity,
      paths: distinct(targets.map(targetPath)),
      reads: distinct(
        targets.flatMap(({ steps, reads, parent, readsEach }) => [
          ...steps.map(({ field }) => field),
          ...reads,
          ...parent,
          ...readsEach,
        ]),
      ),
      needs: distinct(targets.flatMap(({ needs }) => needs.map(({ fact }) => fact))),
      after: distinct(targets.flatMap(({ after }) => after)),
    });
  });
