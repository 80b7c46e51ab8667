import { z } from 'zod';

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
import { none } from './contender.js';
import type { Contender } from './contender.js';

const flag = z.preprocess(asFlag, z.boolean()).nullish();
const text = z.string().nullish();

const subscriber = z
  .object({ MobileNumber: text, SubscriberKey: text, Attributes: z.record(z.string(), z.string()).nullish() })
  .superRefine((value, context) => {
    for (const { path, message } of subscriberFaults(value))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

const body = z.object({
  mobileNumbers: z
    .array(
      z.string().superRefine((value, context) => {
        const message = numberFault(value);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      }),
    )
    .nullish(),
  Subscribers: z.array(subscriber).nullish(),
  Subscribe: flag,
  Resubscribe: flag,
  keyword: text,
  Override: flag,
  messageText: text,
  ContentURL: text,
  SendTime: text.refine((value) => isBlank(value) || isSendTime(value as string), {
    error: ({ input }) => sentence('send-time-invalid', input as string),
  }),
});

const request = z
  .object({
    messageId: z.string().refine(isMessageId, {
      error: ({ input }) => sentence('message-id-malformed', input as string),
    }),
    body,
    facts: z.custom<SendFacts>(),
  })
  .superRefine((value, context) => {
    for (const { path, message } of bodyFaults(value.body, value.facts))
      context.addIssue({ code: 'custom', path: ['body', ...path], message });
  });

export const zod: Contender = {
  name: 'zod',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body: given }, facts }) => {
    const { success, error } = request.safeParse({ messageId, body: asDocumented(given), facts });
    return success ? [] : error.issues.map(({ message }) => message);
  },
};
