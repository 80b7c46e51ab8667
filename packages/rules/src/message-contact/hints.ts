import { commonHints } from '../message/hints.js';
import { joined } from '../message/joined.js';
import type { RuleId } from './messages.js';

/**
 * The cause of each rule of a send, and what to do. The sentences are ours. A page that shows the documented sentences alone does
 * not load them.
 *
 * @example
 * sendHints['keyword-blank'].remedy // => 'Name the keyword, or leave both flags out.'
 */
export const sendHints = /* @__PURE__ */ joined(commonHints, {
  'recipients-empty': {
    cause: 'Neither mobileNumbers nor Subscribers has an element.',
    remedy: 'Add a number to mobileNumbers, or a subscriber to Subscribers.',
  },
  'recipients-ambiguous': {
    cause: 'Both mobileNumbers and Subscribers are there, and an empty list counts.',
    remedy: 'Leave one of the two out, or send null for it.',
  },
  'subscriber-incomplete': {
    cause: 'A subscriber lacks its MobileNumber or its SubscriberKey, or the key is not a string.',
    remedy: 'Give each subscriber both, as strings.',
  },
  'number-not-numeric': {
    cause: 'A mobile number has other characters than the digits 0 to 9, or is not a string.',
    remedy: 'Send calling code and number as one string of digits, without +, spaces or dashes: 13175551212.',
  },
  'keyword-blank': {
    cause: 'Subscribe or Resubscribe is true, and no keyword says to what.',
    remedy: 'Name the keyword, or leave both flags out.',
  },
  'keyword-unnecessary': {
    cause: 'A keyword is given, and neither Subscribe nor Resubscribe is true.',
    remedy: 'Leave the keyword out, or set one of the flags.',
  },
  'keyword-invalid': {
    cause: 'The code of the message has no such keyword.',
    remedy: 'Use a keyword that exists on the code of the message.',
  },
  'message-blank': {
    cause: 'The stored message has no text, and the request does not override it.',
    remedy: 'Set Override to true and send a messageText, or give the stored message a text.',
  },
  'override-blank': {
    cause: 'Override is true, and messageText is blank.',
    remedy: 'Send a messageText, or leave Override out.',
  },
  'text-not-applicable': {
    cause: 'A messageText is given, and Override is not true.',
    remedy: 'Set Override to true, or leave messageText out.',
  },
  'number-invalid': {
    cause:
      'No phone can have this number: by its calling code, its length, its range, or the country of its subscriber.',
    remedy:
      'Check the number, its calling code, and the country code next to it: a global number (+800, +883) is of no country, so it goes without one.',
  },
  'subscribers-none-valid': {
    cause: 'No subscriber has a number that can be sent to.',
    remedy: 'Mend the number of at least one subscriber.',
  },
  'country-code-invalid': {
    cause: 'A country field is not an officially assigned code of two capital letters.',
    remedy: 'Use the two capitals of ISO 3166-1 alpha-2: GB, neither gb nor UK.',
  },
  'content-url-invalid': {
    cause: 'ContentURL is not an absolute http or https URL with a host, or has more than 2,048 characters.',
    remedy: 'Send the whole URL: https://example.com/picture.png.',
  },
  'subscribers-too-many': {
    cause: 'The request has more subscribers than one send takes.',
    remedy: 'Split the subscribers over several requests.',
  },
}) satisfies { readonly [Id in RuleId]: { readonly cause: string; readonly remedy: string } };
