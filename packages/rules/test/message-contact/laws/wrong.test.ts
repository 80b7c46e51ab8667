import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { seed } from '../../seed.js';
import { anyRequest, jsonRequest, objectRequest } from './any-request.js';
import type { Asked } from './any-request.js';
import { capped, caps, evenlyPriced, proportional } from './bounded.js';
import { unmoved } from './groups.js';
import { independent } from './independence.js';
import { askedOfMessage, neverContradicted } from './knowledge.js';
import { repeatable, secluded, total, unchanging } from './purity.js';
import { comesBack, comesBackAsJson } from './round-trip.js';
import { bits, spelledAlike } from './spelling.js';
import * as wrong from './wrong.js';

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
