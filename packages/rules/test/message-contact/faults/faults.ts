import { all, at, message, needs, rule, ruleSet, validate, when } from '../../../src/index.js';
import { keywordsOfCode, messageExists } from '../../../src/message-contact/known.js';
import type { SendKnown } from '../../../src/message-contact/known.js';
import { atField } from '../../../src/message-contact/places.js';
import type { SendReading } from '../../../src/message-contact/reading/send-reading.js';
import { rules, sendRules } from '../../../src/message-contact/index.js';
import { sendRule } from '../../../src/message-contact/send-rule.js';
import { isBlank, textOf } from '../../../src/message-contact/text.js';
import type { Validate } from '../disagreements.js';
import { recipientFaults } from './recipients.js';
import { withRules } from './with-rules.js';

const nothing = undefined;

/** Faults that somebody could make, one in each. */
export const faults: Readonly<Record<string, Validate>> = {
  'a wrong field: override-blank looks at the keyword': withRules({
    'override-blank': atField(
      'messageText',
      'Override',
    )(
      sendRule('override-blank', ({ override, keyword }: SendReading) =>
        override && isBlank(keyword) ? [] : nothing,
      ),
    ),
  }),
  'a wrong flag: keyword-blank forgets Resubscribe': withRules({
    'keyword-blank': atField(
      'keyword',
      'Subscribe',
      'Resubscribe',
    )(
      sendRule('keyword-blank', ({ subscribe, keyword }: SendReading) =>
        subscribe && isBlank(keyword) ? [] : nothing,
      ),
    ),
  }),
  'a dropped prerequisite: message-unknown does not wait for the id': withRules({
    'message-unknown': needs(messageExists)(
      at('messageId')(
        sendRule('message-unknown', ({ messageId }: SendReading, exists: boolean) =>
          exists ? nothing : [textOf(messageId)],
        ),
      ),
    ),
  }),
  'off by one: 250 subscribers are too many': withRules({
    'subscribers-too-many': atField('Subscribers')(
      sendRule('subscribers-too-many', ({ subscribers = [] }: SendReading, { maxSubscribers }: SendKnown) =>
        subscribers.length >= maxSubscribers && subscribers.length > 0 ? [String(maxSubscribers)] : nothing,
      ),
    ),
  }),
  'a text without its full stop': withRules({
    'keyword-unnecessary': atField(
      'keyword',
      'Subscribe',
      'Resubscribe',
    )(
      rule(
        'keyword-unnecessary',
        message('Keyword is not necessary when Subscribe and Resubscribe are false'),
        ({ subscribe, resubscribe, keyword }: SendReading) =>
          subscribe || resubscribe || isBlank(keyword) ? nothing : [],
      ),
    ),
  }),
  'blank taken for empty: white space is a text': withRules({
    'text-not-applicable': atField(
      'messageText',
      'Override',
    )(
      sendRule('text-not-applicable', ({ override, messageText = '' }: SendReading) =>
        override || messageText === '' ? nothing : [],
      ),
    ),
  }),
  'the case of all letters ignored, not of ASCII alone': withRules({
    'keyword-invalid': atField(
      'keyword',
      'Subscribe',
      'Resubscribe',
    )(
      when(
        ({ subscribe, resubscribe, keyword }: SendReading) => (subscribe || resubscribe) && !isBlank(keyword),
      )(
        needs(keywordsOfCode)(
          sendRule('keyword-invalid', ({ keyword = '' }: SendReading, keywords: readonly string[]) =>
            keywords.some((known) => known.trim().toLowerCase() === keyword.trim().toLowerCase())
              ? nothing
              : [keyword],
          ),
        ),
      ),
    ),
  }),
  'or for and: one empty list is enough': withRules({
    'recipients-empty': atField(
      'mobileNumbers',
      'Subscribers',
    )(
      sendRule('recipients-empty', ({ mobileNumbers = [], subscribers = [] }: SendReading) =>
        mobileNumbers.length === 0 || subscribers.length === 0 ? [] : nothing,
      ),
    ),
  }),
  'a fact guessed: a message that is not known is not blank': withRules({
    'message-blank': atField(
      'messageText',
      'Override',
    )(
      sendRule('message-blank', ({ override }: SendReading, { facts }: SendKnown) =>
        !override && facts.message && isBlank(facts.message.text) ? [] : nothing,
      ),
    ),
  }),
  ...recipientFaults,
  'two rules in the wrong order': (() => {
    const { 'keyword-blank': first, 'recipients-empty': second, ...others } = rules;
    const set = ruleSet({
      ...sendRules,
      rule: all(first, second, ...Object.values(others)) as typeof sendRules.rule,
    });
    return (request, facts, options) => validate(set, request, facts, options) as ReturnType<Validate>;
  })(),
};
