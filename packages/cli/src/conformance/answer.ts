import { expectedAt, shapeError, stringsError } from '../input/json-file.js';
import type { ShapeError } from '../input/json-file.js';
import { isObject, parseJson } from '../input/json.js';
import type { Line } from '../input/lines.js';
import { findingsError } from './case-file.js';
import type { CaseFinding } from './case-file.js';

/** What is compared of one violation: rule and text, or a text alone. */
export type AnswerRow = readonly string[];

/** Rule and text of every violation. */
const findingRows = (findings: readonly CaseFinding[]): readonly AnswerRow[] =>
  findings.map(({ rule, message }) => [rule, message]);

/** The texts of the body of a 400: each distinct one once. */
const textRows = (texts: readonly string[]): readonly AnswerRow[] => texts.map((text) => [text]);

/** What a case expects, as rows. */
export const expectedRows = (expected: readonly CaseFinding[], texts: boolean): readonly AnswerRow[] =>
  texts ? textRows([...new Set(expected.map(({ message }) => message))]) : findingRows(expected);

/** Returns true if two rows are equal. */
export const sameRow = (one: AnswerRow, other: AnswerRow): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Returns true if rows are equal, in the same order. */
export const sameRows = (some: readonly AnswerRow[], others: readonly AnswerRow[]): boolean =>
  some.length === others.length && some.every((row, index) => sameRow(row, others[index] ?? []));

/** The answer of a program to a case. */
export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly AnswerRow[] }
  | { readonly kind: 'unsupported' }
  /** Cannot be read: why, and what to do. */
  | { readonly kind: 'unreadable'; readonly text: string };

const unreadableAnswer = (...sentences: readonly string[]): Answer => ({
  kind: 'unreadable',
  text: sentences.join('; '),
});

const longestAnswer = 20;

/** A line that is not even the beginning of an answer, as a greeting or a stack trace is none, or else a broken one. */
const noJson = (text: string, error: string): Answer =>
  text.trimStart().startsWith('{')
    ? unreadableAnswer(error)
    : unreadableAnswer(
        `expected an object, found ${text.length > longestAnswer ? `${text.slice(0, longestAnswer)}…` : text}`,
        'standard output is for answers, one JSON object a line: write all else to standard error',
      );

const misshapen = (error: ShapeError, texts: boolean): Answer =>
  unreadableAnswer(
    `expected ${expectedAt(error)}, found ${error.found}`,
    texts
      ? 'with --texts an answer looks like {"errors": ["…"]} or {"unsupported": true}'
      : 'an answer looks like {"violations": [{"rule": "…", "message": "…"}]} or {"unsupported": true}',
  );

/** Reads the line that belongs to a case. */
export const readAnswer = ({ text }: Line, name: string, texts: boolean): Answer => {
  if (text === undefined) return unreadableAnswer('expected UTF-8 text, found other bytes', 'write UTF-8');
  const parsed = parseJson('', 1, text);
  if (parsed.kind === 'fault') return noJson(text, parsed.text);
  const answer = parsed.value;
  if (!isObject(answer)) return misshapen(shapeError([], 'an object', answer), texts);
  if (answer['case'] !== undefined && answer['case'] !== name) {
    return unreadableAnswer(
      `expected the answer to this case, found "case": ${JSON.stringify(answer['case'])}`,
      'answer in the order of the questions',
    );
  }
  if (answer['unsupported'] === true) return { kind: 'unsupported' };
  const compared = answer[texts ? 'errors' : 'violations'];
  const error = texts
    ? stringsError(['errors'], 'an array of texts', compared)
    : findingsError(compared, ['violations']);
  if (error !== undefined) return misshapen(error, texts);
  const rows = texts
    ? textRows(compared as readonly string[])
    : findingRows(compared as readonly CaseFinding[]);
  return { kind: 'rows', rows };
};
