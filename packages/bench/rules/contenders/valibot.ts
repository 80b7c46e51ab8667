import * as v from 'valibot';

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

const flag = v.nullish(v.pipe(v.unknown(), v.transform(asFlag), v.boolean()));
const text = v.nullish(v.string());

const subscriber = v.pipe(
  v.object({
    MobileNumber: text,
    SubscriberKey: text,
    Attributes: v.nullish(v.record(v.string(), v.string())),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (dataset.typed) for (const { message } of subscriberFaults(dataset.value)) addIssue({ message });
  }),
);

const request = v.pipe(
  v.object({
    messageId: v.pipe(
      v.string(),
      v.check(isMessageId, ({ input }) => sentence('message-id-malformed', input)),
    ),
    body: v.object({
      mobileNumbers: v.nullish(
        v.array(
          v.pipe(
            v.string(),
            v.rawCheck(({ dataset, addIssue }) => {
              const message = dataset.typed ? numberFault(dataset.value) : undefined;
              if (message !== undefined) addIssue({ message });
            }),
          ),
        ),
      ),
      Subscribers: v.nullish(v.array(subscriber)),
      Subscribe: flag,
      Resubscribe: flag,
      keyword: text,
      Override: flag,
      messageText: text,
      ContentURL: text,
      SendTime: v.nullish(
        v.pipe(
          v.string(),
          v.check(
            (value) => isBlank(value) || isSendTime(value),
            ({ input }) => sentence('send-time-invalid', input),
          ),
        ),
      ),
    }),
    facts: v.custom<SendFacts>(() => true),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const { message } of bodyFaults(dataset.value.body as Body, dataset.value.facts))
      addIssue({ message });
  }),
);

export const valibot: Contender = {
  name: 'valibot',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body }, facts }) => {
    const { success, issues } = v.safeParse(request, { messageId, body: asDocumented(body), facts });
    return success ? [] : issues.map(({ message }) => message);
  },
};
