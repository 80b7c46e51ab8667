import { beside } from '../body/beside.js';
import type { Beside } from '../body/beside.js';
import { list } from '../body/list.js';
import { object } from '../body/object.js';
import { record } from '../body/record.js';
import { anything, flag, text, words } from '../body/scalar.js';
import { countriesIn } from './country-fields.js';
import type { SendRequest } from './request.js';

const names = 'any-case';

/** A subscriber. Of its number and its key rules speak, whatever they are, and of an element that is no subscriber at all. */
const subscriber = object(
  { MobileNumber: anything, SubscriberKey: anything, Attributes: record(words) },
  { names, otherwise: 'empty', lists: { countries: countriesIn } },
);

/** The body, as spec section 1.1 says: its fields in the order of a report. */
export const sendBody = object(
  {
    mobileNumbers: list(anything),
    Subscribers: list(subscriber),
    Subscribe: flag,
    Resubscribe: flag,
    keyword: text,
    Override: flag,
    messageText: text,
    ContentURL: text,
    SendTime: text,
  },
  { names },
);

const withId = /* @__PURE__ */ beside({ messageId: anything }, sendBody);

type Decoded<B> = B extends Beside<infer Out, unknown, infer Input> ? Beside<Out, SendRequest, Input> : never;

/**
 * What is judged: the `{id}` of the URL as it is, and the body. The reader leaves numbers and keys to the rules; where no
 * rule has failed, they are texts.
 */
export const sendInput = withId as Decoded<typeof withId>;
