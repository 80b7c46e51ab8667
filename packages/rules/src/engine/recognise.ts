import { cutAt, render } from './render.js';

/** More readings than these are not looked for: a text that is full of what is between two placeholders has many. */
const most = 1000;

/** A reading as far as it goes. */
interface Begun {
  /** Where the next part of the template begins. */
  readonly from: number;
  readonly args: readonly (string | undefined)[];
}

/** All the places where a part of a template can be, from an index on. */
const placesOf = (part: string, text: string, from: number, isLast: boolean): readonly number[] => {
  if (isLast)
    return text.length - part.length >= from && text.endsWith(part) ? [text.length - part.length] : [];
  return Array.from({ length: text.length - from + 1 }, (_, index) => from + index)
    .filter((index) => text.startsWith(part, index))
    .slice(0, most);
};

/**
 * Returns every list of arguments with which a template makes a text: none, where it cannot; several, where the text can
 * be read in several ways. The inverse of `render`; what that cut or escaped stays so.
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
          placesOf(part, text, from, isLast).map((place) => {
            const value = text.slice(from, place);
            return { from: place + part.length, args, value };
          }),
        )
        .filter(({ args, value }) => args[index] === undefined || args[index] === value)
        .slice(0, most)
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
