import { isContentUrl } from '../../message/content-url.js';
import { isSendTime } from '../../message/send-time.js';
import { given } from '../table.js';
import { isBlank } from '../../message/text.js';

/** The rules of the fields that depend on no other field. */
export const extras = {
  /** It is not exactly `yyyy-MM-dd HH:mm`, or no time of the calendar. A past one is fine. */
  'send-time-invalid': given('SendTime').fails(
    ({ SendTime: time }) => !isBlank(time) && !isSendTime(time) && [time],
  ),
  /** It is not an absolute http or https URL with a host. */
  'content-url-invalid': given('ContentURL').fails(
    ({ ContentURL: url }) => !isBlank(url) && !isContentUrl(url) && [url],
  ),
};
