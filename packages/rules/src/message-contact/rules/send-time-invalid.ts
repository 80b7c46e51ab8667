import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { isSendTime } from '../send-time.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** A send time is not exactly `yyyy-MM-dd HH:mm`, or no time of the calendar. A past one is fine. */
export const sendTimeInvalid = atField('SendTime')(
  sendRule('send-time-invalid', ({ sendTime = '' }: SendReading) =>
    isBlank(sendTime) || isSendTime(sendTime) ? undefined : [sendTime],
  ),
);
