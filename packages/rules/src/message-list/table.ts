import { fact, keyed, oneOf, own, part, table } from '../index.js';
import { listSendInput } from './body.js';
import { messages } from './messages.js';
import type { StoredListMessage } from './request.js';

/** The start of its rules. */
export const { on, given, each, section, rules } = table({
  name: 'message-list-send',
  body: listSendInput,
  facts: {
    message: fact<StoredListMessage>(),
    'message.status': part('message', (message: StoredListMessage) => own(message, 'status') ?? undefined),
    lists: keyed<object | boolean>(),
  },
  options: { messageId: oneOf(['encoded', 'any'], 'encoded') },
  messages,
});
