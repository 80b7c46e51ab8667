import { possibleSendRules } from './possible.js';
import type { TableSchema } from '../adapters/fitted-schema.js';
import type { SendRequest } from './request.js';
import { bodySchema, fieldsSchema, formSchema, requestSchema } from './schemas.js';
import type { AnyRuleId, BoundForm, BoundRequest, BoundSend } from './schemas.js';
import type { DecodedSend, SendBodyInput, SendRequestInput } from './send-input.js';

export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../adapters/fitted-schema.js';
export type { AnyRuleId, AnySendRules, BoundForm, BoundRequest, BoundSend, KnownRequest } from './schemas.js';
export type { DecodedSend, SendBodyInput, SendRequestInput, SubscriberInput } from './send-input.js';

/**
 * Returns the schema that `sendBodySchema` of the whole rule set returns, without the level `valid` and its tables.
 *
 * @example
 * sendBodySchema('MzA6Nzg6MA')['~standard'].validate({ mobileNumbers: ['x'] }).issues?.[0]?.message // => 'x is not a numeric string'
 */
export const sendBodySchema = (
  messageId: unknown,
  { rules = possibleSendRules, ...bound }: BoundSend = {},
): TableSchema<SendBodyInput, SendRequest, AnyRuleId> => bodySchema(messageId, { ...bound, rules });

/**
 * Returns the schema that `sendFieldsSchema` of the whole rule set returns, without the level `valid` and its tables.
 *
 * @example
 * sendFieldsSchema()['~standard'].validate({ mobileNumbers: ['x'] }).issues?.[0]?.message // => 'x is not a numeric string'
 */
export const sendFieldsSchema = ({ rules = possibleSendRules, ...bound }: BoundSend = {}): TableSchema<
  SendBodyInput,
  SendRequest,
  AnyRuleId
> => fieldsSchema({ ...bound, rules });

/**
 * Returns the schema that `sendFormSchema` of the whole rule set returns, without the level `valid` and its tables.
 *
 * @example
 * sendFormSchema()['~standard'].validate({ mobileNumbers: ['1317555'] }).issues?.[0]?.message // => 'Invalid phone number'
 */
export const sendFormSchema = <Values extends SendBodyInput = SendBodyInput>({
  rules = possibleSendRules,
  ...bound
}: BoundForm = {}): TableSchema<NoInfer<Values>, SendRequest, AnyRuleId> =>
  formSchema<Values>({ ...bound, rules });

/**
 * Returns the schema that `sendRequestSchema` of the whole rule set returns, without the level `valid` and its tables.
 *
 * @example
 * sendRequestSchema()['~standard'].validate({ messageId: 'x', body: { mobileNumbers: [] } }).issues?.[0]?.message // => 'Message id x is not valid.'
 */
export const sendRequestSchema = ({ rules = possibleSendRules, ...bound }: BoundRequest = {}): TableSchema<
  SendRequestInput,
  DecodedSend,
  AnyRuleId
> => requestSchema({ ...bound, rules });
