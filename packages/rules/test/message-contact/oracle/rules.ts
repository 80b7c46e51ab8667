import type { RuleId } from '../../../src/message-contact/messages.js';

import { ofContentUrl } from './content-url.js';
import { ofCountryCode } from './country-code-invalid.js';
import { ofKeyword } from './keyword.js';
import { ofMessageId } from './message-id.js';
import { ofMessageText } from './message-text.js';
import { ofNumbers } from './numbers.js';
import { ofRecipients } from './recipients.js';
import { ofSendTime } from './send-time.js';
import { ofShape } from './shape.js';
import { ofSubscriber } from './subscriber-incomplete.js';
import { ofSubscribersnonevalid } from './subscribers-none-valid.js';
import { contractIds } from './texts.js';
import { pass, type Reading } from './verdict.js';

/** Section 2: the rules. A new rule does not compile without its entry. */
export const oracle: { readonly [Id in RuleId]: Reading } = {
  ...ofContentUrl,
  ...ofCountryCode,
  ...ofKeyword,
  ...ofMessageId,
  ...ofMessageText,
  ...ofNumbers,
  ...ofRecipients,
  ...ofSendTime,
  ...ofShape,
  ...ofSubscriber,
  ...ofSubscribersnonevalid,
  // Rule 13: a caller's own rule threw, and here there is none.
  unexpected: () => [pass],
};

/** Section 2: the order of a report, as the contract has it. */
export const ruleIds: readonly RuleId[] = contractIds;
