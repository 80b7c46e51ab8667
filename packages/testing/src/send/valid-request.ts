import fc from 'fast-check';

import { assembled } from './assembled.js';
import type { SendCase } from './assembled.js';
import { choices } from './violating.js';
import { everyWay } from './ways.js';

/**
 * Requests that are valid, with all that has to be known of their message: nothing is violated, and nothing deferred.
 *
 * @example
 * import fc from 'fast-check';
 * fc.sample(validRequest(), 5).map(({ messageId, body, facts }) => validateSend({ messageId, body }, facts).status)
 * // => ['valid', 'valid', 'valid', 'valid', 'valid']
 */
export const validRequest = (): fc.Arbitrary<SendCase> =>
  fc.oneof(
    ...choices(
      everyWay(new Set(), 'known', 'anything', ({ isDeferred }) => !isDeferred),
      false,
    ).map((parts) => assembled('known', parts)),
  );
