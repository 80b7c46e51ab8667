import type { SendFacts, SendInput } from '@assay/rules/message-contact';

import { cases } from './corpus.js';

/** What is judged, and what is known: the same of all contenders. */
export interface Input {
  readonly name: string;
  readonly request: SendInput;
  readonly facts: SendFacts;
}

/** A request of the document, as the corpus has it. */
const documented = (name: string): SendInput => {
  const found = cases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`The corpus has no case "${name}".`);
  return found.request;
};

const facts: SendFacts = { message: { text: 'Welcome to Code@', keywords: ['JOINSMS'] } };
const messageId = 'MzA6Nzg6MA';

/** Subscribers, each with a number, a key, a country and a name of its own; every so many has a number that is wrong. */
export const subscribers = (count: number, wrongEvery = Infinity): readonly object[] =>
  Array.from({ length: count }, (_, index) => ({
    MobileNumber: (index + 1) % wrongEvery === 0 ? `1-317-555-${index}` : `1317555${1000 + (index % 9000)}`,
    SubscriberKey: `key${index}`,
    Attributes: { FirstName: `name${index}`, CountryCode: 'US' },
  }));

const toSubscribers = (list: readonly object[]): SendInput => ({
  messageId,
  body: { Subscribers: list, Subscribe: false, Resubscribe: false, Override: true, messageText: 'Hello' },
});

export const inputs: readonly Input[] = [
  { name: 'document example 1', request: documented('mobile numbers, facts that fit'), facts },
  { name: 'document example 2', request: documented('subscribers, flags as strings, facts that fit'), facts },
  {
    name: 'four faults',
    request: {
      messageId,
      body: {
        mobileNumbers: ['1-317-555-1212', '13175551212'],
        Subscribe: true,
        keyword: 'OTHER',
        Override: true,
        messageText: ' ',
        SendTime: '2013-02-29 10:00',
      },
    },
    facts,
  },
  { name: '250 subscribers', request: toSubscribers(subscribers(250)), facts },
  { name: '250 subscribers, a tenth bad', request: toSubscribers(subscribers(250, 10)), facts },
];
