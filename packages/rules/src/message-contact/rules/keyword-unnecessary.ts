import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** There is a keyword, and neither `Subscribe` nor `Resubscribe` asks for one. */
export const keywordUnnecessary = atField(
  'keyword',
  'Subscribe',
  'Resubscribe',
)(
  sendRule('keyword-unnecessary', ({ subscribe, resubscribe, keyword }: SendReading) =>
    subscribe || resubscribe || isBlank(keyword) ? undefined : [],
  ),
);
