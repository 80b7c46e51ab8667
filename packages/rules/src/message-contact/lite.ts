import { hasPlan, isAlpha2, isE164, isPossible, suitsCountry } from '@assay/phone/possible';

import { oneOf, table, validate } from '../index.js';
import type { Report } from '../index.js';
import { entriesBy } from './entries.js';
import type { SendInput } from '../message/request.js';
import type { RuleId } from './messages.js';
import type { SendOptions as AllOptions, SendFacts, SendRequest } from './request.js';
import { definition } from './table.js';

export * from './shared.js';

/** The choices of the caller, if numbers are judged by their lengths at most. */
export interface SendOptions extends Omit<AllOptions, 'phone'> {
  /** How strictly numbers are judged (spec section 2.2); `possible` if it is not given. */
  readonly phone?: 'e164' | 'possible' | undefined;
}

/**
 * The table of `POST /sms/v1/messageContact/{id}/send` without the level `valid`, whose number tables are half of a bundle:
 * for a browser. All else is the same.
 *
 * @example
 * sendRules.options.phone.expected // => 'e164 or possible'
 */
export const sendRules = /* @__PURE__ */ table({
  ...definition,
  options: { ...definition.options, phone: oneOf(['e164', 'possible'], 'possible') },
}).rules(
  entriesBy({
    accepts: { e164: isE164, possible: isPossible },
    suits: (number, country, level) => level !== 'valid' && suitsCountry(number, country, level),
    hasPlan,
    isAlpha2,
  }),
);

/**
 * Validates a send request by every documented rule, as `validateSend` of the whole table does, but for the level `valid`, which
 * it does not know.
 *
 * @example
 * validateSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['15555554410'] } }).status // => 'incomplete'
 */
export const validateSend = (
  request: SendInput,
  facts?: SendFacts,
  options?: SendOptions,
): Report<SendRequest, RuleId> => validate(sendRules, request, facts, options);
