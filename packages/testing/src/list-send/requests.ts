import type fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-list';
import { listSends } from './list-send.js';
import type { ListSendCase } from './list-send.js';

/**
 * Requests to lists that violate exactly these rules, with what is known of their message and their lists, as `requestViolating`
 * makes those of a send to contacts. Throws if no request violates exactly these rules, with the reason.
 *
 * @example
 * import fc from 'fast-check';
 * fc.sample(listRequestViolating(['target-list-invalid']), 5).every(({ messageId, body, facts }) =>
 *   validateListSend({ messageId, body }, facts).violations.every(({ rule }) => rule === 'target-list-invalid')) // => true
 */
export const listRequestViolating = (rules: readonly RuleId[]): fc.Arbitrary<ListSendCase> =>
  listSends.requestViolating(rules);

/**
 * Requests to lists that are valid, with all that has to be known: nothing is violated, and nothing deferred.
 *
 * @example
 * import fc from 'fast-check';
 * fc.sample(validListRequest(), 3).map(({ messageId, body, facts }) => validateListSend({ messageId, body }, facts).status)
 * // => ['valid', 'valid', 'valid']
 */
export const validListRequest = (): fc.Arbitrary<ListSendCase> => listSends.validRequest();
