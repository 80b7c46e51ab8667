import { array, boolean, coercedText, object, record, text, unknown, withParams } from '../index.js';
import type { WithParams } from '../index.js';
import { countriesIn } from './country-fields.js';
import type { SendRequest } from './request.js';

const keys = 'ignoreCase';

/** A subscriber. Rules judge its number and its key, of any type, and an element that is no subscriber at all. */
const subscriber = object(
  { MobileNumber: unknown, SubscriberKey: unknown, Attributes: record(coercedText) },
  { keys, nonObject: 'asEmpty', lists: { countries: countriesIn } },
);

/** The body (spec section 1.1): its fields in the order of a report. */
export const sendBody = object(
  {
    mobileNumbers: array(unknown),
    Subscribers: array(subscriber),
    Subscribe: boolean,
    Resubscribe: boolean,
    keyword: text,
    Override: boolean,
    messageText: text,
    ContentURL: text,
    SendTime: text,
  },
  { keys },
);

const withId = /* @__PURE__ */ withParams({ messageId: unknown }, sendBody);

type Decoded<B> =
  B extends WithParams<infer Out, unknown, infer Input> ? WithParams<Out, SendRequest, Input> : never;

/**
 * The input: the `{id}` of the URL as it is, and the body. The reader leaves numbers and keys to the rules; if no
 * rule has failed, they are texts.
 */
export const sendInput = withId as Decoded<typeof withId>;
