import { all } from '../engine/all.js';
import type { Report } from '../engine/report.js';
import { ruleSet } from '../engine/rule-set.js';
import type { RuleSet } from '../engine/rule-set.js';
import { validate } from '../engine/validate.js';
import { know, objection } from './known.js';
import type { SendKnown } from './known.js';
import type { RuleId } from './messages.js';
import { readSend } from './reading/read.js';
import type { SendReading } from './reading/send-reading.js';
import type { SendFacts, SendInput, SendOptions, SendRequest } from './request.js';
import { rules } from './rules/index.js';

/**
 * The rule set of `POST /sms/v1/messageContact/{id}/send`.
 *
 * @example
 * sendRules.rules.length // => 20
 */
export const sendRules: RuleSet<
  SendInput,
  SendReading,
  SendKnown,
  SendFacts,
  SendOptions,
  SendRequest,
  RuleId
> = ruleSet({
  name: 'message-contact-send',
  read: readSend,
  objects: objection,
  shape: rules.shape,
  know,
  rule: all<SendReading, SendKnown, RuleId>(...Object.values(rules)),
  unexpected: rules.unexpected,
});

/**
 * Judges a send request by every documented rule. Anything at all may be given for the id and the body.
 * A rule that needs a fact which is not given is deferred, and the report `incomplete`.
 *
 * @example
 * validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: [] } }).violations.map(({ message }) => message)
 * // => ['The count of mobile numbers or subscribers cannot be zero.']
 * validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['15555554410'] } }).status // => 'incomplete'
 */
export const validateSend = (
  request: SendInput,
  facts?: SendFacts,
  options?: SendOptions,
): Report<SendRequest, RuleId> => validate(sendRules, request, facts, options);
