import { describe } from '@jest/globals';
import { test as property } from '@fast-check/jest';

import { validateSend } from '../../../src/message-contact/index.js';
import { seed, seeded } from '../../seed.js';
import { anyRequest } from './any-request.js';
import { askedOfMessage, neverContradicted, storedMessage } from './knowledge.js';

describe(`law 2, more knowledge never contradicts less, seed ${seed}`, () => {
  property.prop([anyRequest, storedMessage], seeded(600))(
    'nothing, a message, its keywords; nothing, no message',
    neverContradicted(validateSend),
  );

  property.prop([askedOfMessage], seeded(600))('of the message that the request was made for', (made) =>
    neverContradicted(validateSend)(...made),
  );
});
