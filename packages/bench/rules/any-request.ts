import type { SendFacts, SendInput, SendOptions } from '@assay/rules/message-contact';
import { messages } from '@assay/rules/message-contact';
import type { RuleId } from '@assay/rules/message-contact';
import { requestViolating, validRequest } from '@assay/testing';
import fc from 'fast-check';

import { anyFacts, wildBody } from '../../rules/test/message-contact/laws/wild.js';

/** All that a report depends on. */
export interface Case {
  readonly request: SendInput;
  readonly facts: SendFacts | undefined;
  readonly options: SendOptions | undefined;
}

/** Rules that a request alone can violate by itself. */
export const ids = (Object.keys(messages) as readonly RuleId[]).filter(
  (id) => id !== 'unexpected' && id !== 'subscribers-none-valid',
);

/** One that every rule of the document can be wrong with, and one that none is. */
const made: fc.Arbitrary<SendInput & { readonly facts?: SendFacts }> = fc.oneof(
  { weight: 10, arbitrary: validRequest() },
  ...ids.map((id) => requestViolating([id])),
  requestViolating(['number-not-numeric', 'number-invalid']),
  requestViolating(['subscriber-incomplete', 'country-code-invalid']),
);

const options: fc.Arbitrary<SendOptions> = fc.record(
  {
    phone: fc.constantFrom('e164', 'possible', 'valid'),
    messageId: fc.constantFrom('encoded', 'any'),
    maxSubscribers: fc.nat(6),
    kosovo: fc.boolean(),
    maxViolations: fc.integer({ min: 1, max: 4 }),
    maxElements: fc.nat(4),
  },
  { requiredKeys: [] },
);

const wildId = fc.oneof(fc.constantFrom('MzA6Nzg6MA', 'MzA6Nzg6MA=='), fc.string(), fc.jsonValue());

const anyRequest: fc.Arbitrary<SendInput & { readonly facts?: SendFacts }> = fc.oneof(
  { weight: 2, arbitrary: made },
  { weight: 2, arbitrary: fc.record({ messageId: wildId, body: wildBody }) },
  {
    weight: 1,
    arbitrary: fc.record({ messageId: fc.constant('MzA6Nzg6MA'), body: fc.jsonValue({ maxDepth: 3 }) }),
  },
);

/** A request as a program gets it from JSON, with facts and options: made for a rule, or to be odd. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(
    anyRequest,
    fc.option(anyFacts, { nil: 'its own' as const }),
    fc.option(options, { nil: undefined, freq: 2 }),
  )
  .map(([{ messageId, body, facts: itsOwn }, others, chosen]) => ({
    request: JSON.parse(JSON.stringify({ messageId, body })) as SendInput,
    facts: others === 'its own' ? itsOwn : others,
    options: chosen,
  }));
