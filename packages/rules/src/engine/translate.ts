import { placesIn } from './message.js';
import { own } from './own.js';
import { catalogued } from './placeholder.js';
import { refuse } from './refuse.js';
import { render } from './render.js';
import type { Violation } from './report.js';
import type { ShapeText } from './shape.js';

/** The texts of `shape` in other words. */
export type ShapeTexts = { readonly [T in ShapeText]: string };

/** The sentences of a table in other words, by the ids of its rules. `shape` has several. What is left out stays as it is. */
export type Translation = {
  readonly [id: string]: string | Partial<ShapeTexts> | undefined;
};

/** What a translation says of a rule, and of `shape` by the key of its text. `undefined` if nothing. */
export const textIn = (texts: Translation, rule: string, key: string | undefined): string | undefined => {
  const text = own(texts, rule);
  const found: unknown =
    typeof text === 'object' ? own(text as { readonly [name: string]: unknown }, key as string) : text;
  return typeof found === 'string' ? catalogued(found) : undefined;
};

/** What is translated: a violation, or what was made of one. */
type Sentence = Pick<Violation, 'message'> & {
  readonly rule: string;
  readonly text?: string | undefined;
  readonly args: readonly string[];
};

/** The same in other words, if there are any. */
export const sentenceIn = <S extends Sentence>(texts: Translation, sentence: S): S => {
  const text = textIn(texts, sentence.rule, sentence.text);
  return text === undefined ? sentence : { ...sentence, message: render(text, sentence.args) };
};

/**
 * Returns a report in other words: nothing is validated again, and only the messages differ.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const report = rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) }).validate({ text: 'Good morning' });
 * translate(report, { long: 'Höchstens {0} Buchstaben.' }).violations[0]?.message // => 'Höchstens 5 Buchstaben.'
 */
export const translate = <R extends { readonly violations: readonly Violation[] }>(
  report: R,
  texts: Translation,
): R => ({ ...report, violations: report.violations.map((violation) => sentenceIn(texts, violation)) });

/** Refuses a text that does not take the placeholders of its row: the compiler does so too. */
export const checked = (
  table: string,
  messages: { readonly [id: string]: { readonly template: string } },
  texts: Translation,
): void =>
  Object.entries(messages).forEach(([id, { template }]) => {
    const text = textIn(texts, id, undefined);
    if (text !== undefined && placesIn(text) !== placesIn(template))
      refuse(table, id, `"${text}" does not take the placeholders of "${template}".`);
  });
