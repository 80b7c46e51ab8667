import { distinct } from './description.js';
import type { Rule } from './rule.js';

/**
 * The rule, unless one of the named rules has failed: then it is skipped. Where one of them is deferred so is this rule,
 * since whether it is to be judged is not known yet. The named ones must stand before it; one that is not in the set stops nothing.
 *
 * @example
 * after('malformed')(rule('unknown', message('No such thing.'), () => [])).rules[0].after // => ['malformed']
 */
export const after =
  (...prerequisites: readonly string[]) =>
  <Subject, Known, Id extends string>(rule: Rule<Subject, Known, Id>): Rule<Subject, Known, Id> => {
    const rules = distinct(
      rule.rules.map((known) => ({ ...known, after: [...prerequisites, ...known.after] })),
    );
    const run: Rule<Subject, Known, Id>['run'] = (subject, known, sink) => {
      const failed = prerequisites.find((id) => sink.hasFailed(id));
      const fact = prerequisites.map((id) => sink.deferral(id)).find((name) => name !== undefined);
      if (failed !== undefined)
        rule.rules.forEach(({ id }) => sink.skip(id, { kind: 'prerequisite', rule: failed }));
      else if (fact !== undefined) rule.rules.forEach(({ id }) => sink.defer(id, fact));
      else rule.run(subject, known, sink);
    };
    return Object.freeze({ rules, run });
  };
