import { entriesOf } from '../rules/row.js';
import type { Ids } from '../rules/row.js';
import type { Table, TableTypes } from '../rules/table.js';
import { cutAt, render } from '../schema/message.js';
import { textsIn } from '../schema/schema.js';
import { shapes } from '../schema/shapes.js';
import { own } from '../schema/values.js';
import { textIn } from './translate.js';
import type { Translation } from './translate.js';

/** The most readings of one text: one that is full of the text between two placeholders has many. */
const mostReadings = 1000;

/** A reading of the beginning of a text. */
interface Begun {
  /** The index at which the next part of the template begins. */
  readonly from: number;
  readonly args: readonly (string | undefined)[];
}

/** Returns the indices at which a part of a template can be, from one on. */
const indicesOf = (part: string, text: string, from: number, isLast: boolean): readonly number[] => {
  if (isLast)
    return text.length - part.length >= from && text.endsWith(part) ? [text.length - part.length] : [];
  return Array.from({ length: text.length - from + 1 }, (_, index) => from + index)
    .filter((index) => text.startsWith(part, index))
    .slice(0, mostReadings);
};

/**
 * Returns every list of arguments with which a template makes a text: none if it cannot, several if the text can be read in
 * several ways. The inverse of `render`; what that cut or escaped stays so.
 *
 * @example
 * argumentsIn('<0> is not <1>', 'a is not b is not c') // => [['a', 'b is not c'], ['a is not b', 'c']]
 */
export const argumentsIn = (template: string, text: string): readonly (readonly string[])[] => {
  const parts = cutAt(template);
  const [first = ''] = parts;
  if (!text.startsWith(first)) return [];
  const start: readonly Begun[] = [{ from: first.length, args: [] }];
  const steps = Array.from({ length: (parts.length - 1) / 2 }, (_, step) => ({
    index: Number(parts[2 * step + 1]),
    part: parts[2 * step + 2] ?? '',
    isLast: 2 * step + 3 === parts.length,
  }));
  const readings = steps.reduce<readonly Begun[]>(
    (before, { index, part, isLast }) =>
      before
        .flatMap(({ from, args }) =>
          indicesOf(part, text, from, isLast).map((at) => {
            const value = text.slice(from, at);
            return { from: at + part.length, args, value };
          }),
        )
        .filter(({ args, value }) => args[index] === undefined || args[index] === value)
        .slice(0, mostReadings)
        .map(({ from, args, value }) => ({
          from,
          args: Array.from({ length: Math.max(args.length, index + 1) }, (_, i) =>
            i === index ? value : args[i],
          ),
        })),
    start,
  );
  return readings
    .map(({ args }) => args.map((value) => value ?? ''))
    .filter((args) => render(template, args) === text);
};

/** A reading of a sentence: the rule that it is of, and the arguments. */
export interface ParsedMessage<Id extends string> {
  readonly rule: Id;
  readonly args: readonly string[];
  /** The code of the row of the rule, if it has one. */
  readonly code?: string | number;
}

/** Returns a sentence as it is, without white space around it, and with the other end: services waver with a full stop. */
const spellings = (sentence: string): readonly string[] => {
  const trimmed = sentence.trim();
  return [sentence, trimmed, trimmed.endsWith('.') ? trimmed.slice(0, -1) : `${trimmed}.`];
};

/**
 * Returns every rule and every list of arguments that make a sentence, in the words of the table or of a translation, with the code
 * of its row: the inverse of `render`. White space around it, and a full stop too many or too few, do not count.
 *
 * @example
 * parseMessage(sendRules, 'Keyword JOIN is invalid for the code on the message') // => [{ rule: 'keyword-invalid', args: ['JOIN'] }]
 */
export const parseMessage = <T extends TableTypes>(
  { messages, body }: Table<T>,
  sentence: string,
  texts: Translation = {},
): readonly ParsedMessage<Ids<T['rows']>>[] => {
  const templatesOf = (id: string, template: string): readonly string[] =>
    id === 'shape'
      ? [...new Set(['body' as const, ...textsIn(body.outline)])].map(
          (key) => textIn(texts, id, key) ?? shapes[key].template,
        )
      : [textIn(texts, id, undefined) ?? template];
  const rows = entriesOf(messages);
  const readings = (text: string) =>
    rows.flatMap(([id, row]) => {
      const code = own(row as { readonly code?: string | number }, 'code');
      return templatesOf(id, row.template).flatMap((one) =>
        argumentsIn(one, text).map((args) => ({ rule: id, args, ...(code === undefined ? {} : { code }) })),
      );
    });
  return spellings(sentence).reduce<ReturnType<typeof readings>>(
    (found, text) => (found.length > 0 ? found : readings(text)),
    [],
  );
};
