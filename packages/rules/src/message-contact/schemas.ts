import type { Blanks } from '../form/index.js';
import { pointerOf } from '../http/index.js';
import { fittedSchema, omit, own, pick, validate } from '../index.js';
import type {
  Bound,
  IncompleteOption,
  Table,
  TableSchema,
  TableTypes,
  Translation,
  Violation,
} from '../index.js';
import { bodyAnnotations, requestAnnotations } from './annotations.js';
import { sendBody, sendInput } from './body.js';
import { sendValues } from './form.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendInput, SendOptions, SendRequest } from './request.js';
import type { DecodedSend, SendBodyInput, SendRequestInput } from './send-input.js';

/** The id of a rule of a send, or of one of your own. */
export type AnyRuleId = RuleId | (string & Record<never, never>);

/** A table of a send: `sendRules`, with rules of your own, or some of its rules. */
export type AnySendRules = Table;

/** The facts and options that are bound beforehand. */
export interface BoundSend extends IncompleteOption {
  readonly facts?: SendFacts | undefined;
  readonly options?: SendOptions | undefined;
  /** The sentences in another language: `german`. */
  readonly texts?: Translation | undefined;
}

/** The facts and options that are bound beforehand for a body. */
export interface BoundBody extends BoundSend {
  /** The id of the message, if it is known: in a handler, or a form for one message. If it is left out, its rules are too. */
  readonly messageId?: unknown;
}

/** The facts and options that are bound beforehand for a form. */
export interface BoundForm extends BoundSend, Blanks {
  readonly messageId?: unknown;
}

/** A request whose id is in the documented form; its body is as it came. */
export interface KnownRequest {
  readonly messageId: string;
  readonly body: unknown;
}

/** The options that are bound beforehand, and how a request's facts are found. */
export interface BoundRequest extends Omit<BoundSend, 'facts'> {
  /** Called if the id of the request is in the documented form. */
  readonly facts?: ((request: KnownRequest) => SendFacts | undefined) | undefined;
}

const idRules = ['message-id-malformed', 'message-unknown'];

/** Returns the ids among these that a table has. */
const ofTable = (table: Table, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => own(table.rules, id) !== undefined);

/** Returns the table without the rules of the id. */
const withoutId = (table: Table): Table => omit(table, ...ofTable(table, idRules));

/** The id is a parameter of the URL, and in no body. */
const idPlace = ({ path }: Violation) => (path[0] === 'messageId' ? { parameter: 'id' } : {});

/** If no rule has failed, numbers and keys are the texts that the type has. */
const decodedBody = (decoded: unknown): SendRequest => decoded as SendRequest;

const bound = ({ facts, options, incomplete, texts }: BoundSend): Bound<TableTypes> => ({
  facts,
  options,
  incomplete,
  texts,
  annotations: bodyAnnotations,
});

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
): TableSchema<SendBodyInput, SendRequest, AnyRuleId> => {
  const { messageId } = chosen;
  return fittedSchema('messageId' in chosen ? rules : withoutId(rules), bound(chosen), {
    input: (body) => ({ messageId, body }),
    output: decodedBody,
    paths:
      () =>
      ({ path }) =>
        path[0] === 'messageId' ? [] : path,
    place: idPlace,
    body: sendBody,
  });
};

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
  { messageId, incomplete = 'accept', ...chosen }: BoundForm = {},
): TableSchema<NoInfer<Values>, SendRequest, AnyRuleId> =>
  fittedSchema(messageId === undefined ? withoutId(rules) : rules, bound({ ...chosen, incomplete }), {
    input: (values: unknown) => ({ messageId, body: sendValues(values, chosen).body }),
    output: decodedBody,
    paths: (values: unknown) => sendValues(values, chosen).place,
    body: sendBody,
  });

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
  { facts, ...chosen }: BoundRequest = {},
): TableSchema<SendRequestInput, DecodedSend, AnyRuleId> => {
  const ofId = pick(rules, ...ofTable(rules, ['message-id-malformed']));
  const factsOf = (value: unknown): SendFacts | undefined => {
    const messageId = own(value as SendInput | undefined, 'messageId');
    if (facts === undefined || typeof messageId !== 'string') return undefined;
    const { outcomes } = validate(ofId, { messageId, body: {} }, undefined, bound(chosen).options);
    return own(outcomes, 'message-id-malformed')?.status === 'fail'
      ? undefined
      : facts({ messageId, body: own(value as SendInput, 'body') });
  };
  return fittedSchema(
    rules,
    { ...bound(chosen), facts: factsOf, annotations: requestAnnotations },
    {
      // The table reads both by itself, whatever the value is.
      input: (value) => value,
      output: (body, value) => ({
        messageId: own(value as SendRequestInput, 'messageId') as string,
        body: decodedBody(body),
      }),
      paths:
        () =>
        ({ path, rule }) =>
          path[0] === 'messageId' ? path : rule === 'unexpected' ? [] : ['body', ...path],
      place: (violation) =>
        violation.path[0] === 'messageId' ? idPlace(violation) : { pointer: pointerOf(violation.path) },
      body: sendInput,
    },
  );
};
