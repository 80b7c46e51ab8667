import fc from 'fast-check';

import { requestViolating, validRequest } from '../../../../testing/src/index.js';
import type { SendFacts, SendInput, SendOptions, validateSend } from '../../../src/message-contact/index.js';
import { feasibleSets, rulesOf } from '../arbitrary/feasible.js';
import { seed } from '../../seed.js';
import { anyFacts, bodyFields, hostile, wildBody } from './wild.js';

export { anyFacts } from './wild.js';

/** What a law is a law of: `validateSend`, or a wrong variant of it. */
export type Validate = typeof validateSend;

/** All that an answer may depend on. */
export interface Asked {
  readonly request: SendInput;
  readonly facts: SendFacts | undefined;
  readonly options: SendOptions;
}

/** Every rule alone, and some of the sets of several: others with another seed. */
const sets = [...feasibleSets()]
  .map(rulesOf)
  .filter((rules) => rules.length === 1 || !rules.includes('subscribers-too-many'))
  .filter((rules, place) => rules.length < 2 || place % 997 === Math.abs(seed) % 997);

export const anyOptions: fc.Arbitrary<SendOptions> = fc.record(
  {
    phone: fc.constantFrom('e164', 'possible', 'valid'),
    messageId: fc.constantFrom('encoded', 'any'),
    maxSubscribers: fc.nat(6),
  },
  { requiredKeys: [] },
);

/** Made on purpose, with facts and options that suit it. */
export const madeRequest: fc.Arbitrary<Asked> = fc
  .oneof(validRequest(), ...sets.map(requestViolating))
  .map(({ facts, ...request }) => ({ request, facts, options: {} }));

const asked = (messageId: fc.Arbitrary<unknown>, body: fc.Arbitrary<unknown>): fc.Arbitrary<Asked> =>
  fc.record({ request: fc.record({ messageId, body }), facts: anyFacts, options: anyOptions });

const id = 'MzA6Nzg6MA';

const anyId = fc.oneof(fc.constant(id), fc.string(), fc.jsonValue());

/** Whatever JSON can hold in the place of a body. */
export const jsonRequest: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 4, arbitrary: madeRequest },
  { weight: 4, arbitrary: asked(anyId, wildBody) },
  { weight: 1, arbitrary: asked(anyId, fc.jsonValue()) },
);

/** Those whose body is an object. */
export const objectRequest: fc.Arbitrary<Asked> = jsonRequest.filter(
  ({ request: { body } }) => typeof body === 'object' && body !== null && !Array.isArray(body),
);

const hostileRequest: fc.Arbitrary<Asked> = fc
  .tuple(hostile, hostile, fc.option(fc.constantFrom(...bodyFields)), anyFacts, anyOptions)
  .map(([one, other, field, facts, options]) => ({
    request:
      field === null ? { messageId: one(), body: other() } : { messageId: id, body: { [field]: one() } },
    facts,
    options,
  }));

/** Whatever JavaScript can. */
export const anyRequest: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 12, arbitrary: jsonRequest },
  { weight: 2, arbitrary: asked(fc.anything(), fc.anything()) },
  { weight: 2, arbitrary: hostileRequest },
);
