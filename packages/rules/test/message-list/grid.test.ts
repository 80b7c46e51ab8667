import { expect, test } from '@jest/globals';

import { validateListSend } from '../../src/message-list/index.js';
import { agreementOf } from '../combinations/agreement.js';
import { seed, times } from '../seed.js';
import { grid } from './grid.js';
import { expected } from './oracle/oracle.js';

const draw = { samples: times(1), seed };

test.each(grid(draw).map((region) => [region.name, region] as const))(
  'rules and oracle agree. %s',
  (_, region) => {
    const { cells, requests, disagreements } = agreementOf(region, { validate: validateListSend, expected });
    expect(disagreements).toEqual([]);
    expect(requests).toBeGreaterThanOrEqual(cells);
  },
  300_000,
);
