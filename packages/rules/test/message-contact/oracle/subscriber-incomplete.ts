import { isBlank } from './values.js';
import { eachElement, fail, pass, type Reading, reading } from './verdict.js';

/** Rule 5. A `MobileNumber` that is no string is not blank: rule 6 speaks of it. */
export const subscriberIncomplete: Reading = ({ body }) =>
  eachElement(body.Subscribers, (subscriber, path) => {
    if (subscriber === undefined) return fail(path);
    const { MobileNumber, SubscriberKey } = subscriber;
    return reading([MobileNumber, SubscriberKey], () =>
      isBlank(MobileNumber.value) || isBlank(SubscriberKey.value) || typeof SubscriberKey.value !== 'string'
        ? fail(path)
        : pass,
    );
  });

/** The rules of this file, by their ids. */
export const ofSubscriber = {
  'subscriber-incomplete': subscriberIncomplete,
};
