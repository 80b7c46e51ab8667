import type { SendKnown } from '../known.js';
import { atField } from '../places.js';
import type { SendReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';

/** There are more subscribers than can be sent to at once: 250, or what the option says. */
export const subscribersTooMany = atField('Subscribers')(
  sendRule('subscribers-too-many', ({ subscribers = [] }: SendReading, { maxSubscribers }: SendKnown) =>
    subscribers.length > maxSubscribers ? [String(maxSubscribers)] : undefined,
  ),
);
