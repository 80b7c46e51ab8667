import { contained } from './rule.js';
import type { Rule } from './rule.js';

/**
 * The rule, where the condition holds; elsewhere it says nothing, and passes.
 *
 * @example
 * when((text: string) => text !== '')(rule('short', message('Say more.'), () => [])).rules.length // => 1
 */
export const when =
  <Subject>(condition: (subject: Subject) => boolean) =>
  <Inner extends Subject, Known, Id extends string>(rule: Rule<Inner, Known, Id>): Rule<Inner, Known, Id> =>
    contained(rule.rules, (subject, known, sink) => {
      if (condition(subject)) rule.run(subject, known, sink);
    });
