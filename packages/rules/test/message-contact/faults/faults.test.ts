import { describe, expect, test } from '@jest/globals';

import { caseFiles } from '../cases.js';
import { agreementIn } from '../disagreements.js';
import type { Validate } from '../disagreements.js';
import { grid } from '../grid.js';
import { faults } from './faults.js';

/** The regions with the fewest cells first: a fault ends the search. */
const regions = [...grid({ samples: 1, seed: 375_810 })].sort(
  (one, other) => Number(one.name.includes('alone')) - Number(other.name.includes('alone')),
);

const findsInGrid = (validate: Validate): boolean =>
  regions.some((region) => agreementIn(region, validate).disagreements.length > 0);

const findsInCorpus = (validate: Validate): boolean =>
  caseFiles()
    .flatMap(({ cases }) => cases)
    .filter(({ callerRule }) => callerRule === undefined)
    .some(({ request, facts, options, violations }) => {
      const found = validate(request as Parameters<Validate>[0], facts, options).violations;
      return JSON.stringify(found.map(({ severity, ...rest }) => rest)) !== JSON.stringify(violations);
    });

// That neither finds one in the rules as they are, the tests of the cases and of the grid say.
describe('a fault is found, by the corpus or by the grid', () => {
  test.each(Object.entries(faults))('%s', (_, validate) => {
    expect(findsInCorpus(validate) || findsInGrid(validate)).toBe(true);
  });
});
