import type { SendKnown } from '../known.js';
import { reads } from '../../engine/reads.js';
import { isReachable } from '../number.js';
import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';

/** There are subscribers, and a message can be sent to none of their numbers. Speaks of all, so it reads all. */
export const subscribersNoneValid = reads('MobileNumber')(
  atField('Subscribers')(
    sendRule('subscribers-none-valid', ({ subscribers = [] }: SendReading, { phone }: SendKnown) =>
      subscribers.length === 0 || subscribers.some((subscriber) => isReachable(subscriber, phone))
        ? undefined
        : [],
    ),
  ),
);
