import { isAlpha2, isE164, isPossible, isValid, suitsCountry } from '@assay/phone';

import type { SendKnown } from './known.js';
import type { CountryField, SubscriberReading } from './reading/send-reading.js';

type Level = SendKnown['phone'];

/** A string of ASCII digits: no sign, no space, no digit of another script. */
export const isNumeric = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9]+$/.test(value);

const accepts = { e164: isE164, possible: isPossible, valid: isValid } as const satisfies {
  [Name in Level]: (number: string) => boolean;
};

/** Whether a numeric number is acceptable at the level (spec section 2.2). */
export const isAcceptable = (number: string, level: Level): boolean => accepts[level](number);

/** Whether a field designates an officially assigned country (2.3). */
export const isCountry = ({ value }: CountryField): boolean => typeof value === 'string' && isAlpha2(value);

/** Whether a numeric number is acceptable, and suits every country that its subscriber designates (2.3). */
export const isAcceptableOf = (subscriber: SubscriberReading, number: string, level: Level): boolean =>
  isAcceptable(number, level) &&
  subscriber.countries.filter(isCountry).every(({ value }) => suitsCountry(number, value as string, level));

/** Whether a message can be sent to the subscriber's number: it is numeric and acceptable. */
export const isReachable = (subscriber: SubscriberReading, level: Level): boolean =>
  isNumeric(subscriber.number) && isAcceptableOf(subscriber, subscriber.number, level);
