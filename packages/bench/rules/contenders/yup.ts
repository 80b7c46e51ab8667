import { array, boolean, mixed, object, string, ValidationError } from 'yup';

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

const flag = boolean().nullable();
const text = string().nullable();

const number = string().test((value, { createError }) => {
  const message = numberFault(value ?? '');
  return message === undefined || createError({ message: () => message });
});

const isOfTexts = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every((each) => typeof each === 'string'));

const subscriber = object({
  MobileNumber: text,
  SubscriberKey: text,
  Attributes: mixed().nullable().test(isOfTexts),
}).test((value, { createError }) => {
  const [fault] = subscriberFaults(value as Subscriber);
  return fault === undefined || createError({ message: () => fault.message });
});

const body = object({
  mobileNumbers: array().of(number).nullable(),
  Subscribers: array().of(subscriber).nullable(),
  Subscribe: flag,
  Resubscribe: flag,
  keyword: text,
  Override: flag,
  messageText: text,
  ContentURL: text,
  SendTime: text.test(
    (value, { createError }) =>
      isBlank(value) ||
      isSendTime(value as string) ||
      createError({ message: () => sentence('send-time-invalid', value as string) }),
  ),
});

const id = string()
  .required()
  .test(
    (value, { createError }) =>
      isMessageId(value) || createError({ message: () => sentence('message-id-malformed', value) }),
  );

const saidBy = (judge: () => unknown): { readonly value: unknown; readonly said: readonly string[] } => {
  try {
    return { value: judge(), said: [] };
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return { value: error.value, said: error.errors };
  }
};

export const yup: Contender = {
  name: 'yup',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body: given }, facts }) => {
    const ofBody = saidBy(() => body.validateSync(asDocumented(given), { abortEarly: false }));
    const ofId = saidBy(() => id.validateSync(messageId, { strict: true }));
    return [
      ...ofId.said,
      ...ofBody.said,
      ...bodyFaults(ofBody.value as Body, facts).map(({ message }) => message),
    ];
  },
};
