import { describe } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import fc from 'fast-check';

import { validateSend } from '../../../src/message-contact/index.js';
import { seed, seeded } from '../../seed.js';
import { anyRequest } from './any-request.js';
import { capped, caps, proportional } from './bounded.js';
import { wildSubscriber } from './wild.js';

describe(`law 6, bounded, seed ${seed}`, () => {
  property.prop([anyRequest, caps], seeded(600))('maxViolations caps the report', capped(validateSend));

  property.prop(
    [
      fc.constantFrom('mobileNumbers', 'Subscribers'),
      fc.oneof(wildSubscriber, fc.string()),
      fc.integer({ min: 1, max: 30 }),
    ],
    seeded(200),
  )('a list is read in proportion to its length', proportional(validateSend));
});
