import { readBody } from './body.js';
import { combined } from './combined.js';
import type { Expected, Facts, Options, Request } from './expected.js';
import { decodedBody } from './output.js';
import { oracle, ruleIds } from './rules.js';
import { texts } from './texts.js';
import type { Situation } from './verdict.js';

/** What the document says of a request. */
export const expected = (request: Request, facts: Facts = {}, options: Options = {}): Expected => {
  const situation: Situation = {
    messageId: request.messageId,
    body: readBody(request.body, options.maxElements ?? 1_000_000),
    message: facts.message,
    phone: options.phone ?? 'possible', // section 2.2
    anyMessageId: options.messageId === 'any', // section 2.1
    maxSubscribers: options.maxSubscribers ?? 250, // rule 19
  };
  return combined(
    ruleIds,
    (rule) => oracle[rule](situation),
    texts,
    () => decodedBody(situation.body),
  );
};
