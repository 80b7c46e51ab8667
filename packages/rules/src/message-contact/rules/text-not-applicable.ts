import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** There is a text to override with, and `Override` is not true. */
export const textNotApplicable = atField(
  'messageText',
  'Override',
)(
  sendRule('text-not-applicable', ({ override, messageText }: SendReading) =>
    override || isBlank(messageText) ? undefined : [],
  ),
);
