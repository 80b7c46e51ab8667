import { fact } from '../core/needs.js';
import type { Fact } from '../core/needs.js';
import type { SendFacts, SendOptions } from './request.js';

/** What the rules are told beside the request: the caller's facts, and the caller's choices with their defaults. */
export interface SendKnown {
  readonly facts: SendFacts;
  readonly phone: 'e164' | 'possible' | 'valid';
  readonly messageId: 'encoded' | 'any';
  readonly maxSubscribers: number;
}

/**
 * Fills in the defaults of spec section 2.
 *
 * @example
 * know(undefined, { phone: 'valid' }) // => { facts: {}, phone: 'valid', messageId: 'encoded', maxSubscribers: 250 }
 */
export const know = (facts: SendFacts | undefined, options: SendOptions | undefined): SendKnown => ({
  facts: facts ?? {},
  phone: options?.phone ?? 'possible',
  messageId: options?.messageId ?? 'encoded',
  maxSubscribers: options?.maxSubscribers ?? 250,
});

/** Whether this client has the message. */
export const messageExists: Fact<SendKnown, boolean> = fact('message', ({ facts: { message } }) =>
  message === undefined ? undefined : message !== null,
);

/** The stored text; a message without one has a blank text. */
export const storedText: Fact<SendKnown, string> = fact('message', ({ facts: { message } }) =>
  message === undefined || message === null ? message : ((message.text as string | undefined) ?? ''),
);

/** The keywords that exist on the code of the message. */
export const keywordsOfCode: Fact<SendKnown, readonly string[]> = fact(
  'message.keywords',
  ({ facts: { message } }) =>
    message === undefined || message === null ? message : (message.keywords ?? undefined),
);
