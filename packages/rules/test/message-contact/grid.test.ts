import { expect, test } from '@jest/globals';

import { validateSend } from '../../src/message-contact/index.js';
import { agreementIn } from './disagreements.js';
import { grid } from './grid.js';

const draw = { samples: 2, seed: 375_810 };

test.each(grid(draw).map((region) => [region.name, region] as const))(
  'rules and oracle agree. %s',
  (_, region) => {
    const { cells, requests, disagreements } = agreementIn(region, validateSend);
    expect(disagreements).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(cells);
  },
  300_000,
);
