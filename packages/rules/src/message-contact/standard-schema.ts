import { sendRules } from './send-rules.js';
import type { TableSchema } from '../adapters/fitted-schema.js';
import type { SendRequest } from './request.js';
import { bodySchema, fieldsSchema, formSchema, requestSchema } from './schemas.js';
import type { AnyRuleId, BoundForm, BoundRequest, BoundSend } from './schemas.js';
import type { DecodedSend, SendBodyInput, SendRequestInput } from './send-input.js';

export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../adapters/fitted-schema.js';
export type { AnyRuleId, AnySendRules, BoundForm, BoundRequest, BoundSend, KnownRequest } from './schemas.js';
export type { DecodedSend, SendBodyInput, SendRequestInput, SubscriberInput } from './send-input.js';

/**
 * A schema of the body for a message that is known beforehand: in a handler, or a form for one message. What is wrong with
 * the id is said at the body as a whole, since no field of it is the id.
 *
 * @example
 * const schema = sendBodySchema('MzA6Nzg6MA', { facts: { message: { text: 'Hi', keywords: ['JOIN'] } } });
 * schema['~standard'].validate({ MobileNumbers: ['1-317-555-1212'] })
 * // => { issues: [{ message: '1-317-555-1212 is not a numeric string', path: ['MobileNumbers', 0], rule: 'number-not-numeric', args: ['1-317-555-1212'], severity: 'error' }] }
 */
export const sendBodySchema = (
  messageId: unknown,
  { rules = sendRules, ...bound }: BoundSend = {},
): TableSchema<SendBodyInput, SendRequest, AnyRuleId> => bodySchema(messageId, { ...bound, rules });

/**
 * A schema of the body where the message is not known yet, as when a route is defined: all rules but those of the id.
 *
 * @example
 * const result = sendFieldsSchema()['~standard'].validate({ mobileNumbers: ['13175551212'], Override: true, messageText: 'Hi' });
 * 'status' in result && result.status // => 'valid'
 */
export const sendFieldsSchema = ({ rules = sendRules, ...bound }: BoundSend = {}): TableSchema<
  SendBodyInput,
  SendRequest,
  AnyRuleId
> => fieldsSchema({ ...bound, rules });

/**
 * A schema of the values of a form: of its body, without what nobody filled in, as `sendValues` has it. Each issue is at an
 * input, and in the row that the form has. The id is judged where it is given. What cannot be evaluated
 * here passes, and the result has the status `incomplete`: the server validates again. `Values`: what the form holds, if it is
 * less than a body may be.
 *
 * @example
 * const schema = sendFormSchema({ facts: { message: { text: 'Hi' } } });
 * const values = { mobileNumbers: [], Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: '' }] };
 * schema['~standard'].validate(values).issues?.map(({ path }) => path)
 * // => [['Subscribers', 0, 'SubscriberKey']]
 */
export const sendFormSchema = <Values extends SendBodyInput = SendBodyInput>({
  rules = sendRules,
  ...bound
}: BoundForm = {}): TableSchema<NoInfer<Values>, SendRequest, AnyRuleId> =>
  formSchema<Values>({ ...bound, rules });

/**
 * A schema of the whole request, `{ messageId, body }`. It is refused if a fact is missing that a rule needs.
 *
 * @example
 * const result = sendRequestSchema()['~standard'].validate({ messageId: 'x', body: { mobileNumbers: [] } });
 * result.issues?.map(({ path, rule }) => [path, rule])
 * // => [[['messageId'], 'message-id-malformed'], [['body', 'mobileNumbers'], 'recipients-empty']]
 */
export const sendRequestSchema = ({ rules = sendRules, ...bound }: BoundRequest = {}): TableSchema<
  SendRequestInput,
  DecodedSend,
  AnyRuleId
> => requestSchema({ ...bound, rules });
