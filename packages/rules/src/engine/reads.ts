import { contained } from './rule.js';
import type { Rule } from './rule.js';

/** A subject that knows which of its fields could not be read. */
export interface Readable {
  readonly unreadable: readonly string[];
}

/**
 * Names the fields that a rule judges. Where one of them could not be read the rule is skipped: it neither passes nor fails.
 *
 * @example
 * reads('keyword')(rule('blank', message('Say something.'), () => [])).rules[0].reads // => ['keyword']
 */
export const reads =
  (...fields: readonly string[]) =>
  <Subject extends Readable, Known, Id extends string>(
    rule: Rule<Subject, Known, Id>,
  ): Rule<Subject, Known, Id> =>
    contained(
      rule.rules.map((description) => ({ ...description, reads: [...fields, ...description.reads] })),
      (subject, known, sink) => {
        const missing =
          subject.unreadable.length === 0 ? [] : fields.filter((field) => subject.unreadable.includes(field));
        if (missing.length === 0) rule.run(subject, known, sink);
        else rule.rules.forEach(({ id }) => sink.skip(id, { kind: 'unreadable', fields: missing }));
      },
    );
