import type { Path, Table } from '@assay/rules';
import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { linesIn, survey } from '../input/json-places.js';
import type { Warning } from '../input/json-error.js';
import { expectedAt, readJsonFile, shapeError, stringsError } from '../input/json-file.js';
import type { ShapeError } from '../input/json-file.js';
import { isObject } from '../input/json.js';
import type { Bytes } from '../input/lines.js';

/** A field that nobody reads is a slip of the pen, and its value would be lost in silence. */
const unknownField = (value: object, known: readonly string[], path: Path): ShapeError | undefined => {
  const name = Object.keys(value).find((key) => !known.includes(key));
  const fields = known.map((field) => `"${field}"`).join(' and ');
  return name === undefined
    ? undefined
    : { path: [...path, name], expected: `no other fields than ${fields}`, found: `"${name}"` };
};

const keywordsError = (keywords: unknown): ShapeError | undefined =>
  keywords === undefined ? undefined : stringsError(['message', 'keywords'], 'an array of strings', keywords);

/**
 * The first thing that is wrong with a value as facts: `{ message?: null | { text: string, keywords?: string[] } }`.
 *
 * @example
 * factsError({ message: { text: 'Hi', keywords: ['JOIN', 7] } }) // => { path: ['message', 'keywords', 1], expected: 'a string', found: 'a number' }
 */
const factsError = (value: unknown): ShapeError | undefined => {
  if (!isObject(value)) return shapeError([], 'an object {"message": …}', value);
  const message = value['message'];
  const atRoot = unknownField(value, ['message'], []);
  if (atRoot !== undefined || message === undefined || message === null) return atRoot;
  if (!isObject(message))
    return shapeError(['message'], 'null or an object {"text": …, "keywords": […]}', message);
  if (typeof message['text'] !== 'string')
    return shapeError(['message', 'text'], 'a string', message['text']);
  return keywordsError(message['keywords']) ?? unknownField(message, ['text', 'keywords'], ['message']);
};

/** Facts that could be read. */
interface FactsFile {
  readonly kind: 'facts';
  readonly facts: object;
  readonly warnings: readonly Warning[];
}

/** How facts look, and what is wrong with a value as facts. */
export interface FactsShape {
  readonly example: string;
  readonly errorOf: (value: unknown) => ShapeError | undefined;
}

/** The facts of a send. */
export const sendFacts: FactsShape = {
  example: '{"message": {"text": "Hi", "keywords": ["JOIN"]}}',
  errorOf: factsError,
};

/** The facts of a table: any values, by the names that it has. */
export const tableFacts = ({ facts }: Table): FactsShape => {
  const names = Object.keys(facts);
  const example = `{${names.map((name) => `${JSON.stringify(name)}: …`).join(', ')}}`;
  return {
    example,
    errorOf: (value) =>
      isObject(value) ? unknownField(value, names, []) : shapeError([], `an object ${example}`, value),
  };
};

const factsIn = (
  { example, errorOf }: FactsShape,
  file: string,
  value: unknown,
  line: number,
  text: string,
): FactsFile | Fault => {
  const error = errorOf(value);
  if (error === undefined) {
    const { warning } = survey(file, line, text);
    return { kind: 'facts', facts: value as object, warnings: warning === undefined ? [] : [warning] };
  }
  return fault(
    { file, line: line + linesIn(text)(error.path) },
    expectedAt(error),
    error.found,
    `facts look like ${example}`,
  );
};

/** Reads a file of facts, or returns a fault. */
export const readFacts = (file: string, bytes: Bytes, shape: FactsShape): Promise<FactsFile | Fault> =>
  readJsonFile(
    file,
    bytes,
    (...read) => factsIn(shape, ...read),
    fault({ file }, 'facts', 'an empty file', `facts look like ${shape.example}`),
  );
