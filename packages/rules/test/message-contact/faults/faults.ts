import { table, translate, validate } from '../../../src/index.js';
import { messages, sendRules, validateSend } from '../../../src/message-contact/index.js';
import { entries } from '../entries.js';
import { definition, given, on } from '../../../src/message-contact/table.js';
import { isBlank, textOf } from '../../../src/message/text.js';
import type { Validate } from '../disagreements.js';
import { recipientFaults } from './recipients.js';
import { withRules, validating } from './with-rules.js';

/** Faults that somebody could make, one in each. */
export const faults: Readonly<Record<string, Validate>> = {
  'a wrong field: override-blank looks at the keyword': withRules({
    'override-blank': on('messageText', 'Override', 'keyword').fails((s) => s.Override && isBlank(s.keyword)),
  }),
  'a wrong flag: keyword-blank forgets Resubscribe': withRules({
    'keyword-blank': on('keyword', 'Subscribe').fails((s) => s.Subscribe && isBlank(s.keyword)),
  }),
  'a dropped prerequisite: message-unknown does not wait for the id': withRules({
    'message-unknown': on('messageId')
      .needs('message', { orNull: true })
      .fails((s, { message }) => message === null && [textOf(s.messageId)]),
  }),
  'off by one: 250 subscribers are too many': withRules({
    'subscribers-too-many': given('Subscribers').fails(
      (s, { maxSubscribers: most }) => s.Subscribers.length >= most && s.Subscribers.length > 0 && [most],
    ),
  }),
  'a text without its full stop': (...asked) =>
    translate(validateSend(...asked), {
      'keyword-unnecessary': 'Keyword is not necessary when Subscribe and Resubscribe are false',
    }),
  'blank taken for empty: white space is a text': withRules({
    'text-not-applicable': on('messageText', 'Override').fails(
      (s) => !s.Override && s.messageText !== undefined && s.messageText !== '',
    ),
  }),
  'the case of all letters ignored, not of ASCII alone': withRules({
    'keyword-invalid': given('keyword', 'Subscribe', 'Resubscribe')
      .when((s) => (s.Subscribe || s.Resubscribe) && !isBlank(s.keyword))
      .needs('message.keywords')
      .fails(
        (s, { 'message.keywords': keywords }) =>
          !keywords.some((known) => known.trim().toLowerCase() === s.keyword.trim().toLowerCase()) && [
            s.keyword,
          ],
      ),
  }),
  'or for and: one empty list is enough': withRules({
    'recipients-empty': on('mobileNumbers', 'Subscribers').fails(
      ({ mobileNumbers = [], Subscribers = [] }) => mobileNumbers.length === 0 || Subscribers.length === 0,
    ),
  }),
  'a fact guessed: a message that is not known is not blank': (request, facts, options) =>
    validate(
      sendRules,
      request,
      { message: { text: 'not blank' }, ...facts },
      options,
    ) as ReturnType<Validate>,
  ...recipientFaults,
  'two rules in the wrong order': (() => {
    const { shape, 'keyword-blank': first, 'recipients-empty': second, ...others } = messages;
    const reordered = { shape, 'keyword-blank': first, 'recipients-empty': second, ...others };
    return validating(table({ ...definition, messages: reordered }).rules(entries));
  })(),
};
