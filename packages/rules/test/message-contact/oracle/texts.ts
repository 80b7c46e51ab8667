import type { RuleId } from '../../../src/message-contact/messages.js';

/** Section 2, the column "text". */
export const texts: { readonly [Id in RuleId]: string } = {
  shape: 'The request body must be a JSON object.',
  'message-id-malformed': 'Message id <0> is not valid.',
  'message-unknown': 'Message <0> is not valid for the client.',
  'recipients-empty': 'The count of mobile numbers or subscribers cannot be zero.',
  'recipients-ambiguous':
    'An array of mobile numbers and an array of subscribers cannot be provided at the same time.',
  'subscriber-incomplete': 'A subscriber object must have both a mobile number and subscriber key defined.',
  'number-not-numeric': '<0> is not a numeric string',
  'keyword-blank': 'Keyword cannot be blank when Subscribe or Resubscribe are true.',
  'keyword-unnecessary': 'Keyword is not necessary when Subscribe and Resubscribe are false.',
  'keyword-invalid': 'Keyword <0> is invalid for the code on the message.',
  'message-blank': 'Message is blank and no override message was provided.',
  'override-blank': 'Cannot override message text with a blank message.',
  'text-not-applicable': 'MessageText is not applicable when Override is false.',
  unexpected: 'An unexpected error occurred, please contact Customer Support with reference id <0>.',
  'number-invalid': 'Invalid phone number',
  'subscribers-none-valid': 'No valid subscribers were provided',
  'country-code-invalid': '<0> is not an ISO 3166-1 alpha-2 country code.',
  'send-time-invalid': '<0> is not a valid send time (yyyy-MM-dd HH:mm).',
  'content-url-invalid': '<0> is not a valid content URL.',
  'subscribers-too-many': 'No more than <0> subscribers can be sent to at once.',
};

/** Section 1.1: the texts of `shape`, beside the one for a body that is no object. */
export const shapeTexts = {
  repeated: '<0> is given more than once.',
  flag: '<0> must be true or false.',
  string: '<0> must be a string.',
  array: '<0> must be an array.',
  long: '<0> has more than <1> elements.',
  object: '<0> must be an object.',
} as const;
