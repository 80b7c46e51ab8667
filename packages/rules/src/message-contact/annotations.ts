import type { Annotation } from '../index.js';

const numberAnnotation: Annotation = {
  type: 'string',
  description: 'A phone number: digits alone, country calling code first, without +.',
  examples: ['13175551212'],
};

const bodyProperties: Annotation['properties'] = {
  mobileNumbers: {
    description: 'The numbers to send to. Either this or Subscribers.',
    items: numberAnnotation,
    examples: [['13175551212', '447400123456']],
  },
  Subscribers: {
    description: 'The subscribers to send to, up to 250. Either this or mobileNumbers.',
    items: {
      title: 'Subscriber',
      description: 'A recipient: both its number and its key are needed.',
      properties: {
        MobileNumber: numberAnnotation,
        SubscriberKey: {
          type: 'string',
          description: 'The key of the subscriber in the account.',
          examples: ['key-1'],
        },
        Attributes: {
          description:
            'Attributes by their names. One that is called CountryCode is an ISO 3166-1 alpha-2 code in upper case, which the number has to suit.',
          examples: [{ FirstName: 'Ann', CountryCode: 'US' }],
        },
      },
    },
  },
  Subscribe: { description: 'Subscribes the recipients to the keyword.', examples: [true] },
  Resubscribe: {
    description: 'Subscribes the recipients to the keyword again, if they have opted out.',
    examples: [false],
  },
  keyword: {
    description: 'The keyword to subscribe to: needed if Subscribe or Resubscribe is true, and only then.',
    examples: ['JOINSMS'],
  },
  Override: { description: 'Sends messageText in place of the text of the message.', examples: [true] },
  messageText: {
    description: 'The text to send: needed if Override is true, and only then.',
    examples: ['Welcome!'],
  },
  ContentURL: {
    description: 'An http or https address of content to send along.',
    examples: ['https://example.com/picture.png'],
  },
  SendTime: { description: 'When to send, as yyyy-MM-dd HH:mm.', examples: ['2026-12-01 09:30'] },
};

/** Titles, descriptions and examples of the fields of the body, for its JSON Schema. No rule loads them. */
export const bodyAnnotations: Annotation = {
  title: 'SendMessageContact',
  description: 'Sends a message to mobile numbers or subscribers.',
  properties: bodyProperties,
};

/** The same of the whole request. */
export const requestAnnotations: Annotation = {
  title: 'SendMessageContactRequest',
  description: 'The id of a message, and the body of the request that sends it.',
  required: ['messageId'],
  properties: {
    messageId: {
      type: 'string',
      description: 'The encoded id of the message.',
      examples: ['MzA6Nzg6MA'],
    },
    body: bodyAnnotations,
  },
};
