import { at } from '../../engine/at.js';
import type { SendKnown } from '../known.js';
import { isEncodedMessageId } from '../message-id.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank, textOf } from '../text.js';

/** The id is not in the encoded form (spec section 2.1); with the option `messageId: 'any'`, it is no string or blank. */
export const messageIdMalformed = at('messageId')(
  sendRule('message-id-malformed', ({ messageId }: SendReading, known: SendKnown) => {
    const accepted =
      typeof messageId === 'string' &&
      (known.messageId === 'any' ? !isBlank(messageId) : isEncodedMessageId(messageId));
    return accepted ? undefined : [textOf(messageId)];
  }),
);
