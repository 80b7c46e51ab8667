import type fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-contact';
import { sends } from './send.js';
import type { SendCase } from './send.js';

/**
 * Requests that violate exactly these rules, with what is known of their message: for tests of a client, a form or a
 * server that has to answer with these sentences, and no others.
 *
 * Values are wild: any spelling of field names, unknown fields, all scripts, near misses, long texts. They shrink, and
 * what they shrink to still violates the same rules. `facts` is left out if nothing needs to be known.
 *
 * Throws if no request violates exactly these rules, with the reason. With no rules: nothing is wrong, though some rules
 * may be deferred; `validRequest` has nothing deferred.
 *
 * @example
 * import fc from 'fast-check';
 * fc.sample(requestViolating(['keyword-blank']), 5).every(({ messageId, body, facts }) =>
 *   validateSend({ messageId, body }, facts).violations.every(({ rule }) => rule === 'keyword-blank')) // => true
 */
export const requestViolating = (rules: readonly RuleId[]): fc.Arbitrary<SendCase> =>
  sends.requestViolating(rules);
