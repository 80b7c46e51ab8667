import { copyArray, fact, oneOf, option, own, part, table, wholeNumber } from '../index.js';
import { sendInput } from './body.js';
import { messages } from './messages.js';
import type { StoredMessage } from './request.js';

/** The keywords that exist on the code of a message, copied by index. What is no list, or too long a one, throws: that is the caller's fault. */
const keywordsOf = (message: StoredMessage): readonly string[] | undefined => {
  const keywords = own(message, 'keywords') ?? undefined;
  return keywords === undefined ? undefined : (copyArray(keywords) as readonly string[]).slice();
};

/** A send: its body, what only the caller knows and may choose, and the document's texts. */
export const definition = {
  name: 'message-contact-send',
  body: sendInput,
  facts: {
    message: fact<StoredMessage>(),
    'message.keywords': part('message', keywordsOf),
  },
  options: {
    phone: oneOf(['e164', 'possible', 'valid'], 'possible'),
    messageId: oneOf(['encoded', 'any'], 'encoded'),
    maxSubscribers: wholeNumber(250),
    kosovo: option(false, 'true or false', (value) => typeof value === 'boolean'),
  },
  messages,
} as const;

/** The start of its rules. */
export const { on, given, each, rules } = table(definition);
