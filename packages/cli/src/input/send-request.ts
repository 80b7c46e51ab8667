import type { SendInput } from '@assay/rules/message-contact';
import { fault } from './fault.js';
import type { Fault } from './fault.js';
import { isObject } from './is-object.js';
import { kindOf } from './kind-of.js';
import type { Place } from './place.js';

/** A request to judge. */
export interface PlacedRequest {
  readonly kind: 'request';
  readonly place: Place;
  readonly input: SendInput;
}

const whole = 'a request {"messageId": …, "body": {…}}';
const forBodies = 'for a body alone, give its message id: --message-id ID';

const request = (place: Place, messageId: unknown, body: unknown): PlacedRequest => ({
  kind: 'request',
  place,
  input: { messageId, body },
});

/**
 * Reads a JSON value as a request: `{ messageId, body }`, or, with a message id from elsewhere, the body alone.
 * A value that names its own message id keeps it.
 */
export const sendRequest = (
  place: Place,
  value: unknown,
  messageId: string | undefined,
): PlacedRequest | Fault => {
  const fields = isObject(value) ? value : {};
  const hasId = Object.hasOwn(fields, 'messageId');
  const hasBody = Object.hasOwn(fields, 'body');
  if (hasBody && hasId) return request(place, fields['messageId'], fields['body']);
  if (hasId) return fault(place, 'a field "body" beside "messageId"', 'none', 'put the request body there');
  if (messageId !== undefined) return request(place, messageId, hasBody ? fields['body'] : value);
  if (hasBody)
    return fault(place, 'a field "messageId" beside "body"', 'none', 'add it, or give --message-id ID');
  return fault(place, whole, isObject(value) ? 'neither field' : kindOf(value), forBodies);
};
