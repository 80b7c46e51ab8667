import { parseMessage } from '@assay/rules';
import type { Translation } from '@assay/rules';

import { sends } from '../sends.js';
import type { Send } from '../sends.js';

/** A sentence that was found in a text, with its arguments. */
export interface FoundSentence {
  readonly send: Send;
  readonly rule: string;
  readonly args: readonly string[];
  readonly sentence: string;
}

/** Returns every text in a JSON value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/** Returns the texts that may be sentences: those of a JSON body, or the lines. */
const candidates = (text: string): readonly string[] => {
  try {
    return textsIn(JSON.parse(text));
  } catch {
    return text.split('\n').map((line) => line.trim().replace(/^"|",?$/g, ''));
  }
};

/** Returns the readings of one sentence: in every table, and in the first of its languages that has it. */
const readingsOf = (sentence: string): readonly FoundSentence[] =>
  sends.flatMap((send) => {
    const readings = [undefined, ...Object.values(send.texts)].map((texts) =>
      parseMessage(send.table, sentence, texts as Translation | undefined),
    );
    return (readings.find(({ length }) => length > 0) ?? []).map(({ rule, args }) => ({
      send,
      rule,
      args,
      sentence,
    }));
  });

/** The texts of a very large body are not all looked at. */
const mostSentences = 20;

/**
 * Returns the sentences of the error tables in a text, with their arguments: the text may be one of them, several lines, or the
 * body of a 400. In English, German or Spanish.
 *
 * @example
 * sentencesIn('{"errors":["Keyword FOO is invalid for the code on the message."]}').map(({ rule, args }) => [rule, args])
 * // => [['keyword-invalid', ['FOO']]]
 */
export const sentencesIn = (text: string): readonly FoundSentence[] =>
  [...new Set(candidates(text))]
    .filter((one) => one !== '')
    .slice(0, mostSentences)
    .flatMap(readingsOf);
