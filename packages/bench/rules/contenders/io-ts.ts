import { isLeft, isRight } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';

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
import type { Body, Subscriber } from './checks.js';
import { none } from './contender.js';
import type { Contender } from './contender.js';

/** A codec with checks of its own behind it, each in a sentence. */
const checked = <A>(
  name: string,
  of: t.Type<A, unknown>,
  faults: (value: A) => readonly string[],
): t.Type<A, unknown> =>
  new t.Type<A, unknown>(
    name,
    of.is,
    (input, context) => {
      const read = of.validate(input, context);
      if (isLeft(read)) return read;
      const said = faults(read.right);
      return said.length === 0
        ? read
        : t.failures(said.map((message) => ({ value: input, context, message })));
    },
    of.encode,
  );

const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const flag = t.union([
  new t.Type<boolean, unknown>(
    'flag',
    isFlag,
    (input, context) => {
      const value = asFlag(input);
      return isFlag(value) ? t.success(value) : t.failure(input, context);
    },
    t.identity,
  ),
  t.null,
]);
const text = t.union([t.string, t.null]);

const number = checked('number', t.string as t.Type<string, unknown>, (value) =>
  [numberFault(value) ?? []].flat(),
);
const subscriber = checked(
  'subscriber',
  t.partial({
    MobileNumber: text,
    SubscriberKey: text,
    Attributes: t.union([t.record(t.string, t.string), t.null]),
  }) as t.Type<Subscriber, unknown>,
  (value) => subscriberFaults(value).map(({ message }) => message),
);

const body = t.partial({
  mobileNumbers: t.union([t.array(number), t.null]),
  Subscribers: t.union([t.array(subscriber), t.null]),
  Subscribe: flag,
  Resubscribe: flag,
  keyword: text,
  Override: flag,
  messageText: text,
  ContentURL: text,
  SendTime: t.union([
    checked('time', t.string as t.Type<string, unknown>, (value) =>
      isBlank(value) || isSendTime(value) ? [] : [sentence('send-time-invalid', value)],
    ),
    t.null,
  ]),
});
const id = checked('id', t.string as t.Type<string, unknown>, (value) =>
  isMessageId(value) ? [] : [sentence('message-id-malformed', value)],
);

const saidBy = (errors: t.Errors): readonly string[] =>
  errors.map(({ message, context }) => message ?? `${context.at(-1)?.key ?? ''} is not right`);

export const ioTs: Contender = {
  name: 'io-ts with fp-ts',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body: given }, facts }) => {
    const documented = asDocumented(given);
    const ofBody = body.decode(documented);
    const ofId = id.decode(messageId);
    const read = (isRight(ofBody) ? ofBody.right : documented) as Body;
    return [
      ...(isLeft(ofId) ? saidBy(ofId.left) : []),
      // Where a member of a union fails, it says what is wrong by each of the others too.
      ...(isLeft(ofBody) ? saidBy(ofBody.left.filter(({ message }) => message !== undefined)) : []),
      ...bodyFaults(read, facts).map(({ message }) => message),
    ];
  },
};
