import { fault, unreadLine } from './fault.js';
import type { Fault } from './fault.js';
import type { Form } from './form.js';
import { jsonTexts } from './json-texts.js';
import type { JsonText } from './json-texts.js';
import { lines } from './lines.js';
import type { Bytes } from './lines.js';
import { parseJson } from './parse-json.js';
import { repetition } from './repetition.js';
import type { Warning } from './repetition.js';
import type { Place } from './place.js';
import { sendRequest } from './send-request.js';
import type { PlacedRequest } from './send-request.js';
import { systemFault } from './system-fault.js';

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
