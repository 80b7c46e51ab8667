import { expectedAt, shapeError, stringsError } from '../input/json-file.js';
import type { ShapeError } from '../input/json-file.js';
import { isObject, parseJson } from '../input/json.js';
import type { Line } from '../input/lines.js';
import { findingsError } from './case-file.js';
import type { Finding } from './case-file.js';

/** What is compared of one violation: rule and text, or a text alone. */
export type Row = readonly string[];

/** Rule and text of every violation. */
const findingRows = (findings: readonly Finding[]): readonly Row[] =>
  findings.map(({ rule, message }) => [rule, message]);

/** The texts of the body of a 400: each distinct one once. */
const textRows = (texts: readonly string[]): readonly Row[] => texts.map((text) => [text]);

/** What a case expects, as rows. */
export const expectedRows = (expected: readonly Finding[], texts: boolean): readonly Row[] =>
  texts ? textRows([...new Set(expected.map(({ message }) => message))]) : findingRows(expected);

/** Returns true if two rows are equal. */
export const sameRow = (one: Row, other: Row): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Returns true if rows are equal, in the same order. */
export const sameRows = (some: readonly Row[], others: readonly Row[]): boolean =>
  some.length === others.length && some.every((row, index) => sameRow(row, others[index] ?? []));

/** The answer of a program to a case. */
export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'unsupported' }
  /** Cannot be read: why, and what to do. */
  | { readonly kind: 'unreadable'; readonly text: string };

const unreadable = (...sentences: readonly string[]): Answer => ({
  kind: 'unreadable',
  text: sentences.join('; '),
});

const longest = 20;

/** A line that is not even the beginning of an answer, as a greeting or a stack trace is none, or else a broken one. */
const noJson = (text: string, error: string): Answer =>
  text.trimStart().startsWith('{')
    ? unreadable(error)
    : unreadable(
        `expected an object, found ${text.length > longest ? `${text.slice(0, longest)}…` : text}`,
        'standard output is for answers, one JSON object a line: write all else to standard error',
      );

const misshapen = (error: ShapeError, texts: boolean): Answer =>
  unreadable(
    `expected ${expectedAt(error)}, found ${error.found}`,
    texts
      ? 'with --texts an answer looks like {"errors": ["…"]} or {"unsupported": true}'
      : 'an answer looks like {"violations": [{"rule": "…", "message": "…"}]} or {"unsupported": true}',
  );

/** Reads the line that belongs to a case. */
export const readAnswer = ({ text }: Line, name: string, texts: boolean): Answer => {
  if (text === undefined) return unreadable('expected UTF-8 text, found other bytes', 'write UTF-8');
  const parsed = parseJson('', 1, text);
  if (parsed.kind === 'fault') return noJson(text, parsed.text);
  const answer = parsed.value;
  if (!isObject(answer)) return misshapen(shapeError([], 'an object', answer), texts);
  if (answer['case'] !== undefined && answer['case'] !== name) {
    return unreadable(
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
  const rows = texts ? textRows(compared as readonly string[]) : findingRows(compared as readonly Finding[]);
  return { kind: 'rows', rows };
};
