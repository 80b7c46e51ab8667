import { fittedSchema } from '../adapters/fitted-schema.js';
import type { TableSchema } from '../adapters/fitted-schema.js';
import type { Blanks } from '../adapters/form.js';
import { own } from '../engine/own.js';
import type { IncompleteOption } from '../engine/report.js';
import { sendBody, sendInput } from './body.js';
import { sendValues } from './form.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendInput, SendOptions, SendRequest } from './request.js';
import type { DecodedSend, SendBodyInput, SendRequestInput } from './send-input.js';
import { sendRules } from './send-rules.js';

export type { SchemaFailure, SchemaIssue, SchemaSuccess, TableSchema } from '../adapters/fitted-schema.js';
export type { DecodedSend, SendBodyInput, SendRequestInput, SubscriberInput } from './send-input.js';

/** What is known and chosen beforehand. */
export interface BoundSend extends IncompleteOption {
  readonly facts?: SendFacts | undefined;
  readonly options?: SendOptions | undefined;
  /** The rule set in another language (`germanSendRules`), or with rules of your own; `sendRules` where it is not given. */
  readonly rules?: typeof sendRules | undefined;
}

/** What is known and chosen beforehand for a form. */
export interface BoundForm extends BoundSend, Blanks {
  readonly messageId?: unknown;
}

/** Where no rule has anything to say, numbers and keys are the texts that the type has. */
const decodedBody = (decoded: unknown): SendRequest => decoded as SendRequest;

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
): TableSchema<SendBodyInput, SendRequest, RuleId> =>
  fittedSchema(rules, bound, {
    input: (body) => ({ messageId, body }),
    output: decodedBody,
    paths:
      () =>
      ({ path }) =>
        path[0] === 'messageId' ? [] : path,
    body: sendBody,
  });

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
  RuleId
> =>
  fittedSchema(rules.without('message-id-malformed', 'message-unknown'), bound, {
    input: (body) => ({ messageId: undefined, body }),
    output: decodedBody,
    paths:
      () =>
      ({ path }) =>
        path,
    body: sendBody,
  });

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
  messageId,
  facts,
  options,
  incomplete = 'accept',
  rules = sendRules,
  ...blanks
}: BoundForm = {}): TableSchema<Values, SendRequest, RuleId> => {
  const bound = { facts, options, incomplete };
  const fitted = {
    input: (values: unknown) => ({ messageId, body: sendValues(values, blanks).body }),
    output: decodedBody,
    paths: (values: unknown) => sendValues(values, blanks).place,
    body: sendBody,
  };
  return messageId === undefined
    ? fittedSchema(rules.without('message-id-malformed', 'message-unknown'), bound, fitted)
    : fittedSchema(rules, bound, fitted);
};

/** A request whose id is in the documented form; its body is as it came. */
export interface KnownRequest {
  readonly messageId: string;
  readonly body: unknown;
}

/** What is chosen beforehand, and how a request's facts are found. */
export interface BoundRequest extends IncompleteOption {
  /** Called if the id of the request is in the documented form. */
  readonly facts?: ((request: KnownRequest) => SendFacts | undefined) | undefined;
  readonly options?: SendOptions | undefined;
  readonly rules?: typeof sendRules | undefined;
}

/**
 * A schema of the whole request, `{ messageId, body }`. It is refused if a fact is missing that a rule needs.
 *
 * @example
 * const result = sendRequestSchema()['~standard'].validate({ messageId: 'x', body: { mobileNumbers: [] } });
 * result.issues?.map(({ path, rule }) => [path, rule])
 * // => [[['messageId'], 'message-id-malformed'], [['body', 'mobileNumbers'], 'recipients-empty']]
 */
export const sendRequestSchema = ({
  facts,
  options,
  incomplete,
  rules = sendRules,
}: BoundRequest = {}): TableSchema<SendRequestInput, DecodedSend, RuleId> => {
  const known = (value: unknown): SendFacts | undefined => {
    if (facts === undefined) return undefined;
    const messageId = own(value as SendInput | undefined, 'messageId');
    const { outcomes } = rules.validate({ messageId, body: undefined }, undefined, options);
    return typeof messageId === 'string' && outcomes['message-id-malformed'].status === 'pass'
      ? facts({ messageId, body: own(value as SendInput, 'body') })
      : undefined;
  };
  return fittedSchema(
    rules,
    { facts: known, options, incomplete },
    {
      // The table takes both by itself, whatever the value is.
      input: (value) => value as SendInput,
      output: (body, value) => ({
        messageId: own(value as SendRequestInput, 'messageId') as string,
        body: decodedBody(body),
      }),
      paths:
        () =>
        ({ path, rule }) =>
          path[0] === 'messageId' ? path : rule === 'unexpected' ? [] : ['body', ...path],
      body: sendInput,
    },
  );
};
