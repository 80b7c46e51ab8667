import { documented, ours, shapes, sibling } from '../message/messages.js';

const rows = {
  shape: shapes.body,
  'message-id-malformed': documented('Message id <0> is not valid.'),
  'message-unknown': documented('Message <0> is not valid for the client.'),
  'recipients-empty': documented('The count of mobile numbers or subscribers cannot be zero.'),
  'recipients-ambiguous': documented(
    'An array of mobile numbers and an array of subscribers cannot be provided at the same time.',
  ),
  'subscriber-incomplete': documented(
    'A subscriber object must have both a mobile number and subscriber key defined.',
  ),
  'number-not-numeric': documented('<0> is not a numeric string'),
  'keyword-blank': documented('Keyword cannot be blank when Subscribe or Resubscribe are true.'),
  'keyword-unnecessary': documented('Keyword is not necessary when Subscribe and Resubscribe are false.'),
  'keyword-invalid': documented('Keyword <0> is invalid for the code on the message.'),
  'message-blank': documented('Message is blank and no override message was provided.'),
  'override-blank': documented('Cannot override message text with a blank message.'),
  'text-not-applicable': documented('MessageText is not applicable when Override is false.'),
  unexpected: documented(
    'An unexpected error occurred, please contact Customer Support with reference id <0>.',
  ),
  'number-invalid': documented('Invalid phone number'),
  'subscribers-none-valid': documented('No valid subscribers were provided'),
  'country-code-invalid': ours('<0> is not an ISO 3166-1 alpha-2 country code.'),
  'send-time-invalid': sibling('<0> is not a valid send time (yyyy-MM-dd HH:mm).'),
  'content-url-invalid': ours('<0> is not a valid content URL.'),
  'subscribers-too-many': ours('No more than <0> subscribers can be sent to at once.'),
} as const;

/**
 * The error table of `POST /sms/v1/messageContact/{id}/send`, in report order: a row a rule.
 * `shape` is here with the text for a body that is no object; its others are in `shapes`.
 *
 * @example
 * messages['keyword-invalid'].template // => 'Keyword <0> is invalid for the code on the message.'
 */
export const messages: typeof rows = /* @__PURE__ */ Object.freeze(rows);

/** The id of a rule: a row of the table. */
export type RuleId = keyof typeof messages;
