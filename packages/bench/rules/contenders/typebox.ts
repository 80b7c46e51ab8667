import { isPossible } from '@assay/phone';
import { Type } from 'typebox';
import { Compile } from 'typebox/compile';

import { asDocumented, bodyFaults, asFlag, isMessageId, isNumeric, isSendTime } from './checks.js';
import type { Body } from './checks.js';
import type { Contender } from './contender.js';

const nullable = <T extends Type.TSchema>(type: T) => Type.Optional(Type.Union([type, Type.Null()]));
const flag = nullable(Type.Union([Type.Boolean(), Type.Literal('true'), Type.Literal('false')]));
const text = nullable(Type.String());
const number = Type.Refine(
  Type.String(),
  (value) => isNumeric(value) && isPossible(value),
  () => 'not a phone number',
);

const request = Compile(
  Type.Object({
    messageId: Type.Refine(Type.String(), isMessageId, () => 'not a message id'),
    body: Type.Object({
      mobileNumbers: nullable(Type.Array(number)),
      Subscribers: nullable(
        Type.Array(
          Type.Object({
            MobileNumber: number,
            SubscriberKey: Type.String({ pattern: '\\S' }),
            Attributes: nullable(Type.Record(Type.String(), Type.String())),
          }),
        ),
      ),
      Subscribe: flag,
      Resubscribe: flag,
      keyword: text,
      Override: flag,
      messageText: text,
      ContentURL: text,
      SendTime: nullable(Type.Refine(Type.String(), isSendTime, () => 'not a send time')),
    }),
  }),
);

const decoded = (body: object): Body => {
  const { Subscribe, Resubscribe, Override, ...others } = body as { readonly [name: string]: unknown };
  return {
    ...others,
    Subscribe: asFlag(Subscribe),
    Resubscribe: asFlag(Resubscribe),
    Override: asFlag(Override),
  } as Body;
};

export const typebox: Contender = {
  name: 'typebox',
  leavesOut: 'values in the sentences of fields, rule ids, countries, outcomes, facts that are missing',
  hasSentences: false,
  judge: ({ request: { messageId, body }, facts }) => {
    const value = { messageId, body: asDocumented(body) as object };
    return [
      ...(request.Check(value) ? [] : request.Errors(value).map(({ message }) => message)),
      ...bodyFaults(decoded(value.body), facts).map(({ message }) => message),
    ];
  },
};
