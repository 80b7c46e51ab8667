import { all } from '../../engine/all.js';
import type { SendKnown } from '../known.js';
import { isAcceptable, isAcceptableOf, isNumeric } from '../number.js';
import { atNumber, eachMobileNumber, eachSubscriber } from '../places.js';
import type { SubscriberReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { isBlank } from '../text.js';

const bare = sendRule('number-invalid', (number: unknown, { phone }: SendKnown) =>
  isBlank(number) || (isNumeric(number) && !isAcceptable(number, phone)) ? [] : undefined,
);

const ofSubscriber = sendRule('number-invalid', (subscriber: SubscriberReading, { phone }: SendKnown) =>
  isNumeric(subscriber.number) && !isAcceptableOf(subscriber, subscriber.number, phone) ? [] : undefined,
);

/**
 * A numeric number is not acceptable at the chosen strictness (spec section 2.2), or does not suit a country that its
 * subscriber designates (2.3); or an element of `mobileNumbers` is blank. A blank `MobileNumber` is `subscriber-incomplete`'s affair.
 */
export const numberInvalid = all(eachMobileNumber(bare), eachSubscriber(atNumber(ofSubscriber)));
