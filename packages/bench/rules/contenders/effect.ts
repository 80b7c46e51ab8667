import { Result, Schema, SchemaIssue, SchemaTransformation } from 'effect';

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

const flag = Schema.optional(
  Schema.NullOr(
    Schema.Unknown.pipe(
      Schema.decodeTo(
        Schema.Boolean,
        SchemaTransformation.transform({
          decode: (value) => asFlag(value) as boolean,
          encode: (value) => value,
        }),
      ),
    ),
  ),
);
const text = Schema.optional(Schema.NullOr(Schema.String));

const number = Schema.String.check(Schema.makeFilter((value: string) => numberFault(value) ?? true));

const subscriber = Schema.Struct({
  MobileNumber: text,
  SubscriberKey: text,
  Attributes: Schema.optional(Schema.NullOr(Schema.Record(Schema.String, Schema.String))),
}).check(
  Schema.makeFilter((value) => {
    const [fault] = subscriberFaults(value);
    return fault === undefined ? true : { path: [...fault.path], issue: fault.message };
  }),
);

const body = Schema.Struct({
  mobileNumbers: Schema.optional(Schema.NullOr(Schema.Array(number))),
  Subscribers: Schema.optional(Schema.NullOr(Schema.Array(subscriber))),
  Subscribe: flag,
  Resubscribe: flag,
  keyword: text,
  Override: flag,
  messageText: text,
  ContentURL: text,
  SendTime: Schema.optional(
    Schema.NullOr(
      Schema.String.check(
        Schema.makeFilter(
          (value: string) => isBlank(value) || isSendTime(value) || sentence('send-time-invalid', value),
        ),
      ),
    ),
  ),
});
const id = Schema.String.check(
  Schema.makeFilter((value: string) => isMessageId(value) || sentence('message-id-malformed', value)),
);

const readBody = Schema.decodeUnknownResult(body, { errors: 'all' });
const readId = Schema.decodeUnknownResult(id);
const issuesOf = SchemaIssue.makeFormatterStandardSchemaV1();

export const effect: Contender = {
  name: 'effect',
  leavesOut: none,
  hasSentences: true,
  judge: ({ request: { messageId, body: given }, facts }) => {
    const documented = asDocumented(given);
    const ofBody = readBody(documented);
    const ofId = readId(messageId);
    const failed = [
      ...(Result.isFailure(ofId) ? issuesOf(ofId.failure.issue).issues : []),
      ...(Result.isFailure(ofBody) ? issuesOf(ofBody.failure.issue).issues : []),
    ];
    const read = (Result.isSuccess(ofBody) ? ofBody.success : documented) as Body;
    return [
      ...failed.map(({ message }) => message),
      ...bodyFaults(read, facts).map(({ message }) => message),
    ];
  },
};
