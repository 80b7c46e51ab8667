import type { Report } from '../index.js';
import { validate, withCompiled } from '../index.js';
import { sendParts } from './compiled.js';
import { entriesBy } from './entries.js';
import { everyLevel } from './every-level.js';
import type { SendInput } from '../message/request.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendOptions, SendRequest } from './request.js';
import { rules } from './table.js';

/**
 * The table of `POST /sms/v1/messageContact/{id}/send`, as frozen data, with what was compiled of it ahead of time.
 *
 * @example
 * describeRules(sendRules).find(({ id }) => id === 'keyword-invalid')?.reads // => ['keyword', 'Subscribe', 'Resubscribe']
 */
export const sendRules = /* @__PURE__ */ withCompiled(
  /* @__PURE__ */ rules(/* @__PURE__ */ entriesBy(everyLevel)),
  sendParts,
);

/**
 * Validates a send request by every documented rule. The id and the body may be any values.
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
