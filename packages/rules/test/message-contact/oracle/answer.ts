import { readBody } from './body.js';
import type { Expected, Facts, Options, Request } from './expected.js';
import { decodedBody } from './output.js';
import { oracle, ruleIds } from './rules.js';
import { substitute } from './substitute.js';
import { texts } from './texts.js';
import type { Situation } from './verdict.js';

/** Section 3: `invalid`, else `incomplete`, else `valid`. */
const statusOf = ({
  violations,
  deferred,
}: Pick<Expected, 'violations' | 'deferred'>): Expected['status'] => {
  if (violations.length > 0) return 'invalid';
  return deferred.length > 0 ? 'incomplete' : 'valid';
};

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

  const violations: Expected['violations'][number][] = [];
  const deferred: Expected['deferred'][number][] = [];
  const skipped: Expected['skipped'][number][] = [];

  for (const rule of ruleIds) {
    const verdicts = oracle[rule](situation);
    const failures = verdicts.filter((verdict) => verdict.outcome === 'fail');
    const waiting = verdicts.find((verdict) => verdict.outcome === 'deferred');
    for (const { path, args, text } of failures)
      violations.push({ rule, path, args, message: substitute(text ?? texts[rule], args) });

    // The outcome of the whole rule: the strongest of fail, deferred, skipped, pass.
    if (failures.length > 0) continue;
    if (waiting !== undefined) deferred.push({ rule, needs: waiting.needs });
    else if (verdicts.some((verdict) => verdict.outcome === 'skipped')) skipped.push(rule);
  }

  const status = statusOf({ violations, deferred });
  const answer = { status, violations, deferred, skipped };
  return status === 'invalid' ? answer : { ...answer, value: decodedBody(situation.body) };
};
