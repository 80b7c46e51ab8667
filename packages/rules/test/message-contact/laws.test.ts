import { describe, expect, test } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import fc from 'fast-check';

import { validateSend } from '../../src/message-contact/index.js';
import { seed, seeded } from '../seed.js';
import { anyRequest, jsonRequest, objectRequest } from './laws/any-request.js';
import type { Asked } from './laws/any-request.js';
import { capped, caps, evenlyPriced, proportional } from './laws/bounded.js';
import { unmoved } from './laws/groups.js';
import { independent } from './laws/independence.js';
import { askedOfMessage, neverContradicted, storedMessage } from './laws/knowledge.js';
import { repeatable, secluded, total, unchanging } from './laws/purity.js';
import { comesBack, comesBackAsJson } from './laws/round-trip.js';
import { bits, spelledAlike } from './laws/spelling.js';
import { entries } from './laws/variants.js';
import { wildSubscriber } from './laws/wild.js';
import * as wrong from './laws/wrong.js';

// One file, since finding the sets of rules that can be violated takes seconds, and each file would find them again.

describe(`law 1, total and pure, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(120))('never throws', total(validateSend));
  property.prop([anyRequest], seeded(60))('never changes its input', unchanging(validateSend));
  property.prop([anyRequest], seeded(120))('same input, same answer', repeatable(validateSend));
  property.prop([anyRequest], seeded(120))('no clock, no randomness, no I/O', secluded(validateSend));
});

describe(`law 2, more knowledge never contradicts less, seed ${seed}`, () => {
  property.prop([anyRequest, storedMessage], seeded(120))(
    'nothing, a message, its keywords; nothing, no message',
    neverContradicted(validateSend),
  );

  property.prop([askedOfMessage], seeded(120))('of the message that the request was made for', (made) =>
    neverContradicted(validateSend)(...made),
  );
});

describe(`law 3, independence, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(60))('a rule dropped changes no other rule', independent(entries));

  property.prop([objectRequest, objectRequest], seeded(120))(
    'fields of another request change only the rules that read them',
    unmoved(validateSend),
  );
});

describe(`law 4, round trip, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(200))('the output validates, to itself', comesBack(validateSend));
  property.prop([jsonRequest], seeded(200))('and so it does as JSON', comesBackAsJson(validateSend));
});

describe(`law 5, spelling, seed ${seed}`, () => {
  property.prop([jsonRequest, bits], seeded(200))(
    'the case of names, and true for "true", change only the spelling of paths',
    spelledAlike(validateSend),
  );
});

describe(`law 6, bounded, seed ${seed}`, () => {
  property.prop([anyRequest, caps], seeded(200))('maxViolations caps the report', capped(validateSend));

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

/** As many runs as it takes: the search ends where a law is broken. */
const within = (numRuns: number) => ({ seed, numRuns }) as const;

const breaks = (law: (asked: Asked) => void, requests: fc.Arbitrary<Asked> = jsonRequest): boolean =>
  fc.check(fc.property(requests, law), within(1000)).failed;

const fails = (law: () => void): boolean => {
  try {
    law();
    return false;
  } catch {
    return true;
  }
};

describe('each law is broken by what it forbids', () => {
  test.each<readonly [string, () => boolean]>([
    ['1: it throws', () => breaks(total(wrong.throwing))],
    ['1: it changes a list', () => breaks(unchanging(wrong.sorting))],
    ['1: it remembers', () => breaks(repeatable(wrong.forgetful()))],
    ['1: it looks at the clock', () => breaks(secluded(wrong.timed))],
    [
      '2: it guesses a fact',
      () =>
        fc.check(
          fc.property(askedOfMessage, (made) => neverContradicted(wrong.guessing)(...made)),
          within(1000),
        ).failed,
    ],
    ['3: a rule hears from another', () => breaks(independent(wrong.gossiping()), anyRequest)],
    [
      '3: a rule reads the field of others',
      () =>
        fc.check(fc.property(objectRequest, objectRequest, unmoved(wrong.entangled)), within(5000)).failed,
    ],
    ['4: the output is another request', () => breaks(comesBack(wrong.padding))],
    ['4: the output is no JSON', () => breaks(comesBackAsJson(wrong.dating))],
    [
      '5: it reads one spelling alone',
      () => fc.check(fc.property(jsonRequest, bits, spelledAlike(wrong.literal)), within(1000)).failed,
    ],
    [
      '6: it cuts and does not say so',
      () => fc.check(fc.property(anyRequest, caps, capped(wrong.silentlyCut)), within(1000)).failed,
    ],
    ['6: it parses a URL of any length', () => fails(() => evenlyPriced(wrong.hasty))],
    [
      '6: it reads the list for each element',
      () =>
        fc.check(
          fc.property(fc.constant('x'), fc.integer({ min: 1, max: 30 }), (number, length) =>
            proportional(wrong.quadratic)('mobileNumbers', number, length),
          ),
          within(10),
        ).failed,
    ],
  ])('%s', (_, isBroken) => {
    expect(isBroken()).toBe(true);
  });
});
