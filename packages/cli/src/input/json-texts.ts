import type { Line } from './lines.js';

/** `lines`: every line is a JSON text of its own (NDJSON). `whole`: the file is one JSON text. */
export type Form = 'lines' | 'whole';

const lineEndings: readonly string[] = ['.ndjson', '.jsonl'];

/** The form that a file's name promises, if it does. */
export const formByName = (file: string): Form | undefined =>
  lineEndings.some((ending) => file.toLowerCase().endsWith(ending)) ? 'lines' : undefined;

const isComplete = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isCompleteObject = (text: string): boolean => text.trimStart().startsWith('{') && isComplete(text);

/** A line after which one JSON text goes on: `[`, `{"body": {`, `"keyword":`, `"Override": true,`. */
const goesOn = (text: string): boolean => /[[{:,]\s*$/.test(text);

/**
 * The form of a file by its first lines that are not blank; `undefined` while one more line is needed.
 * A complete object on the first line can be judged at once, whatever follows. A broken first line does not make
 * one JSON text of a file whose second line is a complete object at the margin.
 *
 * @example
 * formByLines('{"messageId":"MzA6Nzg6MA","body":{}}') // => 'lines'
 * formByLines('{', '  "messageId": "MzA6Nzg6MA",') // => 'whole'
 */
const formByLines = (first: string, second?: string): Form | undefined => {
  if (isCompleteObject(first)) return 'lines';
  if (second === undefined) return undefined;
  if (isComplete(first)) return 'lines';
  return !goesOn(first) && second.startsWith('{') && isComplete(second) ? 'lines' : 'whole';
};

/** What ought to be one JSON text. */
export interface JsonText {
  readonly form: Form;
  /** The line that it begins on. */
  readonly line: number;
  /** Left out if it cannot be read. */
  readonly text?: string;
  /** Why it cannot: the line that is not UTF-8, or too long. */
  readonly unread?: Line;
}

const isBlankLine = ({ text }: Line): boolean => text !== undefined && text.trim() === '';

const alone = (of: Line): JsonText => ({
  form: 'lines',
  line: of.number,
  ...(of.text === undefined ? { unread: of } : { text: of.text }),
});

/** Lines as one text, or the line that cannot be read. */
const together = (held: readonly Line[], first: number): JsonText => {
  const unread = held.find(({ text }) => text === undefined);
  return unread === undefined
    ? { form: 'whole', line: first, text: held.map(({ text }) => text).join('\n') }
    : { form: 'whole', line: unread.number, unread };
};

const formOf = (held: readonly Line[]): Form | undefined => {
  const [first, second] = held.filter((line) => !isBlankLine(line));
  return formByLines(first?.text ?? '', second === undefined ? undefined : (second.text ?? ''));
};

/**
 * The JSON texts of a file, as soon as each is there, those together whose lines arrive together. Lines are held back only until
 * the form of the file is plain, and in the form `whole`, which cannot be judged before its end. Blank lines count, and are passed
 * over.
 */
export async function* jsonTextsByPiece(
  pieces: AsyncIterable<readonly Line[]>,
  promised: Form | undefined,
): AsyncGenerator<readonly JsonText[], void, undefined> {
  let form = promised;
  let held: Line[] = [];
  for await (const piece of pieces) {
    for (const line of piece) {
      const blank = isBlankLine(line);
      if (blank && (form === 'lines' || held.length === 0)) continue;
      held.push(line);
      if (!blank) form ??= formOf(held);
    }
    if (form === 'lines') {
      yield held.filter((each) => !isBlankLine(each)).map(alone);
      held = [];
    }
  }
  const [first] = held;
  if (first !== undefined) yield [together(held, first.number)];
}

/** The JSON texts of a file, one after the other. */
export async function* jsonTexts(
  pieces: AsyncIterable<readonly Line[]>,
  promised: Form | undefined,
): AsyncGenerator<JsonText, void, undefined> {
  for await (const piece of jsonTextsByPiece(pieces, promised)) yield* piece;
}
