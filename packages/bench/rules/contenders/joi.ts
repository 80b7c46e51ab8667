import Joi from 'joi';

import {
  asDocumented,
  bodyFaults,
  isBlank,
  isMessageId,
  isSendTime,
  numberFault,
  sentence,
  subscriberFaults,
} from './checks.js';
import type { Body, Subscriber } from './checks.js';
import { none } from './contender.js';
import type { Contender } from './contender.js';

const flag = Joi.boolean().allow(null);
const text = Joi.string().allow('', null);

const number = Joi.string().custom((value: string, helpers) => {
  const message = numberFault(value);
  return message === undefined ? value : helpers.message({ custom: message });
});

const subscriber = Joi.object({
  MobileNumber: text,
  SubscriberKey: text,
  Attributes: Joi.object().pattern(Joi.string(), Joi.string().allow('')).allow(null),
})
  .unknown()
  .custom((value: Subscriber, helpers) => {
    const [fault] = subscriberFaults(value);
    return fault === undefined ? value : helpers.message({ custom: fault.message });
  });

const body = Joi.object({
  mobileNumbers: Joi.array().items(number).allow(null),
  Subscribers: Joi.array().items(subscriber).allow(null),
  Subscribe: flag,
  Resubscribe: flag,
  keyword: text,
  Override: flag,
  messageText: text,
  ContentURL: text,
  SendTime: text.custom((value: string, helpers) =>
    isBlank(value) || isSendTime(value)
      ? value
      : helpers.message({ custom: sentence('send-time-invalid', value) }),
  ),
}).unknown();

const id = Joi.string()
  .required()
  .custom((value: string, helpers) =>
    isMessageId(value) ? value : helpers.message({ custom: sentence('message-id-malformed', value) }),
  );

export const joi: Contender = {
  name: 'joi',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body: given }, facts }) => {
    const ofBody = body.validate(asDocumented(given), { abortEarly: false });
    const ofId = id.validate(messageId);
    return [
      ...(ofId.error?.details ?? []).map(({ message }) => message),
      ...(ofBody.error?.details ?? []).map(({ message }) => message),
      ...bodyFaults(ofBody.value as Body, facts).map(({ message }) => message),
    ];
  },
};
