import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

/** Neither array has an element; an absent one counts as none. */
export const recipientsEmpty = atField(
  'mobileNumbers',
  'Subscribers',
)(
  sendRule('recipients-empty', ({ mobileNumbers, subscribers }: SendReading) =>
    isEmpty(mobileNumbers) && isEmpty(subscribers) ? [] : undefined,
  ),
);
