import { contained } from './rule.js';
import type { Rule } from './rule.js';

/**
 * Lets a rule judge a part of the subject. Paths stay as they are: `at` places.
 *
 * @example
 * focus((text: string) => text.length)(rule('long', message('Too long.'), (length: number) => (length > 9 ? [] : undefined))).rules.length // => 1
 */
export const focus =
  <Subject, Part>(part: (subject: Subject) => Part) =>
  <Known, Id extends string>(rule: Rule<Part, Known, Id>): Rule<Subject, Known, Id> =>
    contained(rule.rules, (subject, known, sink) => rule.run(part(subject), known, sink));
