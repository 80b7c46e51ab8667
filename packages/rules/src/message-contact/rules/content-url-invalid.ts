import { isContentUrl } from '../content-url.js';
import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** A content URL is not an absolute http or https URL with a host. */
export const contentUrlInvalid = atField('ContentURL')(
  sendRule('content-url-invalid', ({ contentUrl = '' }: SendReading) =>
    isBlank(contentUrl) || isContentUrl(contentUrl) ? undefined : [contentUrl],
  ),
);
