import { after } from '../../engine/after.js';
import { at } from '../../engine/at.js';
import { needs } from '../../engine/needs.js';
import { messageExists } from '../known.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { textOf } from '../text.js';

/** The caller looked the message up, and this client has none of that id. */
export const messageUnknown = after('message-id-malformed')(
  needs(messageExists)(
    at('messageId')(
      sendRule('message-unknown', ({ messageId }: SendReading, exists: boolean) =>
        exists ? undefined : [textOf(messageId)],
      ),
    ),
  ),
);
