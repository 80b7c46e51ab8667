import { elementsOf } from './own.js';

const mostArguments = 1000;

/** The indices of the placeholders in a template, as a union: `'Keyword <0> of <1>'` has `0 | 1`. */
type Placeholder<Template extends string> = Template extends `${string}<${infer Tail}`
  ? (Tail extends `${infer Index extends number}>${string}` ? Index : never) | Placeholder<Tail>
  : never;

/**
 * The arguments that a template takes, one string a placeholder: `readonly [string]` for `'Keyword <0> is invalid.'`.
 * A template that is only known as `string` takes any number.
 */
export type Arguments<
  Template extends string,
  Known extends readonly string[] = readonly [],
> = string extends Template
  ? readonly string[]
  : Known['length'] extends Placeholder<Template>
    ? Arguments<Template, readonly [...Known, string]>
    : Known;

/** A text with placeholders `<0>`, `<1>`, and where it is documented. */
export interface Message<Template extends string = string, Source extends string = string> {
  readonly template: Template;
  readonly source: Source;
}

/**
 * States a message: its text, with `<0>`, `<1>` where values go, and where the text comes from.
 * The compiler counts the placeholders, and holds every rule that answers with the message to that number of arguments.
 *
 * @example
 * message('Keyword <0> is invalid for the code on the message.', 'documented').source // => 'documented'
 */
export const message = <const Template extends string, const Source extends string = 'ours'>(
  template: Template,
  source: Source = 'ours' as Source,
): Message<Template, Source> => Object.freeze({ template, source });

const placeholders = /<(\d+)>/g;

/**
 * Returns how many arguments a template takes: one more than the highest index of its placeholders.
 *
 * @example
 * placesIn('Keyword <0> of <1>.') // => 2
 */
export const placesIn = (template: string): number =>
  Math.max(0, ...Array.from(template.matchAll(placeholders), ([, index]) => Number(index) + 1));

/**
 * Copies what a rule returned as the arguments of a message. `undefined` where it is not a list of strings, or a
 * placeholder would stay without its value: a rule in JavaScript, or behind a cast, may return anything.
 *
 * @example
 * argumentsOf(['JOIN'], 1) // => ['JOIN']
 * argumentsOf([5], 1) // => undefined
 */
export const argumentsOf = (answer: unknown, places: number): readonly string[] | undefined => {
  const list = elementsOf(answer, mostArguments);
  return list !== undefined && list.length >= places && list.every((item) => typeof item === 'string')
    ? list
    : undefined;
};
