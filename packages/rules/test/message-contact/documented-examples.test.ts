import { describe, expect, test } from '@jest/globals';

import { errorBody } from '../../src/adapters/http.js';
import { validateSend } from '../../src/message-contact/index.js';

const messageId = 'MzA6Nzg6MA';
const facts = { message: { text: 'Welcome to Code@', keywords: ['JOINSMS'] } };

const examples = [
  [
    'mobile numbers',
    {
      mobileNumbers: ['13175551212'],
      Subscribe: true,
      Resubscribe: true,
      keyword: 'JOINSMS',
      Override: true,
      messageText: 'Welcome to Code@',
      SendTime: '2012-10-17 20:01',
    },
    {
      mobileNumbers: ['13175551212'],
      Subscribe: true,
      Resubscribe: true,
      keyword: 'JOINSMS',
      Override: true,
      messageText: 'Welcome to Code@',
      SendTime: '2012-10-17 20:01',
    },
  ],
  [
    'subscribers, flags as strings',
    {
      Subscribers: [
        { MobileNumber: '15555554410', SubscriberKey: '15555554410', Attributes: { FirstName: 'Ann' } },
        { mobileNumber: '15555552254', subscriberKey: '15555552254' },
      ],
      Subscribe: 'true',
      Resubscribe: 'true',
      keyword: 'JOINSMS',
    },
    {
      Subscribers: [
        { MobileNumber: '15555554410', SubscriberKey: '15555554410', Attributes: { FirstName: 'Ann' } },
        { MobileNumber: '15555552254', SubscriberKey: '15555552254' },
      ],
      Subscribe: true,
      Resubscribe: true,
      keyword: 'JOINSMS',
      Override: false,
    },
  ],
] as const;

describe('the requests of the document', () => {
  test.each(examples)('%s: incomplete without facts, valid with facts that fit', (_, body, value) => {
    const alone = validateSend({ messageId, body });
    expect(alone.status).toBe('incomplete');
    expect(alone.violations).toEqual([]);
    expect(alone.deferred.length).toBeGreaterThan(0);
    const informed = validateSend({ messageId, body }, facts);
    expect(informed).toMatchObject({ status: 'valid', violations: [], deferred: [], truncated: false });
    expect(informed.value).toEqual(value);
    expect(validateSend({ messageId, body: informed.value }, facts).value).toEqual(value);
  });

  test('the 400', () => {
    const body = {
      mobileNumbers: ['1-317-555-1212'],
      Subscribe: true,
      Resubscribe: true,
      keyword: 'TestKeyword',
    };
    expect(errorBody(validateSend({ messageId, body }, facts))).toEqual({
      errors: [
        '1-317-555-1212 is not a numeric string',
        'Keyword TestKeyword is invalid for the code on the message.',
      ],
    });
  });

  test('each distinct sentence stands once in a 400', () => {
    const body = { mobileNumbers: ['12', 'x', '13', 'x'] };
    expect(errorBody(validateSend({ messageId, body }, facts)).errors).toEqual([
      'x is not a numeric string',
      'Invalid phone number',
    ]);
  });
});
