import type { SendInput } from '@assay/rules/message-contact';
import { fault, systemFault, unreadLine } from './fault.js';
import type { Fault, Place } from './fault.js';
import { jsonTexts } from './json-texts.js';
import type { Form, JsonText } from './json-texts.js';
import { repetition } from './json-error.js';
import type { Warning } from './json-error.js';
import { isObject, kindOf, parseJson } from './json.js';
import { lines } from './lines.js';
import type { Bytes } from './lines.js';

/** A request to judge. */
interface PlacedRequest {
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
const sendRequest = (place: Place, value: unknown, messageId: string | undefined): PlacedRequest | Fault => {
  const fields = isObject(value) ? value : {};
  const hasId = Object.hasOwn(fields, 'messageId');
  const hasBody = Object.hasOwn(fields, 'body');
  if (hasBody && hasId) return request(place, fields['messageId'], fields['body']);
  if (hasId) return fault(place, 'a field "body" next to "messageId"', 'none', 'put the request body there');
  if (messageId !== undefined) return request(place, messageId, hasBody ? fields['body'] : value);
  if (hasBody)
    return fault(place, 'a field "messageId" next to "body"', 'none', 'add it, or give --message-id ID');
  return fault(place, whole, isObject(value) ? 'neither field' : kindOf(value), forBodies);
};

/** A file, and what the command line says of it. */
export interface Source {
  readonly file: string;
  readonly bytes: Bytes;
  readonly form: Form | undefined;
  readonly messageId: string | undefined;
}

type Item = PlacedRequest | Fault | Warning;

function* elements(place: Place, values: readonly unknown[], messageId: string | undefined): Generator<Item> {
  if (values.length === 0) yield fault(place, 'a request', 'an empty array');
  for (const [index, value] of values.entries()) {
    yield sendRequest({ ...place, number: index + 1 }, value, messageId);
  }
}

function* items({ file, messageId }: Source, { form, line, text, unread }: JsonText): Generator<Item> {
  if (text === undefined) {
    yield unreadLine({ file, line }, unread ?? { number: line });
    return;
  }
  const parsed = parseJson(file, line, text);
  if (parsed.kind === 'parsed') yield* repetition(file, line, text);
  if (parsed.kind === 'fault') yield parsed;
  else if (Array.isArray(parsed.value)) {
    yield* elements(form === 'lines' ? { file, line } : { file }, parsed.value, messageId);
  } else yield sendRequest({ file, line }, parsed.value, messageId);
}

/** The requests of a file as they arrive, and what could not be read as one. Never throws. */
export async function* requests(source: Source): AsyncGenerator<Item, void, undefined> {
  let isEmpty = true;
  try {
    for await (const text of jsonTexts(lines(source.bytes), source.form)) {
      isEmpty = false;
      yield* items(source, text);
    }
  } catch (error) {
    yield systemFault(source.file, error);
    return;
  }
  if (isEmpty) yield fault({ file: source.file }, 'a request', 'an empty file');
}
