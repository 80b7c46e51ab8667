import { bodySchema, formSchema, requestSchema } from '../message/schemas.js';
import type {
  BoundBody as Body,
  BoundForm as Form,
  BoundRequest as Request,
  BoundSend as Send,
} from '../message/schemas.js';
import type { Table, TableSchema } from '../index.js';
import { bodyAnnotations, requestAnnotations } from './annotations.js';
import { sendBody, sendInput } from './body.js';
import { sendValues } from './form.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendOptions, SendRequest } from './request.js';
import type { DecodedSend, SendBodyInput, SendRequestInput } from './send-input.js';

/** The id of a rule of a send, or of one of your own. */
export type AnyRuleId = RuleId | (string & Record<never, never>);

/** A table of a send: `sendRules`, with rules of your own, or some of its rules. */
export type AnySendRules = Table;

/** The facts and options that are bound beforehand. */
export type BoundSend = Send<SendFacts, SendOptions>;

/** The facts and options that are bound beforehand for a body. */
export type BoundBody = Body<SendFacts, SendOptions>;

/** The facts and options that are bound beforehand for a form. */
export type BoundForm = Form<SendFacts, SendOptions>;

/** The options that are bound beforehand, and how a request's facts are found. */
export type BoundRequest = Request<SendFacts, SendOptions>;

const ofBody = { body: sendBody, annotations: bodyAnnotations };

/**
 * Returns a schema of the body. With a `messageId`, its rules are evaluated too, and a violation of them is at the body as a whole,
 * since no field of it is the id. Without one, as when a route is defined, they are left out.
 *
 * @example
 * const schema = sendBodySchema(sendRules, { messageId: 'MzA6Nzg6MA', facts: { message: { text: 'Hi', keywords: ['JOIN'] } } });
 * schema['~standard'].validate({ MobileNumbers: ['1-317-555-1212'] })
 * // => { issues: [{ message: '1-317-555-1212 is not a numeric string', path: ['MobileNumbers', 0], rule: 'number-not-numeric', args: ['1-317-555-1212'], severity: 'error' }] }
 * const result = sendBodySchema(sendRules)['~standard'].validate({ mobileNumbers: ['13175551212'], Override: true, messageText: 'Hi' });
 * 'status' in result && result.status // => 'valid'
 */
export const sendBodySchema = (
  rules: AnySendRules,
  chosen: BoundBody = {},
): TableSchema<SendBodyInput, SendRequest, AnyRuleId> => bodySchema(rules, ofBody, chosen);

/**
 * Returns a schema of the values of a form: of its body, without what nobody filled in, as `sendValues` has it. Each issue is at an
 * input, and in the row that the form has. The id is validated if it is given. A value that cannot be evaluated whole
 * passes, and the result has the status `incomplete`: the server validates again. `Values`: the values of the form, if they are
 * less than a body may have.
 *
 * @example
 * const schema = sendFormSchema(sendRules, { facts: { message: { text: 'Hi' } } });
 * const values = { mobileNumbers: [], Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: '' }] };
 * schema['~standard'].validate(values).issues?.map(({ path }) => path)
 * // => [['Subscribers', 0, 'SubscriberKey']]
 */
export const sendFormSchema = <Values extends SendBodyInput = SendBodyInput>(
  rules: AnySendRules,
  chosen: BoundForm = {},
): TableSchema<NoInfer<Values>, SendRequest, AnyRuleId> => formSchema(rules, ofBody, sendValues, chosen);

/**
 * Returns a schema of the whole request, `{ messageId, body }`. It is refused if a fact is missing that a rule needs.
 *
 * @example
 * const result = sendRequestSchema(sendRules)['~standard'].validate({ messageId: 'x', body: { mobileNumbers: [] } });
 * result.issues?.map(({ path, rule }) => [path, rule])
 * // => [[['messageId'], 'message-id-malformed'], [['body', 'mobileNumbers'], 'recipients-empty']]
 */
export const sendRequestSchema = (
  rules: AnySendRules,
  chosen: BoundRequest = {},
): TableSchema<SendRequestInput, DecodedSend, AnyRuleId> =>
  requestSchema(rules, { body: sendInput, annotations: requestAnnotations }, chosen);
