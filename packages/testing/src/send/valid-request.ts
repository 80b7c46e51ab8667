import type fc from 'fast-check';

import { sends } from './send.js';
import type { SendCase } from './send.js';

/**
 * Requests that are valid, with all that has to be known of their message: nothing is violated, and nothing deferred.
 *
 * @example
 * import fc from 'fast-check';
 * fc.sample(validRequest(), 5).map(({ messageId, body, facts }) => validateSend({ messageId, body }, facts).status)
 * // => ['valid', 'valid', 'valid', 'valid', 'valid']
 */
export const validRequest = (): fc.Arbitrary<SendCase> => sends.validRequest();
