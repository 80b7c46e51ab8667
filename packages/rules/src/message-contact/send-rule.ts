import type { Arguments } from '../engine/message.js';
import { rule } from '../engine/rule.js';
import type { Check, Rule } from '../engine/rule.js';
import { messages } from './messages.js';
import type { RuleId } from './messages.js';

/**
 * A rule of the table, by its id: the text is looked up there, so a check answers the text's arguments alone.
 *
 * @example
 * sendRule('keyword-invalid', (keyword: string) => [keyword]).rules[0].id // => 'keyword-invalid'
 */
export const sendRule = <
  Subject,
  Known,
  const Id extends RuleId,
  const Answer extends Arguments<(typeof messages)[Id]['template']>,
>(
  id: Id,
  check: Check<Subject, Known, Answer>,
): Rule<Subject, Known, Id> => rule<Subject, Known, Id, string, readonly string[]>(id, messages[id], check);
