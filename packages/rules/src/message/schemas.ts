import type { Blanks, FormBody } from '../form/index.js';
import { pointerOf } from '../http/index.js';
import { fittedSchema, omit, own, pick, validate } from '../index.js';
import type {
  Annotation,
  Bound,
  Described,
  IncompleteOption,
  Table,
  TableSchema,
  TableTypes,
  Translation,
  Violation,
} from '../index.js';
import type { KnownRequest } from './request.js';

/** The facts and options that are bound beforehand. */
export interface BoundSend<Facts, Options> extends IncompleteOption {
  readonly facts?: Facts | undefined;
  readonly options?: Options | undefined;
  /** The sentences in another language: `german`. */
  readonly texts?: Translation | undefined;
}

/** The facts and options that are bound beforehand for a body. */
export interface BoundBody<Facts, Options> extends BoundSend<Facts, Options> {
  /** The id of the message, if it is known: in a handler, or a form for one message. If it is left out, its rules are too. */
  readonly messageId?: unknown;
}

/** The facts and options that are bound beforehand for a form. */
export interface BoundForm<Facts, Options> extends BoundSend<Facts, Options>, Blanks {
  readonly messageId?: unknown;
}

/** The options that are bound beforehand, and how a request's facts are found. */
export interface BoundRequest<Facts, Options> extends Omit<BoundSend<Facts, Options>, 'facts'> {
  /** Called if the id of the request is in the documented form. */
  readonly facts?: ((request: KnownRequest) => Facts | undefined) | undefined;
}

/** The value of a schema, and the titles, descriptions and examples of its fields. */
export interface SchemaOf {
  readonly body: Described;
  readonly annotations: Annotation;
}

const idRules = ['message-id-malformed', 'message-unknown'];

/** Returns the ids among these that a table has. */
const ofTable = (table: Table, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => own(table.rules, id) !== undefined);

/** Returns the table without the rules of the id. */
const withoutId = (table: Table): Table => omit(table, ...ofTable(table, idRules));

/** The id is a parameter of the URL, and in no body. */
const idPlace = ({ path }: Violation) => (path[0] === 'messageId' ? { parameter: 'id' } : {});

type AnyFacts = object;

const bound = (
  { facts, options, incomplete, texts }: BoundSend<AnyFacts, object>,
  annotations: Annotation,
): Bound<TableTypes> => ({ facts, options, incomplete, texts, annotations });

/** Returns a schema of the body of a send. */
export const bodySchema = <Input, Output, Id extends string>(
  rules: Table,
  { body, annotations }: SchemaOf,
  chosen: BoundBody<AnyFacts, object>,
): TableSchema<Input, Output, Id> => {
  const { messageId } = chosen;
  return fittedSchema('messageId' in chosen ? rules : withoutId(rules), bound(chosen, annotations), {
    input: (value) => ({ messageId, body: value }),
    output: (decoded) => decoded as Output,
    paths:
      () =>
      ({ path }) =>
        path[0] === 'messageId' ? [] : path,
    place: idPlace,
    body,
  }) as TableSchema<Input, Output, Id>;
};

/** Returns a schema of the values of a form for a send; `read` returns the body of them. */
export const formSchema = <Input, Output, Id extends string>(
  rules: Table,
  { body, annotations }: SchemaOf,
  read: (values: unknown, blanks: Blanks) => FormBody,
  { messageId, incomplete = 'accept', ...chosen }: BoundForm<AnyFacts, object>,
): TableSchema<Input, Output, Id> =>
  fittedSchema(
    messageId === undefined ? withoutId(rules) : rules,
    bound({ ...chosen, incomplete }, annotations),
    {
      input: (values: unknown) => ({ messageId, body: read(values, chosen).body }),
      output: (decoded) => decoded as Output,
      paths: (values: unknown) => read(values, chosen).place,
      body,
    },
  ) as TableSchema<Input, Output, Id>;

/** Returns a schema of a whole send: its id, and its body. */
export const requestSchema = <Input, Output, Id extends string>(
  rules: Table,
  { body, annotations }: SchemaOf,
  { facts, ...chosen }: BoundRequest<AnyFacts, object>,
): TableSchema<Input, Output, Id> => {
  const ofId = pick(rules, ...ofTable(rules, ['message-id-malformed']));
  const factsOf = (value: unknown): object | undefined => {
    const messageId = own(value as Partial<KnownRequest> | undefined, 'messageId');
    if (facts === undefined || typeof messageId !== 'string') return undefined;
    const { outcomes } = validate(ofId, { messageId, body: {} }, undefined, chosen.options);
    return own(outcomes, 'message-id-malformed')?.status === 'fail'
      ? undefined
      : facts({ messageId, body: own(value as Partial<KnownRequest>, 'body') });
  };
  return fittedSchema(
    rules,
    { ...bound(chosen, annotations), facts: factsOf },
    {
      // The table reads both by itself, whatever the value is.
      input: (value) => value,
      output: (decoded, value) =>
        ({ messageId: own(value as KnownRequest, 'messageId'), body: decoded }) as Output,
      paths:
        () =>
        ({ path, rule }) =>
          path[0] === 'messageId' ? path : rule === 'unexpected' ? [] : ['body', ...path],
      place: (violation) =>
        violation.path[0] === 'messageId' ? idPlace(violation) : { pointer: pointerOf(violation.path) },
      body,
    },
  ) as TableSchema<Input, Output, Id>;
};
