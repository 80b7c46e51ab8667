import { all, ruleSet, validate } from '../../../src/index.js';
import type { Rule } from '../../../src/index.js';
import { rules, sendRules } from '../../../src/message-contact/index.js';
import type { RuleId, SendKnown, SendReading } from '../../../src/message-contact/index.js';
import type { Validate } from './any-request.js';

export type SendRule = Rule<SendReading, SendKnown, RuleId>;

/** The rules of a set by their ids, in report order: `rules`, or others in their place. */
export type Table = { readonly [Id in RuleId]: SendRule };

export const table: Table = rules;

/** The rules of a table, but those dropped. */
export const setOf = (of: Table, ...dropped: readonly RuleId[]): typeof sendRules => {
  const kept = (Object.entries(of) as readonly (readonly [RuleId, SendRule])[]).filter(
    ([id]) => !dropped.includes(id),
  );
  return ruleSet({
    ...sendRules,
    rule: all<SendReading, SendKnown, RuleId>(...kept.map(([, rule]) => rule)),
  });
};

export const validateBy =
  (set: typeof sendRules): Validate =>
  (request, facts, options) =>
    validate(set, request, facts, options);

/** No law depends on where a report ends, but the one that says so. */
export const uncapped = { maxViolations: Number.MAX_SAFE_INTEGER } as const;
