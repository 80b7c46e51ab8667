import type { Path } from '@assay/rules';
import { fault, systemFault, unreadLine } from './fault.js';
import type { Fault, Place } from './fault.js';
import { jsonTextsByPiece } from './json-texts.js';
import type { Form, JsonText } from './json-texts.js';
import type { Warning } from './json-error.js';
import { linesIn, mayRepeat, survey } from './json-places.js';
import { isObject, kindOf, parseJson } from './json.js';
import { linesByPiece } from './lines.js';
import type { Bytes } from './lines.js';

/** A request to judge. */
interface PlacedRequest {
  readonly kind: 'request';
  readonly place: Place;
  readonly input: unknown;
  /** The line of what is at a path of a report, or of the innermost field on the way to it that is there. */
  readonly lineOf: LineOf;
}

/** The line of what is at a path. */
export type LineOf = (path: Path) => number | undefined;

const whole = 'a request {"messageId": …, "body": {…}}';
const forBodies = 'for a body alone, give its message id: --message-id ID';

/** Reads a value of a file as a request. */
export type InputReader = (placed: Placed) => PlacedRequest | Fault;

/** A value of a file, its place, and its text. */
interface Placed {
  readonly place: Place;
  readonly value: unknown;
  readonly text: string;
}

/** Returns the lines of paths of a report. `inText`: the path in the text. */
const lineOfReport = ({ place, text }: Placed, inText: (path: Path) => Path): LineOf => {
  let lines: ((path: Path) => number) | undefined;
  return (path) => {
    lines ??= linesIn(text);
    return place.line === undefined ? undefined : place.line + lines(inText(path));
  };
};

const request = (placed: Placed, messageId: unknown, body: unknown, isBodyAlone: boolean): PlacedRequest => ({
  kind: 'request',
  place: placed.place,
  input: { messageId, body },
  // A report has one name space for the id and the fields of the body.
  lineOf: lineOfReport(placed, (path) => (isBodyAlone || path[0] === 'messageId' ? path : ['body', ...path])),
});

/** Reads a JSON value as the input of a table: as it is. */
export const plainInput: InputReader = (placed) => ({
  kind: 'request',
  place: placed.place,
  input: placed.value,
  lineOf: lineOfReport(placed, (path) => path),
});

/**
 * Reads a JSON value as a request: `{ messageId, body }`, or, with a message id from elsewhere, the body alone.
 * A value that names its own message id keeps it.
 */
export const sendInput =
  (messageId: string | undefined): InputReader =>
  (placed) => {
    const { place, value } = placed;
    const fields = isObject(value) ? value : {};
    const hasId = Object.hasOwn(fields, 'messageId');
    const hasBody = Object.hasOwn(fields, 'body');
    if (hasBody && hasId) return request(placed, fields['messageId'], fields['body'], false);
    if (hasId)
      return fault(place, 'a field "body" next to "messageId"', 'none', 'put the request body there');
    if (messageId !== undefined)
      return request(placed, messageId, hasBody ? fields['body'] : value, !hasBody);
    if (hasBody)
      return fault(place, 'a field "messageId" next to "body"', 'none', 'add it, or give --message-id ID');
    return fault(place, whole, isObject(value) ? 'neither field' : kindOf(value), forBodies);
  };

/** A file, and its options on the command line. */
export interface Source {
  readonly file: string;
  readonly bytes: Bytes;
  readonly form: Form | undefined;
  readonly inputOf: InputReader;
}

type Item = PlacedRequest | Fault | Warning;

/** Of the elements of an array. If a text is nested too deeply for their places to be known, they are at its beginning. */
function* elements(
  place: Place & { readonly line: number },
  values: readonly unknown[],
  text: string,
  places: ReturnType<typeof survey>['elements'],
  inputOf: InputReader,
): Generator<Item> {
  if (values.length === 0) yield fault(place, 'a request', 'an empty array');
  for (const [index, value] of values.entries()) {
    const { line, offset, length } = places[index] ?? { line: 0, offset: 0, length: 0 };
    yield inputOf({
      place: { ...place, line: place.line + line, number: index + 1 },
      value,
      text: text.slice(offset, offset + length),
    });
  }
}

function* items({ file, inputOf }: Source, { line, text, unread }: JsonText): Generator<Item> {
  if (text === undefined) {
    yield unreadLine({ file, line }, unread ?? { number: line });
    return;
  }
  const parsed = parseJson(file, line, text);
  if (parsed.kind === 'fault') {
    yield parsed;
    return;
  }
  const { value } = parsed;
  if (!Array.isArray(value) && !mayRepeat(text, value)) {
    yield inputOf({ place: { file, line }, value, text });
    return;
  }
  const { warning, elements: places } = survey(file, line, text);
  if (warning !== undefined) yield warning;
  if (Array.isArray(value)) yield* elements({ file, line }, value, text, places, inputOf);
  else yield inputOf({ place: { file, line }, value, text });
}

function* itemsOf(source: Source, texts: readonly JsonText[]): Generator<Item> {
  for (const text of texts) yield* items(source, text);
}

/** The requests of a file as they arrive, those together that arrive together, and what could not be read as one. Never throws. */
export async function* requests(source: Source): AsyncGenerator<Iterable<Item>, void, undefined> {
  let isEmpty = true;
  try {
    for await (const texts of jsonTextsByPiece(linesByPiece(source.bytes), source.form)) {
      if (texts.length === 0) continue;
      isEmpty = false;
      yield itemsOf(source, texts);
    }
  } catch (error) {
    yield [systemFault(source.file, error)];
    return;
  }
  if (isEmpty) yield [fault({ file: source.file }, 'a request', 'an empty file')];
}
