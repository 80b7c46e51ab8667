import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { requestViolating, validRequest } from '../../../../testing/src/index.js';
import type { SendCase } from '../../../../testing/src/index.js';
import { validateSend } from '../../../src/message-contact/index.js';
import type { RuleId } from '../../../src/message-contact/index.js';
import { isProof, seed, times } from '../../seed.js';
import { feasibleSets, ids, reasonAgainst, rulesOf } from './feasible.js';

const violated = ({ messageId, body, facts }: SendCase): readonly RuleId[] => {
  const found = new Set(validateSend({ messageId, body }, facts).violations.map(({ rule }) => rule));
  return ids.filter((rule) => found.has(rule));
};

const hold = (sets: readonly (readonly RuleId[])[], numRuns: number): void => {
  for (const rules of sets) {
    fc.assert(
      fc.property(requestViolating(rules), (request) => {
        expect(violated(request)).toEqual(rules);
      }),
      { seed, numRuns },
    );
  }
};

const masks = feasibleSets();
const feasible = [...masks].map(rulesOf);
const small = feasible.filter((rules) => rules.length <= 3);
const larger = feasible
  .filter((rules) => rules.length > 3)
  .filter((_, place) => place % (isProof ? 199 : 499) === 0);

describe('requestViolating', () => {
  test(
    `violates exactly the rules asked for: all ${small.length} sets of up to three`,
    () => hold(small, times(1)),
    300_000,
  );

  test(
    `and ${larger.length} larger ones, up to ${Math.max(...larger.map((rules) => rules.length))} rules`,
    () => hold(larger, times(1)),
    300_000,
  );

  test('every rule can be violated, but unexpected, and subscribers-none-valid alone', () => {
    const alone = small.filter((rules) => rules.length === 1).flat();
    expect(ids.filter((rule) => !alone.includes(rule))).toEqual(['unexpected', 'subscribers-none-valid']);
  });

  test('refuses what is no rule', () => {
    expect(() => requestViolating(['keyword-missing' as RuleId])).toThrow('No such rule: keyword-missing.');
  });

  test.each<[RuleId, (request: SendCase) => number]>([
    ['number-not-numeric', ({ body }) => JSON.stringify(body).length],
    ['send-time-invalid', ({ body }) => JSON.stringify(body).length],
    ['keyword-invalid', ({ body }) => JSON.stringify(body).length],
  ])('%s shrinks to a small request that still violates it', (rule, size) => {
    // Nothing to find: every request fails, so that fast-check shrinks as far as it can.
    const { counterexample } = fc.check(
      fc.property(requestViolating([rule]), (request) => {
        expect(violated(request)).toEqual([rule]);
        return size(request) < 0;
      }),
      { seed, numRuns: 1, endOnFailure: false },
    );
    const [smallest] = counterexample ?? [];
    expect(smallest && violated(smallest)).toEqual([rule]);
    expect(smallest && size(smallest)).toBeLessThan(200);
  });
});

describe('validRequest', () => {
  test('is valid, and nothing is deferred', () => {
    fc.assert(
      fc.property(validRequest(), ({ messageId, body, facts }) => {
        const report = validateSend({ messageId, body }, facts);
        expect([report.status, report.deferred]).toEqual(['valid', []]);
      }),
      { seed, numRuns: times(300) },
    );
  });

  test('makes requests of many kinds', () => {
    const requests = fc.sample(validRequest(), { seed, numRuns: 500 });
    const fields = new Set(
      requests.flatMap(({ body }) => Object.keys(body as object).map((key) => key.toLowerCase())),
    );
    expect([...fields]).toEqual(
      expect.arrayContaining([
        'mobilenumbers',
        'subscribers',
        'subscribe',
        'keyword',
        'override',
        'sendtime',
      ]),
    );
  });
});

// Every set of rules: here, since it takes seconds to find which of them can be violated.

const all = 1 << ids.length;
const reasons = new Map<string, number>();
for (let mask = 0; mask < all; mask++) {
  const reason = reasonAgainst(mask);
  if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}
const impossible = [...reasons.values()].reduce((sum, count) => sum + count, 0);

test(`of ${all} sets of rules, ${masks.size} can be violated exactly`, () => {
  expect(masks.size).toBeGreaterThan(49_000);
  expect(masks.size + impossible).toBe(all);
});

test.each([...reasons])('impossible, since %s: %i sets', (_, count) => {
  expect(count).toBeGreaterThan(0);
});

test('a set is feasible, or there is a reason against it: never both, never neither', () => {
  const wrong: string[] = [];
  // Five are enough to see what is wrong: of a rule that is forgotten there are half a million.
  for (let mask = 0; mask < all && wrong.length < 5; mask++) {
    if (masks.has(mask) === (reasonAgainst(mask) !== undefined)) wrong.push(rulesOf(mask).join(', '));
  }
  expect(wrong).toEqual([]);
});

test('for each reason, asking for such a set is refused in words', () => {
  const examples = [...reasons.keys()].map((reason) => {
    for (let mask = 0; mask < all; mask++) if (reasonAgainst(mask) === reason) return rulesOf(mask);
    return [];
  });
  for (const rules of examples)
    expect(() => requestViolating(rules)).toThrow(/No request violates exactly .+: .+\./);
});
