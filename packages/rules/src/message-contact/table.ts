import { fact, part } from '../engine/fact.js';
import { elementsOf, mostElements, own } from '../engine/own.js';
import { choice, count, option } from '../engine/option.js';
import { table } from '../engine/table.js';
import { sendInput } from './body.js';
import { messages } from './messages.js';
import type { StoredMessage } from './request.js';

/** The keywords that exist on the code of a message, copied by index. What is no list, or too long a one, throws: that is the caller's fault. */
const keywordsOf = (message: StoredMessage): readonly string[] | undefined => {
  const keywords = own(message, 'keywords') ?? undefined;
  return keywords === undefined
    ? undefined
    : (elementsOf(keywords, mostElements) as readonly string[]).slice();
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
    phone: choice(['e164', 'possible', 'valid'], 'possible'),
    messageId: choice(['encoded', 'any'], 'encoded'),
    maxSubscribers: count(250),
    kosovo: option(false, 'true or false', (value) => typeof value === 'boolean'),
  },
  messages,
} as const;

/** Where its rules begin. */
export const { on, given, each, rules } = table(definition);
