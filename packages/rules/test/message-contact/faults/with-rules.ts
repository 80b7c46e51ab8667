import { all, ruleSet, validate } from '../../../src/index.js';
import { rules, sendRules } from '../../../src/message-contact/index.js';
import type { Validate } from '../disagreements.js';

/** The rule set with some of its rules replaced; nothing else is different. */
export const withRules = (faulty: Partial<Record<keyof typeof rules, unknown>>): Validate => {
  const set = ruleSet({
    ...sendRules,
    rule: all(...(Object.values({ ...rules, ...faulty }) as (typeof rules)['keyword-blank'][])),
  });
  return (request, facts, options) => validate(set, request, facts, options) as ReturnType<Validate>;
};
