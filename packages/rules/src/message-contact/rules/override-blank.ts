import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** `Override` is true, and there is no text to override with. */
export const overrideBlank = atField(
  'messageText',
  'Override',
)(
  sendRule('override-blank', ({ override, messageText }: SendReading) =>
    override && isBlank(messageText) ? [] : undefined,
  ),
);
