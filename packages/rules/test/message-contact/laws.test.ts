import { describe, test } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import fc from 'fast-check';

import { validateSend } from '../../src/message-contact/index.js';
import { seed, seeded } from '../seed.js';
import { anyRequest, jsonRequest, objectRequest } from './laws/any-request.js';
import { capped, caps, evenlyPriced, proportional } from './laws/bounded.js';
import { unmoved } from './laws/groups.js';
import { independent } from './laws/independence.js';
import { askedOfMessage, neverContradicted, storedMessage } from './laws/knowledge.js';
import { repeatable, secluded, total, unchanging } from './laws/purity.js';
import { comesBack, comesBackAsJson } from './laws/round-trip.js';
import { bits, spelledAlike } from './laws/spelling.js';
import { table } from './laws/variants.js';
import { wildSubscriber } from './laws/wild.js';

// One file, since finding the sets of rules that can be violated takes seconds, and each file would find them again.

describe(`law 1, total and pure, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(200))('never throws', total(validateSend));
  property.prop([anyRequest], seeded(100))('never changes its input', unchanging(validateSend));
  property.prop([anyRequest], seeded(200))('same input, same answer', repeatable(validateSend));
  property.prop([anyRequest], seeded(200))('no clock, no randomness, no I/O', secluded(validateSend));
});

describe(`law 2, more knowledge never contradicts less, seed ${seed}`, () => {
  property.prop([anyRequest, storedMessage], seeded(200))(
    'nothing, a message, its keywords; nothing, no message',
    neverContradicted(validateSend),
  );

  property.prop([askedOfMessage], seeded(200))('of the message that the request was made for', (made) =>
    neverContradicted(validateSend)(...made),
  );
});

describe(`law 3, independence, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(100))('a rule dropped changes no other rule', independent(table));

  property.prop([objectRequest, objectRequest], seeded(200))(
    'fields of another request change only the rules that read them',
    unmoved(validateSend),
  );
});

describe(`law 4, round trip, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(300))('the output validates, to itself', comesBack(validateSend));
  property.prop([jsonRequest], seeded(300))('and so it does as JSON', comesBackAsJson(validateSend));
});

describe(`law 5, spelling, seed ${seed}`, () => {
  property.prop([jsonRequest, bits], seeded(300))(
    'the case of names, and true for "true", change only the spelling of paths',
    spelledAlike(validateSend),
  );
});

describe(`law 6, bounded, seed ${seed}`, () => {
  property.prop([anyRequest, caps], seeded(300))('maxViolations caps the report', capped(validateSend));

  property.prop(
    [
      fc.constantFrom('mobileNumbers', 'Subscribers'),
      fc.oneof(wildSubscriber, fc.string()),
      fc.integer({ min: 1, max: 30 }),
    ],
    seeded(100),
  )('a list is read in proportion to its length', proportional(validateSend));

  test('no text at any place costs much more a byte than others', () => evenlyPriced(validateSend));
});
