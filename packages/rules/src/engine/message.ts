import { own } from './own.js';
import { cutAt } from './render.js';
import type { CutTemplate } from './render.js';
import type { Severity } from './description.js';

/** What is put in the place of a placeholder. A number is written as JSON does. */
export type Argument = string | number;

/** The indices of the placeholders in a template, as a union: `'Keyword <0> of {1}'` has `0 | 1`. */
type Placeholder<Template extends string> = Template extends `${string}${'<' | '{'}${infer Tail}`
  ? (Tail extends `${infer Index extends number}${'>' | '}'}${string}` ? Index : never) | Placeholder<Tail>
  : never;

/**
 * The arguments that a template takes, one a placeholder: `readonly [Argument]` for `'Keyword <0> is invalid.'`.
 * A template that is only known as `string` takes any number; one with a gap in its indices takes none that fit: `never`.
 */
export type Arguments<
  Template extends string,
  Known extends readonly Argument[] = readonly [],
  Seen = never,
> = string extends Template
  ? readonly Argument[]
  : Known['length'] extends Placeholder<Template>
    ? Arguments<Template, readonly [...Known, Argument], Seen | Known['length']>
    : [Exclude<Placeholder<Template>, Seen>] extends [never]
      ? Known
      : never;

/** A text with placeholders `<0>`, `<1>`, and where it is documented. */
export type Message<Template extends string = string, Source extends string = string> = {
  readonly template: Template;
  readonly source: Source;
};

/** A row of a table: its text, or its text and whatever else the document says of it: its cause, a remedy, a code, a link. */
export type Row =
  | string
  | {
      readonly template: string;
      readonly source?: string;
      /** What the document numbers it with: each violation of it carries it. */
      readonly code?: string | number;
      /** `warning`: it is said, and lets the input pass. */
      readonly severity?: Severity;
      /** Why it is said, in one sentence: `explain`, `problem` and `reference` show it. */
      readonly cause?: string;
      /** What to do, in one sentence. */
      readonly remedy?: string;
      readonly [more: string]: unknown;
    };

/** The text of a row. */
export type TextOf<R> = R extends string
  ? R
  : R extends { readonly template: infer Template extends string }
    ? Template
    : never;

/**
 * States a message: its text, with `<0>`, `<1>` where values go, and where the text comes from.
 * The compiler counts the placeholders, and holds the rule of that row to the number of arguments.
 *
 * @example
 * message('Keyword <0> is invalid for the code on the message.', 'documented').source // => 'documented'
 */
export const message = /* @__NO_SIDE_EFFECTS__ */ <
  const Template extends string,
  const Source extends string = 'ours',
>(
  template: Template,
  source: Source = 'ours' as Source,
): Message<Template, Source> => Object.freeze({ template, source });

/** How many arguments a template takes that is cut. */
export const placesOf = (template: CutTemplate): number | undefined => {
  if (template.length === 1) return 0;
  const indices = new Set(template.filter((_, place) => place % 2 === 1).map(Number));
  return Math.max(...indices) === indices.size - 1 ? indices.size : undefined;
};

/**
 * Returns how many arguments a template takes. `undefined` where its indices have a gap, so that no list fits.
 *
 * @example
 * placesIn('Keyword <0> of <1>.') // => 2
 * placesIn('of <1>') // => undefined
 */
export const placesIn = (template: string): number | undefined => placesOf(cutAt(template));

/**
 * Copies what a check returned as the arguments of a message. `undefined` where it is not a list of texts and finite
 * numbers, one a placeholder: a check in JavaScript, or behind a cast, may return anything.
 *
 * @example
 * argumentsOf(['JOIN', 5], 2) // => ['JOIN', '5']
 * argumentsOf([{}], 1) // => undefined
 */
export const argumentsOf = (answer: unknown, places: number): readonly string[] | undefined => {
  if (!Array.isArray(answer) || answer.length !== places) return undefined;
  const args = new Array<string>(places);
  for (let i = 0; i < places; i += 1) {
    const item: unknown = own(answer as readonly unknown[], i);
    if (typeof item !== 'string' && !Number.isFinite(item)) return undefined;
    args[i] = String(item);
  }
  return args;
};
