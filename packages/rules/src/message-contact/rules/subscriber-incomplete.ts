import { reads } from '../../engine/reads.js';
import { eachSubscriber } from '../places.js';
import type { SubscriberReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

/** A subscriber is no object, or its number or its key is blank, or its key is no string. */
export const subscriberIncomplete = eachSubscriber(
  reads(
    'MobileNumber',
    'SubscriberKey',
  )(
    sendRule('subscriber-incomplete', ({ isObject, number, key }: SubscriberReading) =>
      isObject && !isBlank(number) && typeof key === 'string' && !isBlank(key) ? undefined : [],
    ),
  ),
);
