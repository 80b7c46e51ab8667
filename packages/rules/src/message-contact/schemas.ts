import { fittedSchema } from '../adapters/fitted-schema.js';
import type { TableSchema, Validating } from '../adapters/fitted-schema.js';
import type { Blanks } from '../adapters/form.js';
import { pointerOf } from '../adapters/problem.js';
import type { Description } from '../engine/description.js';
import { own } from '../engine/own.js';
import type { IncompleteOption, Violation } from '../engine/report.js';
import type { Translation } from '../engine/translate.js';
import { bodyAnnotations, requestAnnotations } from './annotations.js';
import { sendBody, sendInput } from './body.js';
import { sendValues } from './form.js';
import type { RuleId } from './messages.js';
import type { SendFacts, SendInput, SendOptions, SendRequest } from './request.js';
import type { DecodedSend, SendBodyInput, SendRequestInput } from './send-input.js';

/** The id of a rule of a send, or of one of your own. */
export type AnyRuleId = RuleId | (string & Record<never, never>);

/** A rule set of a send: `sendRules`, with rules of your own, or some of its rules. */
export interface AnySendRules extends Validating<unknown, string> {
  readonly rules: readonly Description[];
  readonly without: (...ids: readonly never[]) => unknown;
}

/** What is known and chosen beforehand. */
export interface BoundSend extends IncompleteOption {
  readonly facts?: SendFacts | undefined;
  readonly options?: SendOptions | undefined;
  /** The sentences in another language: `german`. */
  readonly texts?: Translation | undefined;
  /** The rule set with rules of your own, or some of its rules; all of them if it is not given. */
  readonly rules?: AnySendRules | undefined;
}

/** What is known and chosen beforehand for a form. */
export interface BoundForm extends BoundSend, Blanks {
  readonly messageId?: unknown;
}

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
  readonly texts?: Translation | undefined;
  readonly rules?: AnySendRules | undefined;
}

type RulesOf<Bound> = Bound & { readonly rules: AnySendRules };

/** The id is a parameter of the URL, and in no body. */
const idPlace = ({ path }: Violation) => (path[0] === 'messageId' ? { parameter: 'id' } : {});

/** If no rule has failed, numbers and keys are the texts that the type has. */
const decodedBody = (decoded: unknown): SendRequest => decoded as SendRequest;

/** The rules without those of the id, as far as there are any. */
const withoutId = (rules: AnySendRules): AnySendRules => {
  const ids = rules.rules
    .map(({ id }) => id)
    .filter((id) => id === 'message-id-malformed' || id === 'message-unknown');
  return rules.without(...(ids as never[])) as AnySendRules;
};

/** A schema of the body for a message that is known beforehand. */
export const bodySchema = (
  messageId: unknown,
  { rules, ...bound }: RulesOf<BoundSend>,
): TableSchema<SendBodyInput, SendRequest, AnyRuleId> =>
  fittedSchema(rules, bound, {
    input: (body) => ({ messageId, body }),
    output: decodedBody,
    paths:
      () =>
      ({ path }) =>
        path[0] === 'messageId' ? [] : path,
    place: idPlace,
    body: sendBody,
    annotations: bodyAnnotations,
  });

/** A schema of the body for a message that is not known yet. */
export const fieldsSchema = ({
  rules,
  ...bound
}: RulesOf<BoundSend>): TableSchema<SendBodyInput, SendRequest, AnyRuleId> =>
  fittedSchema(withoutId(rules), bound, {
    input: (body) => ({ messageId: undefined, body }),
    output: decodedBody,
    paths:
      () =>
      ({ path }) =>
        path,
    body: sendBody,
    annotations: bodyAnnotations,
  });

/** A schema of the values of a form. */
export const formSchema = <Values extends SendBodyInput>({
  messageId,
  facts,
  options,
  incomplete = 'accept',
  texts,
  rules,
  ...blanks
}: RulesOf<BoundForm>): TableSchema<NoInfer<Values>, SendRequest, AnyRuleId> =>
  fittedSchema(
    messageId === undefined ? withoutId(rules) : rules,
    { facts, options, incomplete, texts },
    {
      input: (values: unknown) => ({ messageId, body: sendValues(values, blanks).body }),
      output: decodedBody,
      paths: (values: unknown) => sendValues(values, blanks).place,
      body: sendBody,
      annotations: bodyAnnotations,
    },
  );

/** A schema of the whole request, `{ messageId, body }`. */
export const requestSchema = ({
  facts,
  options,
  incomplete,
  texts,
  rules,
}: RulesOf<BoundRequest>): TableSchema<SendRequestInput, DecodedSend, AnyRuleId> => {
  const validate = rules.validate as unknown as (
    input: SendInput,
    facts: undefined,
    options?: SendOptions,
  ) => {
    readonly outcomes: { readonly [id: string]: { readonly status: string } };
  };
  const known = (value: unknown): SendFacts | undefined => {
    if (facts === undefined) return undefined;
    const messageId = own(value as SendInput | undefined, 'messageId');
    const { outcomes } = validate({ messageId, body: undefined }, undefined, options);
    return typeof messageId === 'string' && own(outcomes, 'message-id-malformed')?.status !== 'fail'
      ? facts({ messageId, body: own(value as SendInput, 'body') })
      : undefined;
  };
  return fittedSchema(
    rules,
    { facts: known, options, incomplete, texts },
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
      place: (violation) =>
        violation.path[0] === 'messageId' ? idPlace(violation) : { pointer: pointerOf(violation.path) },
      body: sendInput,
      annotations: requestAnnotations,
    },
  );
};
