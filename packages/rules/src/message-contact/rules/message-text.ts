import { own } from '../../index.js';
import { on } from '../table.js';
import { isBlank } from '../../message/text.js';

/** The rules of the text that is sent: the stored one, or the one that overrides it. */
export const messageText = {
  /** A stored message without a text has a blank one. */
  'message-blank': on('Override')
    .at('messageText')
    .when((s) => !s.Override)
    .needs('message')
    .fails((_, { message }) => isBlank(own(message, 'text'))),
  'override-blank': on('messageText', 'Override').fails((s) => s.Override && isBlank(s.messageText)),
  'text-not-applicable': on('messageText', 'Override').fails((s) => !s.Override && !isBlank(s.messageText)),
};
