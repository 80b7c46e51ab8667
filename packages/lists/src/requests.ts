import { validateSend } from '@assay/rules/message-contact';
import type { SendFacts, SendOptions } from '@assay/rules/message-contact';

import type { Subscriber } from './judge/judge-row.js';

/** All of a request but its recipients. */
export interface RequestOptions {
  readonly messageId: string;
  /** `keyword`, `Subscribe`, `messageText` and others, as documented. */
  readonly body?: { readonly [field: string]: unknown };
  /** How many subscribers a request has at most; 250 if it is not given. */
  readonly most?: number;
}

/** A request that can be sent. */
export interface ListRequest {
  readonly messageId: string;
  readonly body: { readonly Subscribers: readonly Subscriber[]; readonly [field: string]: unknown };
}

/** The most subscribers that a request is documented to have. */
export const mostSubscribers = 250;

/**
 * Returns the request of these subscribers.
 *
 * @example
 * requestOf([{ MobileNumber: '13175551212', SubscriberKey: 'ann' }], { messageId: 'MzA6Nzg6MA' }).body
 * // => { Subscribers: [{ MobileNumber: '13175551212', SubscriberKey: 'ann' }] }
 */
export const requestOf = (
  subscribers: readonly Subscriber[],
  { messageId, body = {} }: RequestOptions,
): ListRequest => ({
  messageId,
  body: { Subscribers: subscribers, ...body },
});

/**
 * Returns the sentences that any request of these options would get, whoever its subscribers are: none if they are right. Facts
 * that are not given leave it open, and it is right as far as one can know.
 *
 * @example
 * optionErrors({ messageId: 'MzA6Nzg6MA', body: { Subscribe: true } }) // => ['Keyword cannot be blank when Subscribe or Resubscribe are true.']
 */
export const optionErrors = (options: RequestOptions, facts?: SendFacts): readonly string[] => {
  const anybody: Subscriber = { MobileNumber: '13175551212', SubscriberKey: 'anybody' };
  const report = validateSend(requestOf([anybody], options), facts);
  return report.violations.filter(({ severity }) => severity === 'error').map(({ message }) => message);
};

/**
 * Returns the sentences that a request gets by every rule of a send: none, if its rows were judged.
 *
 * @example
 * const request = requestOf([{ MobileNumber: '1', SubscriberKey: 'ann' }], { messageId: 'MzA6Nzg6MA' });
 * requestErrors(request, {})[0] // => 'Invalid phone number'
 */
export const requestErrors = (request: ListRequest, options: SendOptions): readonly string[] => {
  const report = validateSend(request, undefined, options);
  return report.violations.filter(({ severity }) => severity === 'error').map(({ message }) => message);
};
