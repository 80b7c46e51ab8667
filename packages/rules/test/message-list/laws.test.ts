import { describe, expect, test } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import fc from 'fast-check';

import { listRequestViolating, validListRequest } from '../../../testing/src/index.js';
import { listSendBody } from '../../src/message-list/body.js';
import { validateListSend } from '../../src/message-list/index.js';
import type { ListSendFacts, ListSendOptions } from '../../src/message-list/index.js';
import { capped, caps } from '../message-contact/laws/bounded.js';
import { repeatable, secluded, total, unchanging } from '../message-contact/laws/purity.js';
import { comesBack, comesBackAsJson } from '../message-contact/laws/round-trip.js';
import type { AskedOf } from '../message-contact/laws/validation.js';
import { hostileValues } from '../hostile.js';
import { seeded } from '../seed.js';
import { listSets } from './feasible.js';

type Input = AskedOf<ListSendFacts, ListSendOptions>;

const single = listSets.ids.filter((rule) => listSets.feasible().has(listSets.maskOf([rule])));

/** Made on purpose, with facts that suit it. */
const made: fc.Arbitrary<Input> = fc
  .oneof(validListRequest(), ...single.map((rule) => listRequestViolating([rule])))
  .map(({ facts, ...request }) => ({ request, facts, options: {} }));

const id = fc.oneof(fc.constant('MzA6Nzg6MA'), fc.jsonValue());

/** Whatever JSON can hold. */
const json: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: made },
  {
    weight: 1,
    arbitrary: fc.record({
      request: fc.record({ messageId: id, body: fc.jsonValue() }),
      facts: fc.constant(undefined),
      options: fc.constantFrom<ListSendOptions>({}, { messageId: 'any' }),
    }),
  },
);

/** Whatever JavaScript can. */
const anything: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: json },
  {
    weight: 1,
    arbitrary: fc.record({
      request: fc.record({ messageId: fc.anything(), body: fc.anything() }),
      facts: fc.constant(undefined),
      options: fc.constant({}),
    }),
  },
);

describe('the laws of a send, of a send to lists', () => {
  property.prop([anything], seeded(120))('never throws', total(validateListSend));
  property.prop([anything], seeded(60))('never changes its input', unchanging(validateListSend));
  property.prop([anything], seeded(120))('same input, same answer', repeatable(validateListSend));
  property.prop([anything], seeded(60))('no clock, no randomness, no I/O', secluded(validateListSend));
  property.prop([anything], seeded(200))('the output validates, to itself', comesBack(validateListSend));
  property.prop([json], seeded(200))('and so it does as JSON', comesBackAsJson(validateListSend));
  property.prop([anything, caps], seeded(200))('maxViolations caps the report', capped(validateListSend));
});

describe.each(hostileValues())('%s', (_, value) => {
  const reported = (request: unknown): void => {
    const report = validateListSend(request as Input['request'], {
      message: { text: 'Hi', status: 'Active' },
    });
    expect(['valid', 'invalid', 'incomplete']).toContain(report.status);
    expect(() => JSON.stringify(report.violations)).not.toThrow();
    expect(report.outcomes.unexpected).toEqual({ status: 'pass' });
  };

  test('at any place of a request is validated without a throw', () => {
    const messageId = 'MzA6Nzg6MA';
    reported(value);
    reported({ messageId: value, body: {} });
    reported({ messageId, body: value });
    for (const field of Object.keys(listSendBody.fields)) {
      reported({ messageId, body: { [field]: value } });
      reported({ messageId, body: { [field]: [value] } });
      reported({ messageId, body: { [field]: { UtcOffset: value, WindowStart: value, WindowEnd: value } } });
    }
  });
});
