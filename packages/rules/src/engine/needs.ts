import { contained } from './rule.js';
import type { Rule } from './rule.js';

/** Something that only the caller can know. */
export interface Fact<Known, Value> {
  /** As the caller would spell it: `message.keywords`. */
  readonly name: string;
  /** `undefined`: not looked up. `null`: looked up, and there is none. */
  readonly read: (known: Known) => Value | null | undefined;
}

/**
 * Names a fact, and says how to read it from what is known.
 *
 * @example
 * fact('user.name', (known: { user?: { name: string } }) => known.user?.name).name // => 'user.name'
 */
export const fact = <Known, Value>(
  name: string,
  read: (known: Known) => Value | null | undefined,
): Fact<Known, Value> => ({ name, read });

/**
 * Gives a rule a fact as what it knows. Where the fact was not looked up the rule is deferred, never guessed;
 * where it was, and there is none, the rule is skipped.
 *
 * @example
 * needs(fact('limit', (known: { limit?: number }) => known.limit))(
 *   rule('long', message('Too long.'), (text: string, limit: number) => (text.length > limit ? [] : undefined)),
 * ).rules[0].needs // => ['limit']
 */
export const needs =
  <Known, Value>({ name, read }: Fact<Known, Value>) =>
  <Subject, Id extends string>(rule: Rule<Subject, Value, Id>): Rule<Subject, Known, Id> =>
    contained(
      rule.rules.map((description) => ({ ...description, needs: [name, ...description.needs] })),
      (subject, known, sink) => {
        const value = read(known);
        if (value === undefined) rule.rules.forEach(({ id }) => sink.defer(id, name));
        else if (value === null)
          rule.rules.forEach(({ id }) => sink.skip(id, { kind: 'absent', fact: name }));
        else rule.run(subject, value, sink);
      },
    );
