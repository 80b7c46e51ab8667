import type { Description } from './description.js';
import type { Rule } from './rule.js';
import type { Said } from './rows.js';

/** The places of a rule; none of one that is not stated: `shape` and `unexpected`. */
export const partsOf = (rule: Rule | undefined): Rule['parts'] => rule?.parts ?? [];

const distinct = (names: readonly string[]): readonly string[] => Object.freeze([...new Set(names)]);

/** What a rule is, for whoever reads the table as data. */
export const describe = (id: string, { severity, ...message }: Said, rule: Rule | undefined): Description => {
  const parts = partsOf(rule);
  return Object.freeze({
    id,
    message: Object.freeze({ template: message.template, source: message.source }),
    severity,
    places: distinct(
      parts.map(({ steps, at }) =>
        [
          ...steps.map(({ field, each }) => (each ? `${field}[]` : field)),
          ...(at === undefined ? [] : [at]),
        ].join('.'),
      ),
    ),
    reads: distinct(
      parts.flatMap(({ steps, reads, above, within }) => [
        ...steps.map(({ field }) => field),
        ...reads,
        ...above,
        ...within,
      ]),
    ),
    needs: distinct(parts.flatMap(({ needs }) => needs.map(({ fact }) => fact))),
    after: distinct(parts.flatMap(({ after }) => after)),
  });
};
