import type { SendFacts } from '@assay/rules/message-contact';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { fault, systemFault, unreadLine } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { jsonTexts } from '../input/json-texts.js';
import { isObject, kindOf, parseJson } from '../input/json.js';
import { lines } from '../input/lines.js';
import type { Bytes } from '../input/lines.js';
import { repetition } from '../input/json-error.js';
import type { Warning } from '../input/json-error.js';
import { pathText } from '../output/text.js';

/** What is wrong with a value as facts. */
interface FactsError {
  /** From the root of the facts. */
  readonly path: (string | number)[];
  readonly expected: string;
  readonly found: string;
}

const wrong = (path: FactsError['path'], expected: string, value: unknown): FactsError => ({
  path,
  expected,
  found: kindOf(value),
});

/** A field that nobody reads is a slip of the pen: what it was to say would be missed without a word. */
const unknownField = (
  value: object,
  known: readonly string[],
  path: FactsError['path'],
): FactsError | undefined => {
  const name = Object.keys(value).find((key) => !known.includes(key));
  const fields = known.map((field) => `"${field}"`).join(' and ');
  return name === undefined
    ? undefined
    : { path: [...path, name], expected: `no other fields than ${fields}`, found: `"${name}"` };
};

const keywordsError = (keywords: unknown): FactsError | undefined => {
  const path = ['message', 'keywords'];
  if (keywords === undefined) return undefined;
  if (!Array.isArray(keywords)) return wrong(path, 'an array of strings', keywords);
  const index = keywords.findIndex((keyword) => typeof keyword !== 'string');
  return index === -1 ? undefined : wrong([...path, index], 'a string', keywords[index]);
};

/**
 * The first thing that is wrong with a value as facts: `{ message?: null | { text: string, keywords?: string[] } }`.
 *
 * @example
 * factsError({ message: { text: 'Hi', keywords: ['JOIN', 7] } }) // => { path: ['message', 'keywords', 1], expected: 'a string', found: 'a number' }
 */
const factsError = (value: unknown): FactsError | undefined => {
  if (!isObject(value)) return wrong([], 'an object {"message": …}', value);
  const message = value['message'];
  const atRoot = unknownField(value, ['message'], []);
  if (atRoot !== undefined || message === undefined || message === null) return atRoot;
  if (!isObject(message))
    return wrong(['message'], 'null or an object {"text": …, "keywords": […]}', message);
  if (typeof message['text'] !== 'string') return wrong(['message', 'text'], 'a string', message['text']);
  return keywordsError(message['keywords']) ?? unknownField(message, ['text', 'keywords'], ['message']);
};

/** Facts that could be read. */
interface Facts {
  readonly kind: 'facts';
  readonly facts: SendFacts;
  readonly warnings: readonly Warning[];
}

/** The line, from 0, of the value at a path, or of the innermost one on the way to it that is there. */
const lineWithin = (text: string, path: FactsError['path']): number => {
  const root = parseTree(text);
  const ways = path.map((_, index) => path.slice(0, path.length - index));
  const node = root && ways.map((way) => findNodeAtLocation(root, way)).find((found) => found !== undefined);
  return text.slice(0, (node ?? root)?.offset ?? 0).split('\n').length - 1;
};

const factsIn = (file: string, line: number, text: string): Facts | Fault => {
  const parsed = parseJson(file, line, text);
  if (parsed.kind === 'fault') return parsed;
  const error = factsError(parsed.value);
  if (error === undefined) {
    const warnings = [...repetition(file, line, text)];
    return { kind: 'facts', facts: parsed.value as SendFacts, warnings };
  }
  const { path, expected, found } = error;
  const field = path.length === 0 ? '' : ` at ${pathText(path)}`;
  return fault(
    { file, line: line + lineWithin(text, path) },
    `${expected}${field}`,
    found,
    'facts look like {"message": {"text": "Hi", "keywords": ["JOIN"]}}',
  );
};

/** Reads a file of facts, or says what is wrong with it. */
export const readFacts = async (file: string, bytes: Bytes): Promise<Facts | Fault> => {
  try {
    for await (const { line, text, unread } of jsonTexts(lines(bytes), 'whole')) {
      return text === undefined
        ? unreadLine({ file, line }, unread ?? { number: line })
        : factsIn(file, line, text);
    }
    return fault({ file }, 'facts', 'an empty file', 'facts look like {"message": {"text": "Hi"}}');
  } catch (error) {
    return systemFault(file, error);
  }
};
