import type { BodyField, SendReading, SubscriberReading } from './send-reading.js';
import type { SendRequest, Subscriber } from '../request.js';

/** Leaves out what is `undefined`. */
const present = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const decodedSubscriber = ({ number, key, attributes }: SubscriberReading): Subscriber =>
  present({ MobileNumber: number, SubscriberKey: key, Attributes: attributes }) as Subscriber;

/**
 * The body in documented spelling. It is a `SendRequest` where nothing is violated; where something is,
 * the values of numbers and keys are still whatever the request gave.
 */
export const decoded = (reading: Omit<SendReading, 'messageId'>): SendRequest =>
  present({
    mobileNumbers: reading.mobileNumbers?.slice(),
    Subscribers: reading.subscribers?.map(decodedSubscriber),
    Subscribe: reading.subscribe,
    Resubscribe: reading.resubscribe,
    keyword: reading.keyword,
    Override: reading.override,
    messageText: reading.messageText,
    ContentURL: reading.contentUrl,
    SendTime: reading.sendTime,
  } satisfies { [Field in BodyField]: unknown }) as SendRequest;
