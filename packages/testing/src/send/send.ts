import type { RuleId, SendFacts } from '@assay/rules/message-contact';
import { sendRules, validateSend } from '@assay/rules/message-contact';
import type { Case } from '../combinations/assembled.js';
import { combinationsOf } from '../combinations/combinations.js';
import type { Combinations, Subject } from '../combinations/combinations.js';
import { contentUrlCells, sendTimeCells } from '../combinations/extras.js';
import { messageIdCells } from '../combinations/message-id.js';
import { messageTextCells } from '../combinations/message-text.js';
import { elements } from './elements.js';
import { exclusions, families } from './families.js';
import type { Family } from './families.js';
import { keywordCells } from './keyword.js';
import { nobodyCells, somebodyViolating } from './recipients.js';

/** A request, and what is known of its message. */
export type SendCase = Case<SendFacts>;

/** A send to contacts: every class of the fields of each family; of recipients those without an element, for lists of them are too many. */
export const send: Subject<RuleId, Family, SendFacts> = {
  table: sendRules,
  families,
  validate: validateSend,
  factsOf: (knowledge, parts) => {
    if (knowledge === 'unknown') return undefined;
    if (knowledge === 'missing') return { message: null };
    return {
      message: Object.assign({ text: 'Hello' }, ...parts.map(({ message }) => message)) as { text: string },
    };
  },
  cells: {
    recipients: nobodyCells,
    'message-id': messageIdCells,
    keyword: keywordCells,
    'message-text': messageTextCells('messageText', 'Override'),
    'send-time': sendTimeCells,
    'content-url': contentUrlCells,
  },
  plain: {
    recipients: { entries: [['mobileNumbers', ['13175551212']]] },
    'message-id': { messageId: 'MzA6Nzg6MA', entries: [] },
    keyword: { entries: [] },
    'message-text': { entries: [] },
    'send-time': { entries: [] },
    'content-url': { entries: [] },
  },
  moreWays: (family, rules) => (family === 'recipients' ? somebodyViolating(elements(), rules) : []),
  exclusions,
};

/** Its requests, by the rules that they violate. */
export const sends: Combinations<RuleId, Family, SendFacts> = combinationsOf(send);
