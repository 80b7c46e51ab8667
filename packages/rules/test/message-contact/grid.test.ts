import { expect, test } from '@jest/globals';

import { validateSend } from '../../src/message-contact/index.js';
import { seed, times } from '../seed.js';
import { agreementIn } from './disagreements.js';
import { grid } from './grid.js';

const draw = { samples: times(1), seed };

test.each(grid(draw).map((region) => [region.name, region] as const))(
  'rules and oracle agree. %s',
  (_, region) => {
    const { cells, requests, disagreements } = agreementIn(region, validateSend);
    expect(disagreements).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(cells);
  },
  300_000,
);
