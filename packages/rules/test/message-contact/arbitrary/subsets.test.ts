import { expect, test } from '@jest/globals';

import { requestViolating } from '../../../src/message-contact/arbitrary/index.js';
import { feasibleSets, ids, reasonAgainst, rulesOf } from './feasible.js';

const all = 1 << ids.length;
const feasible = feasibleSets();
const reasons = new Map<string, number>();
for (let mask = 0; mask < all; mask++) {
  const reason = reasonAgainst(mask);
  if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}
const impossible = [...reasons.values()].reduce((sum, count) => sum + count, 0);

test(`of ${all} sets of rules, ${feasible.size} can be violated exactly`, () => {
  expect(feasible.size).toBeGreaterThan(49_000);
  expect(feasible.size + impossible).toBe(all);
});

test.each([...reasons])('impossible, since %s: %i sets', (_, count) => {
  expect(count).toBeGreaterThan(0);
});

test('a set is feasible, or there is a reason against it: never both, never neither', () => {
  const wrong: string[] = [];
  // Five are enough to see what is wrong: of a rule that is forgotten there are half a million.
  for (let mask = 0; mask < all && wrong.length < 5; mask++) {
    if (feasible.has(mask) === (reasonAgainst(mask) !== undefined)) wrong.push(rulesOf(mask).join(', '));
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
