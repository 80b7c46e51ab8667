import type { Report } from '../index.js';
import { validate, withCompiled } from '../index.js';
import type { SendInput } from '../message/request.js';
import { listSendParts } from './compiled.js';
import { entries } from './entries.js';
import type { RuleId } from './messages.js';
import type { ListSendFacts, ListSendOptions, ListSendRequest } from './request.js';
import { rules } from './table.js';

/**
 * The table of `POST /sms/v1/messageList/{id}/send`, as frozen data, with what was compiled of it ahead of time.
 *
 * @example
 * describeRules(listSendRules).find(({ id }) => id === 'target-list-invalid')?.paths // => ['TargetListIds[]']
 */
export const listSendRules = /* @__PURE__ */ withCompiled(/* @__PURE__ */ rules(entries), listSendParts);

/**
 * Validates a send to lists by every documented rule. The id and the body may be any values.
 * A rule that needs a fact which is not given is deferred, and the report `incomplete`.
 *
 * @example
 * validateListSend({ messageId: 'MzA6Nzg6MA', body: { TargetListIds: ['a1'] } }).violations.map(({ message }) => message)
 * // => ['TargetListIds is not applicable when OverrideTemplateTargetLists is false.']
 * validateListSend({ messageId: 'MzA6Nzg6MA', body: {} }, { message: { text: 'Hi', status: 'Active' } }).status // => 'valid'
 */
export const validateListSend = (
  request: SendInput,
  facts?: ListSendFacts,
  options?: ListSendOptions,
): Report<ListSendRequest, RuleId> =>
  validate(listSendRules, request, facts, options) as Report<ListSendRequest, RuleId>;
