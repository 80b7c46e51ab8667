import { type } from 'arktype';

import type { SendFacts } from '@assay/rules/message-contact';
import {
  asDocumented,
  asFlag,
  bodyFaults,
  isBlank,
  isMessageId,
  isSendTime,
  numberFault,
  sentence,
  subscriberFaults,
} from './checks.js';
import type { Body } from './checks.js';
import { none } from './contender.js';
import type { Contender } from './contender.js';

const flag = type('unknown').pipe(asFlag, type('boolean | null'));

const number = type('string').narrow((value, ctx) => {
  const message = numberFault(value);
  return message === undefined || ctx.reject({ message });
});

const subscriber = type({
  'MobileNumber?': 'string | null',
  'SubscriberKey?': 'string | null',
  'Attributes?': 'Record<string, string> | null',
}).narrow((value, ctx) => {
  const faults = subscriberFaults(value);
  for (const { path, message } of faults) ctx.reject({ relativePath: [...path], message });
  return faults.length === 0;
});

const body = type({
  'mobileNumbers?': number.array().or('null'),
  'Subscribers?': subscriber.array().or('null'),
  'Subscribe?': flag,
  'Resubscribe?': flag,
  'keyword?': 'string | null',
  'Override?': flag,
  'messageText?': 'string | null',
  'ContentURL?': 'string | null',
  'SendTime?': type('string | null').narrow(
    (value, ctx) =>
      isBlank(value) ||
      isSendTime(value as string) ||
      ctx.reject({ message: sentence('send-time-invalid', value as string) }),
  ),
});

const id = type('string').narrow(
  (value, ctx) => isMessageId(value) || ctx.reject({ message: sentence('message-id-malformed', value) }),
);

/** What is wrong across fields is looked at by itself: a narrowed type is not, where a field is wrong. */
const across = (value: unknown, facts: SendFacts): readonly string[] =>
  bodyFaults(value as Body, facts).map(({ message }) => message);

export const arktype: Contender = {
  name: 'arktype',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body: given }, facts }) => {
    const documented = asDocumented(given);
    const of = body(documented);
    const ofId = id(messageId);
    return [
      ...(ofId instanceof type.errors ? ofId.map(({ message }) => message) : []),
      ...(of instanceof type.errors ? of.map(({ message }) => message) : []),
      ...across(of instanceof type.errors ? documented : of, facts),
    ];
  },
};
