import type { Body } from './body.js';
import type { Subscriber } from './subscriber.js';

/** Section 1.2: "absent fields left out". */
const withoutAbsent = (object: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

const decodedSubscriber = (subscriber: Subscriber | undefined): unknown =>
  withoutAbsent({
    MobileNumber: subscriber?.MobileNumber.value,
    SubscriberKey: subscriber?.SubscriberKey.value,
    Attributes: subscriber?.Attributes.value,
  });

/** Section 1.2: documented spelling, "booleans as booleans, absent flags as `false`". */
export const decodedBody = (body: Body): unknown =>
  withoutAbsent({
    mobileNumbers: body.mobileNumbers.value,
    Subscribers: body.Subscribers.value?.map(decodedSubscriber),
    Subscribe: body.Subscribe.value ?? false,
    Resubscribe: body.Resubscribe.value ?? false,
    keyword: body.keyword.value,
    Override: body.Override.value ?? false,
    messageText: body.messageText.value,
    ContentURL: body.ContentURL.value,
    SendTime: body.SendTime.value,
  });
