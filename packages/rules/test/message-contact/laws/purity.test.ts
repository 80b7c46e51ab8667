import { describe } from '@jest/globals';
import { test as property } from '@fast-check/jest';

import { validateSend } from '../../../src/message-contact/index.js';
import { seed, seeded } from '../../seed.js';
import { anyRequest } from './any-request.js';
import { repeatable, secluded, total, unchanging } from './purity.js';

describe(`law 1, total and pure, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(600))('never throws', total(validateSend));
  property.prop([anyRequest], seeded(400))('never changes its input', unchanging(validateSend));
  property.prop([anyRequest], seeded(600))('same input, same answer', repeatable(validateSend));
  property.prop([anyRequest], seeded(600))('no clock, no randomness, no I/O', secluded(validateSend));
});
