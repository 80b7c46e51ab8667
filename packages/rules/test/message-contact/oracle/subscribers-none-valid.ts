import { isInvalidFor, isNumeric } from './phone.js';
import type { Subscriber } from './subscriber.js';
import { fail, pass, type Reading, reading, type Situation } from './verdict.js';

/** "blank, not numeric or invalid (not an object counts too)"; what is blank is not numeric either. */
const isBad = (subscriber: Subscriber | undefined, level: Situation['phone']): boolean =>
  subscriber === undefined ||
  !isNumeric(subscriber.MobileNumber.value) ||
  isInvalidFor(subscriber.MobileNumber.value, subscriber, level);

/** Rule 15: of all elements, so one unreadable field skips it whole (section 1.1, open points). */
export const subscribersNoneValid: Reading = ({ body: { Subscribers }, phone }) => {
  const elements = Subscribers.value ?? [];
  const fields = elements.flatMap((element) => (element === undefined ? [] : [element.MobileNumber]));
  return [
    reading([Subscribers, ...fields], () =>
      elements.length > 0 && elements.every((element) => isBad(element, phone))
        ? fail([Subscribers.key])
        : pass,
    ),
  ];
};

/** The rules of this file, by their ids. */
export const ofSubscribersnonevalid = {
  'subscribers-none-valid': subscribersNoneValid,
};
