import type { RuleId } from '../../../src/message-contact/messages.js';

import { contentUrlInvalid } from './content-url.js';
import { countryCodeInvalid } from './country-code-invalid.js';
import { keywordBlank, keywordInvalid, keywordUnnecessary } from './keyword.js';
import { messageIdMalformed, messageUnknown } from './message-id.js';
import { messageBlank, overrideBlank, textNotApplicable } from './message-text.js';
import { numberInvalid, numberNotNumeric } from './numbers.js';
import { recipientsAmbiguous, recipientsEmpty, subscribersTooMany } from './recipients.js';
import { sendTimeInvalid } from './send-time.js';
import { shape } from './shape.js';
import { subscriberIncomplete } from './subscriber-incomplete.js';
import { subscribersNoneValid } from './subscribers-none-valid.js';
import { pass, type Reading } from './verdict.js';

/** Section 2: the rules, in report order. A new rule does not compile without its entry. */
export const oracle: { readonly [Id in RuleId]: Reading } = {
  shape,
  'message-id-malformed': messageIdMalformed,
  'message-unknown': messageUnknown,
  'recipients-empty': recipientsEmpty,
  'recipients-ambiguous': recipientsAmbiguous,
  'subscriber-incomplete': subscriberIncomplete,
  'number-not-numeric': numberNotNumeric,
  'keyword-blank': keywordBlank,
  'keyword-unnecessary': keywordUnnecessary,
  'keyword-invalid': keywordInvalid,
  'message-blank': messageBlank,
  'override-blank': overrideBlank,
  'text-not-applicable': textNotApplicable,
  // Rule 13: a caller's own rule threw, and here there is none.
  unexpected: () => [pass],
  'number-invalid': numberInvalid,
  'subscribers-none-valid': subscribersNoneValid,
  'country-code-invalid': countryCodeInvalid,
  'send-time-invalid': sendTimeInvalid,
  'content-url-invalid': contentUrlInvalid,
  'subscribers-too-many': subscribersTooMany,
};

/** Section 2: the order of a report. */
export const ruleIds = Object.keys(oracle) as readonly RuleId[];
