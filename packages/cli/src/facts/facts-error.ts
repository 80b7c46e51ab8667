import { isObject } from '../input/is-object.js';
import { kindOf } from '../input/kind-of.js';

/** What is wrong with a value as facts. */
export interface FactsError {
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
export const factsError = (value: unknown): FactsError | undefined => {
  if (!isObject(value)) return wrong([], 'an object {"message": …}', value);
  const message = value['message'];
  const atRoot = unknownField(value, ['message'], []);
  if (atRoot !== undefined || message === undefined || message === null) return atRoot;
  if (!isObject(message))
    return wrong(['message'], 'null or an object {"text": …, "keywords": […]}', message);
  if (typeof message['text'] !== 'string') return wrong(['message', 'text'], 'a string', message['text']);
  return keywordsError(message['keywords']) ?? unknownField(message, ['text', 'keywords'], ['message']);
};
