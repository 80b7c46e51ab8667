import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** `Subscribe` or `Resubscribe` asks for a keyword, and there is none. */
export const keywordBlank = atField(
  'keyword',
  'Subscribe',
  'Resubscribe',
)(
  sendRule('keyword-blank', ({ subscribe, resubscribe, keyword }: SendReading) =>
    (subscribe || resubscribe) && isBlank(keyword) ? [] : undefined,
  ),
);
