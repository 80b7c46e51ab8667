import { elementsOf, own } from '../engine/own.js';
import { isObject } from './reading/own-fields.js';
import type { SendRequest, Subscriber } from './request.js';

const longest = 1_000_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isOptional = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);

const isListOf =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    elementsOf(value, longest)?.every(is) === true;

const isAttributes = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);

const isSubscriber = (value: unknown): boolean => {
  if (!isObject(value)) return false;
  const subscriber = value as Partial<Subscriber>;
  return (
    isText(own(subscriber, 'MobileNumber')) &&
    isText(own(subscriber, 'SubscriberKey')) &&
    isOptional(own(subscriber, 'Attributes'), isAttributes)
  );
};

const flags = ['Subscribe', 'Resubscribe', 'Override'] as const;
const texts = ['keyword', 'messageText', 'ContentURL', 'SendTime'] as const;

/**
 * Returns whether a value has the type of a decoded body, by its own fields: what is inherited is not there, and a hole
 * in a list is not a text. `false` where it cannot be read without a throw.
 *
 * @example
 * isSendRequest({ Subscribe: false, Resubscribe: false, Override: false }) // => true
 * isSendRequest({ Subscribe: 'true', Resubscribe: false, Override: false }) // => false
 */
export const isSendRequest = (value: unknown): value is SendRequest => {
  try {
    if (!isObject(value)) return false;
    const request = value as Partial<SendRequest>;
    return (
      flags.every((name) => isFlag(own(request, name))) &&
      texts.every((name) => isOptional(own(request, name), isText)) &&
      isOptional(own(request, 'mobileNumbers'), isListOf(isText)) &&
      isOptional(own(request, 'Subscribers'), isListOf(isSubscriber))
    );
  } catch {
    return false;
  }
};
