import { describe } from '@jest/globals';
import { test as property } from '@fast-check/jest';

import { validateSend } from '../../../src/message-contact/index.js';
import { seed, seeded } from '../../seed.js';
import { jsonRequest } from './any-request.js';
import { bits, spelledAlike } from './spelling.js';

describe(`law 5, spelling, seed ${seed}`, () => {
  property.prop([jsonRequest, bits], seeded(600))(
    'the case of names, and true for "true", change only the spelling of paths',
    spelledAlike(validateSend),
  );
});
