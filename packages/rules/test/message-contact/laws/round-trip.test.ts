import { describe } from '@jest/globals';
import { test as property } from '@fast-check/jest';

import { validateSend } from '../../../src/message-contact/index.js';
import { seed, seeded } from '../../seed.js';
import { anyRequest, jsonRequest } from './any-request.js';
import { comesBack, comesBackAsJson } from './round-trip.js';

describe(`law 4, round trip, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(600))('the output validates, to itself', comesBack(validateSend));
  property.prop([jsonRequest], seeded(600))('and so it does as JSON', comesBackAsJson(validateSend));
});
