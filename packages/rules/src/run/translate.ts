import { ruleMistake } from '../schema/mistake.js';
import { entriesOf } from '../rules/row.js';
import type { Stated, TextOf, Translated } from '../rules/row.js';
import type { Table, TableTypes } from '../rules/table.js';
import { inCatalogueNotation, placeholdersIn, render } from '../schema/message.js';
import type { ShapeText } from '../schema/shapes.js';
import { own } from '../schema/values.js';
import type { Violation } from './report.js';

/** The texts of `shape` in other words. */
export type ShapeTexts = { readonly [T in ShapeText]: string };

/** The sentences of a table in other words, by the ids of its rules. `shape` has several. What is left out stays as it is. */
export type Translation = {
  readonly [id: string]: string | Partial<ShapeTexts> | undefined;
};

/** Returns the text of a rule in a translation; of `shape`, that of this key. `undefined` if it has none. */
export const textIn = (texts: Translation, rule: string, key: string | undefined): string | undefined => {
  const text = own(texts, rule);
  const found: unknown =
    typeof text === 'object' ? own(text as { readonly [name: string]: unknown }, key as string) : text;
  return typeof found === 'string' ? inCatalogueNotation(found) : undefined;
};

/** A violation, or an issue that was made of one. */
type Sentence = Pick<Violation, 'message'> & {
  readonly rule: string;
  readonly text?: string | undefined;
  readonly args: readonly string[];
};

/** Returns a sentence in other words, if there are any. */
export const sentenceIn = <S extends Sentence>(texts: Translation, sentence: S): S => {
  const text = textIn(texts, sentence.rule, sentence.text);
  return text === undefined ? sentence : { ...sentence, message: render(text, sentence.args) };
};

/**
 * Returns a report in other words: nothing is validated again, and only the messages differ.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const report = validate(rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) }), { text: 'Good morning' });
 * translate(report, { long: 'Höchstens {0} Buchstaben.' }).violations[0]?.message // => 'Höchstens 5 Buchstaben.'
 */
export const translate = <R extends { readonly violations: readonly Violation[] }>(
  report: R,
  texts: Translation,
): R => ({ ...report, violations: report.violations.map((violation) => sentenceIn(texts, violation)) });

/** A text for each row, with the placeholders of the row. */
type Texts<M, T> = {
  readonly [Id in keyof T]: Id extends 'shape'
    ? unknown
    : Id extends 'unexpected'
      ? Translated<T[Id] & string, 'reference <0>'>
      : Id extends keyof M
        ? Translated<T[Id] & string, TextOf<M[Id]>>
        : readonly ['no message has this id'];
} & { readonly shape?: ShapeTexts; readonly unexpected?: string };

/**
 * Returns a translation of the rows of a table, as it is: the compiler, and a `TypeError` in JavaScript, stop one whose text does
 * not have the placeholders of its row. `shape` has several texts. `translate` renders a report with it.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const short = rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) });
 * parseMessage(short, 'Höchstens 5 Buchstaben.', translation(short, { long: 'Höchstens {0} Buchstaben.' }))
 * // => [{ rule: 'long', args: ['5'] }]
 */
export const translation = <
  T extends TableTypes,
  const Own extends { readonly [Id in Stated<T['rows']>]: string },
>(
  { name, messages }: Table<T>,
  texts: Own & Texts<T['rows'], Own>,
): Own => {
  entriesOf(messages).forEach(([id, { template }]) => {
    const text = textIn(texts, id, undefined);
    if (text !== undefined && placeholdersIn(text) !== placeholdersIn(template))
      ruleMistake(name, id, `"${text}" does not take the placeholders of "${template}".`);
  });
  return texts;
};
