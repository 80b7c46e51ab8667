import type { Type } from 'io-ts';
import { render } from '../index.js';
import { codec } from '../schema/codec.js';
import type { Failure } from '../schema/codec.js';

import { sendBody } from './body.js';
import { messages } from './messages.js';
import type { SendRequest } from './request.js';
import { textOf } from '../message/text.js';

/** The most failures of a codec. */
const mostElementFailures = 1000;

const wrongIn = <Element>(
  list: readonly Element[] | undefined,
  isRight: (element: Element) => boolean,
  failure: (element: Element, index: number) => Failure,
): readonly Failure[] =>
  (list ?? [])
    .map((element, index) => ({ element, index }))
    .filter(({ element }) => !isRight(element))
    .slice(0, mostElementFailures)
    .map(({ element, index }) => failure(element, index));

/**
 * The io-ts codec of the body: reads field names in any ASCII case, `"true"` as true, null as absent, and has the
 * sentences of the rules for what cannot be read, with the path in the context (spec section 1.1): the first 1000 of them.
 * It does not judge meaning: a number that is no number is for `validateSend`. Numbers and keys have no shape
 * violation of their own, but a decoded request holds strings: there, the rules' sentences serve.
 *
 * @example
 * SendBody.decode({ MOBILENUMBERS: ['15555554410'], subscribe: 'TRUE' })
 * // => { _tag: 'Right', right: { mobileNumbers: ['15555554410'], Subscribe: true, Resubscribe: false, Override: false } }
 */
export const SendBody: Type<SendRequest, SendRequest, unknown> = codec(
  'SendBody',
  sendBody,
  ({ mobileNumbers, Subscribers }, spelled) => [
    ...wrongIn(
      mobileNumbers,
      (number) => typeof number === 'string',
      (number, index) => ({
        path: [spelled('mobileNumbers'), index],
        message: render(messages['number-not-numeric'].template, [textOf(number)]),
      }),
    ),
    ...wrongIn(
      Subscribers,
      ({ MobileNumber, SubscriberKey }) =>
        typeof MobileNumber === 'string' && typeof SubscriberKey === 'string',
      (_, index) => ({
        path: [spelled('Subscribers'), index],
        message: messages['subscriber-incomplete'].template,
      }),
    ),
  ],
) as Type<SendRequest, SendRequest, unknown>;
