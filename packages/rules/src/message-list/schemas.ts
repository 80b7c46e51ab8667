import type { Table, TableSchema } from '../index.js';
import { bodySchema, formSchema, requestSchema } from '../message/schemas.js';
import type { BoundBody, BoundForm, BoundRequest } from '../message/schemas.js';
import { bodyAnnotations, requestAnnotations } from './annotations.js';
import { listSendBody, listSendInput } from './body.js';
import { listSendValues } from './form.js';
import type { RuleId } from './messages.js';
import type {
  DecodedListSend,
  ListSendBodyInput,
  ListSendFacts,
  ListSendOptions,
  ListSendRequest,
  ListSendRequestInput,
} from './request.js';

/** The id of a rule of a send to lists, or of one of your own. */
export type AnyRuleId = RuleId | (string & Record<never, never>);

export type { BoundBody, BoundForm, BoundRequest } from '../message/schemas.js';

const ofBody = { body: listSendBody, annotations: bodyAnnotations };

/**
 * Returns a schema of the body. With a `messageId`, its rules are evaluated too; without one they are left out. `rules` is
 * `listSendRules`, with rules of your own, or some of its rules.
 *
 * @example
 * const schema = listSendBodySchema(listSendRules, { facts: { message: { text: 'Hi' } } });
 * schema['~standard'].validate({ TargetListIds: [] }).issues?.map(({ message, path }) => [message, path])
 * // => [['The count of Target List IDs cannot be zero.', ['TargetListIds']]]
 */
export const listSendBodySchema = (
  rules: Table,
  chosen: BoundBody<ListSendFacts, ListSendOptions> = {},
): TableSchema<ListSendBodyInput, ListSendRequest, AnyRuleId> => bodySchema(rules, ofBody, chosen);

/**
 * Returns a schema of the values of a form: of its body, without what nobody filled in, as `listSendValues` has it. A value that
 * cannot be evaluated whole passes, and the result has the status `incomplete`: the server validates again.
 *
 * @example
 * const schema = listSendFormSchema(listSendRules, { facts: { message: { text: 'Hi', status: 'Active' } } });
 * const result = schema['~standard'].validate({ TargetListIds: ['a1'], OverrideTemplateTargetLists: true });
 * 'status' in result && result.missing // => [{ fact: 'lists', keys: ['a1'] }]
 */
export const listSendFormSchema = <Values extends ListSendBodyInput = ListSendBodyInput>(
  rules: Table,
  chosen: BoundForm<ListSendFacts, ListSendOptions> = {},
): TableSchema<NoInfer<Values>, ListSendRequest, AnyRuleId> =>
  formSchema(rules, ofBody, listSendValues, chosen);

/**
 * Returns a schema of the whole request, `{ messageId, body }`. It is refused if a fact is missing that a rule needs.
 *
 * @example
 * const result = listSendRequestSchema(listSendRules)['~standard'].validate({ messageId: 'x', body: { ExclusionListIds: [] } });
 * result.issues?.map(({ path, rule }) => [path, rule])
 * // => [[['messageId'], 'message-id-malformed'], [['body', 'ExclusionListIds'], 'exclusion-lists-empty']]
 */
export const listSendRequestSchema = (
  rules: Table,
  chosen: BoundRequest<ListSendFacts, ListSendOptions> = {},
): TableSchema<ListSendRequestInput, DecodedListSend, AnyRuleId> =>
  requestSchema(rules, { body: listSendInput, annotations: requestAnnotations }, chosen);
