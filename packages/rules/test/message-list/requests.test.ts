import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { listRequestViolating, validListRequest } from '../../../testing/src/index.js';
import type { ListSendCase } from '../../../testing/src/index.js';
import { validateListSend } from '../../src/message-list/index.js';
import type { RuleId } from '../../src/message-list/index.js';
import { isProof, seed, times } from '../seed.js';
import { listSets } from './feasible.js';

const { ids, rulesOf, maskOf, reasonAgainst } = listSets;

const violated = ({ messageId, body, facts }: ListSendCase): readonly RuleId[] => {
  const found = new Set(validateListSend({ messageId, body }, facts).violations.map(({ rule }) => rule));
  return ids.filter((rule) => found.has(rule));
};

const feasible = listSets.feasible();
const sets = [...feasible].map(rulesOf);
const small = sets.filter(({ length }) => length <= 2);
const larger = sets
  .filter(({ length }) => length > 2)
  .filter((_, place) => place % (isProof ? 499 : 1499) === 0);

describe('of the 67,108,864 sets of the 26 rules', () => {
  test('each is either violated exactly by a request, or there is a reason why none can be', () => {
    expect(ids.length).toBe(26);
    expect(feasible.size).toBe(326_592);
    const allowed = listSets.allowed();
    expect(allowed.size).toBe(feasible.size);
    expect(
      [...allowed]
        .filter((mask) => !feasible.has(mask))
        .slice(0, 5)
        .map(rulesOf),
    ).toEqual([]);
  });

  test('the ones without a reason are found one by one, as all at once', () => {
    // Those of the first rules alone: there are few enough to look at each.
    const first = 2 ** 16;
    const one = Array.from({ length: first }, (_, mask) => mask).filter(
      (mask) => reasonAgainst(mask) === undefined,
    );
    expect([...listSets.allowed()].filter((mask) => mask < first).sort((a, b) => a - b)).toEqual(one);
  });

  test.each([
    [`all ${small.length} of up to two that can be violated`, small],
    [`and ${larger.length} larger ones`, larger],
  ] as const)(
    'a request violates exactly the rules: %s',
    (_, chosen) => {
      for (const rules of chosen)
        fc.assert(
          fc.property(listRequestViolating(rules), (request) => {
            expect(violated(request)).toEqual(rules);
          }),
          { seed, numRuns: times(1) },
        );
    },
    300_000,
  );

  test.each(
    ids.flatMap((one, place) =>
      ids
        .slice(place)
        .map((other): readonly [RuleId, RuleId] => [one, other])
        .filter((pair) => !feasible.has(maskOf(pair))),
    ),
  )('there is a reason against %s with %s', (one, other) => {
    expect(() => listRequestViolating([...new Set([one, other])])).toThrow(
      /No request violates exactly .+: .+\./,
    );
  });
});

test('a valid request is valid, with nothing deferred, and every field is in one of them', () => {
  const fields = new Set<string>();
  fc.assert(
    fc.property(validListRequest(), ({ messageId, body, facts }) => {
      const report = validateListSend({ messageId, body }, facts);
      expect([report.status, report.deferred]).toEqual(['valid', []]);
      for (const name of Object.keys(report.value as object)) fields.add(name);
    }),
    { seed, numRuns: times(300) },
  );
  expect(fields.size).toBe(11);
});
