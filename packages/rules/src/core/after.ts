import type { Rule } from './rule.js';

/**
 * The rule, unless one of the named rules has failed: then it is skipped. The named ones must stand before it;
 * one that is not in the set stops nothing.
 *
 * @example
 * after('malformed')(rule('unknown', message('No such thing.'), () => [])).rules[0].after // => ['malformed']
 */
export const after =
  (...prerequisites: readonly string[]) =>
  <Subject, Known, Id extends string>(rule: Rule<Subject, Known, Id>): Rule<Subject, Known, Id> => ({
    rules: rule.rules.map((known) => ({ ...known, after: [...prerequisites, ...known.after] })),
    run: (subject, known, sink) => {
      const failed = prerequisites.find((id) => sink.hasFailed(id));
      if (failed === undefined) rule.run(subject, known, sink);
      else rule.rules.forEach(({ id }) => sink.skip(id, { kind: 'prerequisite', rule: failed }));
    },
  });
