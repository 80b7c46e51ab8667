import * as t from 'io-ts';

import type { Path } from '../engine/path.js';
import { render } from '../engine/render.js';
import type { Finding } from '../engine/sink.js';
import { decoded } from './reading/decoded.js';
import { messages } from './messages.js';
import { readBody } from './reading/read.js';
import { spelled } from './reading/send-reading.js';
import type { SendReading } from './reading/send-reading.js';
import { isSendRequest } from './is-send-request.js';
import type { SendRequest } from './request.js';
import { textOf } from './text.js';

/** How many elements a list has at most, to be read at all. */
const longest = 1_000_000;

/** As many failures as a report has violations; what more is wrong is not said. */
const most = 1000;

/** The 0-based indices of the elements that are not so, up to as many as are said. */
const indicesOf = <Element>(
  list: readonly Element[] | undefined,
  isRight: (element: Element) => boolean,
): readonly number[] =>
  (list ?? []).flatMap((element, index) => (isRight(element) ? [] : [index])).slice(0, most);

/** Numbers and keys have no shape violation of their own, but a decoded request holds strings: the rules' sentences serve. */
const untyped = (body: Omit<SendReading, 'messageId'>): readonly Finding[] => [
  ...indicesOf(body.mobileNumbers, (number) => typeof number === 'string').map((index) => ({
    path: [spelled('mobileNumbers')(body), index],
    message: messages['number-not-numeric'],
    args: [textOf(body.mobileNumbers?.[index])],
  })),
  ...indicesOf(
    body.subscribers,
    ({ number, key }) => typeof number === 'string' && typeof key === 'string',
  ).map((index) => ({
    path: [spelled('Subscribers')(body), index],
    message: messages['subscriber-incomplete'],
    args: [],
  })),
];

const contextOf = (context: t.Context, path: Path): t.Context => [
  ...context,
  ...path.map((segment) => ({ key: String(segment), type: t.unknown })),
];

/**
 * The io-ts codec of the body: reads field names in any ASCII case, `"true"` as true, null as absent, and says what
 * cannot be read in the sentences of the rules, with the path in the context (spec section 1.1): the first 1000 of them.
 * It says nothing of meaning: a number that is no number is `validateSend`'s affair.
 *
 * @example
 * SendBody.decode({ MOBILENUMBERS: ['15555554410'], subscribe: 'TRUE' })
 * // => { _tag: 'Right', right: { mobileNumbers: ['15555554410'], Subscribe: true, Resubscribe: false, Override: false } }
 */
export const SendBody: t.Type<SendRequest, SendRequest, unknown> = new t.Type(
  'SendBody',
  isSendRequest,
  (input, context) => {
    const { body, findings } = readBody(input, longest);
    const wrong = [...findings.slice(0, most), ...untyped(body)].slice(0, most);
    return wrong.length === 0
      ? t.success(decoded(body))
      : t.failures(
          wrong.map(({ path, message = messages.shape, args }) => ({
            value: input,
            context: contextOf(context, path),
            message: render(message.template, args),
          })),
        );
  },
  t.identity,
);
