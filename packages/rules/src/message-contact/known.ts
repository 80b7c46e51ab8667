import { fact } from '../engine/needs.js';
import type { Fact } from '../engine/needs.js';
import { elementsOf, own } from '../engine/own.js';
import type { SendFacts, SendOptions, StoredMessage } from './request.js';

/** What the rules are told beside the request: the caller's facts, and the caller's choices with their defaults. */
export interface SendKnown {
  readonly facts: SendFacts;
  readonly phone: 'e164' | 'possible' | 'valid';
  readonly messageId: 'encoded' | 'any';
  readonly maxSubscribers: number;
  readonly maxElements: number;
}

/**
 * Fills in the defaults of spec section 2.
 *
 * @example
 * know(undefined, { phone: 'valid' })
 * // => { facts: {}, phone: 'valid', messageId: 'encoded', maxSubscribers: 250, maxElements: 1000000 }
 */
export const know = (facts: SendFacts | undefined, options: SendOptions | undefined): SendKnown => ({
  facts: facts ?? {},
  phone: own(options, 'phone') ?? 'possible',
  messageId: own(options, 'messageId') ?? 'encoded',
  maxSubscribers: own(options, 'maxSubscribers') ?? 250,
  maxElements: own(options, 'maxElements') ?? 1_000_000,
});

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

/**
 * Returns what is wrong with the options, in words: a level or a form of message id that there is not, or what should be
 * a whole number from 0 on (spec section 2.4). `undefined` where they make sense.
 *
 * @example
 * objection({ maxSubscribers: 10 }) // => undefined
 * objection({ maxSubscribers: -5 }) // => 'maxSubscribers is not a whole number from 0 on.'
 */
export const objection = (options: SendOptions | undefined): string | undefined => {
  if (options === undefined) return undefined;
  const { phone, messageId, maxSubscribers, maxElements } = know(undefined, options);
  const objections = [
    ...(['e164', 'possible', 'valid'].includes(phone) ? [] : ['phone is not e164, possible or valid.']),
    ...(['encoded', 'any'].includes(messageId) ? [] : ['messageId is not encoded or any.']),
    ...(isCount(maxSubscribers) ? [] : ['maxSubscribers is not a whole number from 0 on.']),
    ...(isCount(maxElements) ? [] : ['maxElements is not a whole number from 0 on.']),
  ];
  return objections.length === 0 ? undefined : objections.join(' ');
};

const storedMessage = ({ facts }: SendKnown): StoredMessage | null | undefined => own(facts, 'message');

/** Whether this client has the message. */
export const messageExists: Fact<SendKnown, boolean> = fact('message', (known) => {
  const message = storedMessage(known);
  return message === undefined ? undefined : message !== null;
});

/** The stored text; a message without one has a blank text. */
export const storedText: Fact<SendKnown, string> = fact('message', (known) => {
  const message = storedMessage(known);
  return message === undefined || message === null ? message : (own(message, 'text') ?? '');
});

/** The keywords that exist on the code of the message. Facts that are not a list, or too long a one, make the rule throw: they are the caller's fault. */
export const keywordsOfCode: Fact<SendKnown, readonly string[]> = fact('message.keywords', (known) => {
  const message = storedMessage(known);
  if (message === undefined || message === null) return message;
  const keywords = own(message, 'keywords') ?? undefined;
  return keywords === undefined
    ? undefined
    : (elementsOf(keywords, known.maxElements) as readonly string[]).slice();
});
