import type { Rule } from '../../engine/rule.js';
import type { SendKnown } from '../known.js';
import type { RuleId } from '../messages.js';
import type { SendReading } from '../reading/send-reading.js';
import { contentUrlInvalid } from './content-url-invalid.js';
import { countryCodeInvalid } from './country-code-invalid.js';
import { keywordBlank } from './keyword-blank.js';
import { keywordInvalid } from './keyword-invalid.js';
import { keywordUnnecessary } from './keyword-unnecessary.js';
import { messageBlank } from './message-blank.js';
import { messageIdMalformed } from './message-id-malformed.js';
import { messageUnknown } from './message-unknown.js';
import { numberInvalid } from './number-invalid.js';
import { numberNotNumeric } from './number-not-numeric.js';
import { overrideBlank } from './override-blank.js';
import { recipientsAmbiguous } from './recipients-ambiguous.js';
import { recipientsEmpty } from './recipients-empty.js';
import { sendTimeInvalid } from './send-time-invalid.js';
import { shape } from './shape.js';
import { subscriberIncomplete } from './subscriber-incomplete.js';
import { subscribersNoneValid } from './subscribers-none-valid.js';
import { subscribersTooMany } from './subscribers-too-many.js';
import { textNotApplicable } from './text-not-applicable.js';
import { unexpected } from './unexpected.js';

/** One rule a row of the table, in its order; a row without a rule does not compile. */
type Rules = { readonly [Id in RuleId]: Rule<SendReading, SendKnown, Id> };

/** Every rule by its id, in report order: to take some of them, or to put others between. */
export const rules: Rules = Object.freeze({
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
  unexpected,
  'number-invalid': numberInvalid,
  'subscribers-none-valid': subscribersNoneValid,
  'country-code-invalid': countryCodeInvalid,
  'send-time-invalid': sendTimeInvalid,
  'content-url-invalid': contentUrlInvalid,
  'subscribers-too-many': subscribersTooMany,
});
