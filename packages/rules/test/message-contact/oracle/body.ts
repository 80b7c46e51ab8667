import { decodeArray, decodeFlag, decodeString } from './decoders.js';
import { type Field, readField, unreadableField } from './field.js';
import { readSubscriber, type Subscriber } from './subscriber.js';
import { isObject } from './values.js';

/** Section 1.1: the body under its documented names. */
export interface Body {
  readonly isObject: boolean;
  readonly mobileNumbers: Field<readonly unknown[]>;
  readonly Subscribers: Field<readonly (Subscriber | undefined)[]>;
  readonly Subscribe: Field<boolean>;
  readonly Resubscribe: Field<boolean>;
  readonly keyword: Field<string>;
  readonly Override: Field<boolean>;
  readonly messageText: Field<string>;
  readonly ContentURL: Field<string>;
  readonly SendTime: Field<string>;
}

/** Section 1.1: "Anything else (array, string, null, absent)". */
const noObject: Body = {
  isObject: false,
  mobileNumbers: unreadableField('mobileNumbers'),
  Subscribers: unreadableField('Subscribers'),
  Subscribe: unreadableField('Subscribe'),
  Resubscribe: unreadableField('Resubscribe'),
  keyword: unreadableField('keyword'),
  Override: unreadableField('Override'),
  messageText: unreadableField('messageText'),
  ContentURL: unreadableField('ContentURL'),
  SendTime: unreadableField('SendTime'),
};

const readSubscribers = (
  body: Readonly<Record<string, unknown>>,
  maxElements: number,
): Body['Subscribers'] => {
  const field = readField(body, [], 'Subscribers', decodeArray(maxElements));
  return {
    ...field,
    value: field.value?.map((element, index) => readSubscriber(element, [field.key, index])),
  };
};

export const readBody = (body: unknown, maxElements: number): Body => {
  if (!isObject(body)) return noObject;
  return {
    isObject: true,
    mobileNumbers: readField(body, [], 'mobileNumbers', decodeArray(maxElements)),
    Subscribers: readSubscribers(body, maxElements),
    Subscribe: readField(body, [], 'Subscribe', decodeFlag),
    Resubscribe: readField(body, [], 'Resubscribe', decodeFlag),
    keyword: readField(body, [], 'keyword', decodeString),
    Override: readField(body, [], 'Override', decodeFlag),
    messageText: readField(body, [], 'messageText', decodeString),
    ContentURL: readField(body, [], 'ContentURL', decodeString),
    SendTime: readField(body, [], 'SendTime', decodeString),
  };
};
