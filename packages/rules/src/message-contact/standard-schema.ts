import { fittedSchema } from '../adapters/fitted-schema.js';
import type { TableSchema } from '../adapters/fitted-schema.js';
import { own } from '../engine/own.js';
import { sendBody, sendInput } from './body.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendInput, SendOptions, SendRequest } from './request.js';
import { sendRules } from './send-rules.js';

export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../adapters/fitted-schema.js';

/** A subscriber as a form, or a caller, has it. */
export interface SubscriberInput {
  readonly MobileNumber?: string | null;
  readonly SubscriberKey?: string | null;
  readonly Attributes?: { readonly [name: string]: string | number | boolean | null } | null;
}

/** The body as a form, or a caller, has it: what is null or left out is absent. */
export interface SendBodyInput {
  readonly mobileNumbers?: readonly string[] | null;
  readonly Subscribers?: readonly SubscriberInput[] | null;
  readonly Subscribe?: boolean | null;
  readonly Resubscribe?: boolean | null;
  readonly keyword?: string | null;
  readonly Override?: boolean | null;
  readonly messageText?: string | null;
  readonly ContentURL?: string | null;
  /** `yyyy-MM-dd HH:mm`. */
  readonly SendTime?: string | null;
}

/** The whole request: the `{id}` of the URL, and the body. */
export interface SendRequestInput {
  readonly messageId: string;
  readonly body: SendBodyInput;
}

/** The whole request, decoded. */
export interface DecodedSend {
  readonly messageId: string;
  readonly body: SendRequest;
}

/** What is known and chosen beforehand. */
export interface BoundSend {
  readonly facts?: SendFacts | undefined;
  readonly options?: SendOptions | undefined;
  /** The rule set in another language (`germanSendRules`), or with rules of your own; `sendRules` where it is not given. */
  readonly rules?: typeof sendRules | undefined;
}

const boundOf = <Known>(facts: Known | undefined, options: SendOptions | undefined) => ({
  ...(facts === undefined ? {} : { facts }),
  ...(options === undefined ? {} : { options }),
});

/** Where no rule has anything to say, numbers and keys are the texts that the type has. */
const decodedBody = (decoded: unknown): SendRequest => decoded as SendRequest;

/**
 * A schema of the body for a message that is known beforehand: in a handler, or a form for one message. What is wrong with
 * the id stands at the body as a whole, since no field of it is the id.
 *
 * @example
 * const schema = sendBodySchema('MzA6Nzg6MA', { facts: { message: { text: 'Hi', keywords: ['JOIN'] } } });
 * schema['~standard'].validate({ MobileNumbers: ['1-317-555-1212'] })
 * // => { issues: [{ message: '1-317-555-1212 is not a numeric string', path: ['MobileNumbers', 0], rule: 'number-not-numeric', args: ['1-317-555-1212'], severity: 'error' }] }
 */
export const sendBodySchema = (
  messageId: unknown,
  { facts, options, rules = sendRules }: BoundSend = {},
): TableSchema<SendBodyInput, SendRequest, RuleId> =>
  fittedSchema(rules, boundOf(facts, options), {
    input: (body) => ({ messageId, body }),
    output: decodedBody,
    path: ({ path }) => (path[0] === 'messageId' ? [] : path),
    body: sendBody,
  });

/**
 * A schema of the body where the message is not known yet, as when a route is defined: all rules but those of the id.
 *
 * @example
 * const result = sendFieldsSchema()['~standard'].validate({ mobileNumbers: ['13175551212'], Override: true, messageText: 'Hi' });
 * 'status' in result && result.status // => 'valid'
 */
export const sendFieldsSchema = ({ facts, options, rules = sendRules }: BoundSend = {}): TableSchema<
  SendBodyInput,
  SendRequest,
  RuleId
> =>
  fittedSchema(rules.without('message-id-malformed', 'message-unknown'), boundOf(facts, options), {
    input: (body) => ({ messageId: undefined, body }),
    output: decodedBody,
    path: ({ path }) => path,
    body: sendBody,
  });

/** What is chosen beforehand, and how a request's facts are found. */
export interface BoundRequest {
  readonly facts?: ((request: SendRequestInput) => SendFacts | undefined) | undefined;
  readonly options?: SendOptions | undefined;
  readonly rules?: typeof sendRules | undefined;
}

/**
 * A schema of the whole request, `{ messageId, body }`.
 *
 * @example
 * const result = sendRequestSchema()['~standard'].validate({ messageId: 'x', body: { mobileNumbers: [] } });
 * result.issues?.map(({ path, rule }) => [path, rule])
 * // => [[['messageId'], 'message-id-malformed'], [['body', 'mobileNumbers'], 'recipients-empty']]
 */
export const sendRequestSchema = ({ facts, options, rules = sendRules }: BoundRequest = {}): TableSchema<
  SendRequestInput,
  DecodedSend,
  RuleId
> =>
  fittedSchema(rules, boundOf(facts as ((value: unknown) => SendFacts | undefined) | undefined, options), {
    // The table takes both by itself, whatever the value is.
    input: (value) => value as SendInput,
    output: (body, value) => ({
      messageId: own(value as SendRequestInput, 'messageId') as string,
      body: decodedBody(body),
    }),
    path: ({ path, rule }) =>
      path[0] === 'messageId' ? path : rule === 'unexpected' ? [] : ['body', ...path],
    body: sendInput,
  });
