import { describe } from '@jest/globals';
import { test as property } from '@fast-check/jest';

import { validateSend } from '../../../src/message-contact/index.js';
import { seed, seeded } from '../../seed.js';
import { anyRequest, objectRequest } from './any-request.js';
import { unmoved } from './groups.js';
import { independent } from './independence.js';
import { table } from './variants.js';

describe(`law 3, independence, seed ${seed}`, () => {
  property.prop([anyRequest], seeded(300))('a rule dropped changes no other rule', independent(table));

  property.prop([objectRequest, objectRequest], seeded(400))(
    'fields of another request change only the rules that read them',
    unmoved(validateSend),
  );
});
