import { isAlpha2, isE164, isPossible, suitsCountry } from '@assay/phone/possible';

import { choice } from '../engine/option.js';
import type { Report } from '../engine/report.js';
import { table } from '../engine/table.js';
import { entriesBy } from './entries.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendInput, SendOptions, SendRequest } from './request.js';
import { definition } from './table.js';

export { messages, shapes } from './messages.js';
export type { RuleId } from './messages.js';
export type { SendFacts, SendInput, SendRequest, StoredMessage, Subscriber } from './request.js';

/** What the caller chooses, where numbers are judged by their lengths at most. */
export interface PossibleOptions extends Omit<SendOptions, 'phone'> {
  /** How strictly numbers are judged (spec section 2.2); `possible` where it is not given. */
  readonly phone?: 'e164' | 'possible' | undefined;
}

/**
 * The rule set of `POST /sms/v1/messageContact/{id}/send` without the level `valid`, whose tables are half of a bundle:
 * for a browser. All else is the same.
 *
 * @example
 * possibleSendRules.rules.length === sendRules.rules.length // => true
 */
export const possibleSendRules = /* @__PURE__ */ table({
  ...definition,
  options: { ...definition.options, phone: choice(['e164', 'possible'], 'possible') },
}).rules(
  entriesBy({
    accepts: { e164: isE164, possible: isPossible },
    suits: (number, country, level) => level !== 'valid' && suitsCountry(number, country, level),
    isAlpha2,
  }),
);

/**
 * Judges a send request by every documented rule, as `validateSend` does, but for the level `valid`, which it does not know.
 *
 * @example
 * validatePossibleSend({ messageId: 'MzA6Nzg6MA', body: { mobileNumbers: ['15555554410'] } }).status // => 'incomplete'
 */
export const validatePossibleSend = (
  request: SendInput,
  facts?: SendFacts,
  options?: PossibleOptions,
): Report<SendRequest, RuleId> => possibleSendRules.validate(request, facts, options);
