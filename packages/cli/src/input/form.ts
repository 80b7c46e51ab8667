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
 * The form of a file by its first lines that are not blank; `undefined` while it takes one more line to tell.
 * A complete object on the first line can be judged at once, whatever follows. A broken first line does not make
 * one JSON text of a file whose second line is a complete object at the margin.
 *
 * @example
 * formByLines('{"messageId":"MzA6Nzg6MA","body":{}}') // => 'lines'
 * formByLines('{', '  "messageId": "MzA6Nzg6MA",') // => 'whole'
 */
export const formByLines = (first: string, second?: string): Form | undefined => {
  if (isCompleteObject(first)) return 'lines';
  if (second === undefined) return undefined;
  if (isComplete(first)) return 'lines';
  return !goesOn(first) && second.startsWith('{') && isComplete(second) ? 'lines' : 'whole';
};
