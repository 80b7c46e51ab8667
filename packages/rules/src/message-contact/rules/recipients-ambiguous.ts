import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';

/** Both arrays are provided, even if empty. */
export const recipientsAmbiguous = atField(
  'Subscribers',
  'mobileNumbers',
)(
  sendRule('recipients-ambiguous', ({ mobileNumbers, subscribers }: SendReading) =>
    mobileNumbers !== undefined && subscribers !== undefined ? [] : undefined,
  ),
);
