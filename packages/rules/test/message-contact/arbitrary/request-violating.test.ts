import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { requestViolating, validRequest } from '../../../src/message-contact/arbitrary/index.js';
import type { SendCase } from '../../../src/message-contact/arbitrary/index.js';
import { validateSend } from '../../../src/message-contact/index.js';
import type { RuleId } from '../../../src/message-contact/index.js';
import { seed, times } from '../../seed.js';
import { feasibleSets, ids, rulesOf } from './feasible.js';

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

const feasible = [...feasibleSets()].map(rulesOf);
const small = feasible.filter((rules) => rules.length <= 3);
const larger = feasible.filter((rules) => rules.length > 3).filter((_, place) => place % 199 === 0);

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
      { seed, numRuns: 1 },
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

  test('comes in many kinds', () => {
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
