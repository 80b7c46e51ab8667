import { placesIn } from './message.js';
import { own } from './own.js';
import { catalogued } from './placeholder.js';
import { refuse } from './refuse.js';
import type { Said } from './rows.js';
import { cutAt } from './render.js';
import type { CutTemplate } from './render.js';
import type { ShapeText } from './shape.js';
import type { Message } from './message.js';

/** Texts by the ids of rules. */
export type Texts = { readonly [id: string]: unknown };

/** The texts of `shape`. */
export type Shapes = { readonly [Text in ShapeText]: Message };

/** These texts, cut at their placeholders. */
export const cutTexts = (texts: Shapes): { readonly [Text in ShapeText]: CutTemplate } =>
  Object.fromEntries(Object.entries(texts).map(([name, { template }]) => [name, cutAt(template)])) as {
    readonly [Text in ShapeText]: CutTemplate;
  };

/** The texts of `shape` in other words: those that are given. */
export const shapesBy = (texts: Texts, before: Shapes): Shapes =>
  Object.freeze(
    Object.fromEntries(
      Object.entries(before).map(([text, { template, source }]) => [
        text,
        Object.freeze({
          template: catalogued(own(texts as { readonly [name: string]: string }, text) ?? template),
          source,
        }),
      ]),
    ),
  ) as Shapes;

/** A text in other words. It takes as many arguments as before. */
const textIn = (table: string, { template }: Said, id: string, texts: Texts): string => {
  const text = id === 'shape' ? undefined : own(texts as { readonly [id: string]: string }, id);
  if (text === undefined) return template;
  const translated = catalogued(text);
  if (placesIn(translated) !== placesIn(template))
    refuse(table, id, `"${translated}" does not take the placeholders of "${template}".`);
  return translated;
};

/** Every row in other words. */
export const translated = (
  table: string,
  said: { readonly [id: string]: Said },
  texts: Texts,
): { readonly [id: string]: Said } =>
  Object.fromEntries(
    Object.entries(said).map(([id, row]) => [id, { ...row, template: textIn(table, row, id, texts) }]),
  );
