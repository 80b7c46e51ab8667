/** A way to write placeholders. */
interface Notation {
  readonly name: string;
  readonly pattern: RegExp;
  /** Returns the index that a placeholder has by itself; `undefined` if it has a name, or a place alone. */
  readonly indexOf?: (inside: string) => number;
}

/** In this order: one that is written inside another is the other one's. */
const notations: readonly Notation[] = [
  { name: '<0>', pattern: /<(\d+)>/g, indexOf: Number },
  { name: '${x}', pattern: /\$\{([A-Za-z_][\w.]*|\d+)\}/g },
  { name: '{0}', pattern: /\{(\d+)\}/g, indexOf: Number },
  { name: '{name}', pattern: /\{([A-Za-z_][\w.]*)\}/g },
  { name: '%1$s', pattern: /%(\d+)\$[sd]/g, indexOf: (inside) => Number(inside) - 1 },
  { name: '%s', pattern: /%([sd])(?!\w)/g },
  { name: ':name', pattern: /(?<=^|[\s"'(])(?::([a-z_]\w*))/g },
  { name: '[value]', pattern: /\[([A-Za-z_][\w ]*)\]/g },
];

/** A text with `<0>`, `<1>`, and how its page writes each. */
export interface Template {
  readonly template: string;
  readonly placeholders: readonly string[];
}

/** Returns the notation of a page: the first that one of its texts has. */
export const notationOf = (texts: readonly string[]): string | undefined =>
  notations.find(({ pattern }) => texts.some((text) => text.search(pattern) !== -1))?.name;

/**
 * Returns a text of a page as a template: its placeholders are numbered in the order in which they are first met, unless they have
 * numbers themselves.
 *
 * @example
 * templateOf('Keyword {word} of {code}: {word}', '{name}')
 * // => { template: 'Keyword <0> of <1>: <0>', placeholders: ['{word}', '{code}'] }
 */
export const templateOf = (text: string, name: string | undefined): Template => {
  const notation = notations.find((one) => one.name === name);
  if (notation === undefined) return { template: text, placeholders: [] };
  const { pattern, indexOf } = notation;
  const found = [...text.matchAll(pattern)];
  const indices = found.map(([, inside = '']) => indexOf?.(inside));
  const numbers = [...new Set(indices)]
    .filter((index) => index !== undefined)
    .sort((one, other) => one - other);
  // A gap in the numbers would leave an argument that is never given.
  const isWhole = numbers.length > 0 && numbers.every((number, index) => number === index);
  const placeholders: string[] = [];
  const indexIn = (placeholder: string, inside: string): number => {
    if (isWhole && indexOf !== undefined) {
      placeholders[indexOf(inside)] = placeholder;
      return indexOf(inside);
    }
    // `%s` is another argument each time.
    const before = name === '%s' ? -1 : placeholders.indexOf(placeholder);
    if (before !== -1) return before;
    placeholders.push(placeholder);
    return placeholders.length - 1;
  };
  const template = text.replace(
    pattern,
    (placeholder, inside: string) => `<${indexIn(placeholder, inside)}>`,
  );
  return { template, placeholders };
};

/** Returns a template as its page writes it: the inverse of `templateOf`. */
export const textOfTemplate = (template: string, placeholders: readonly string[]): string =>
  template.replace(/<(\d+)>/g, (whole, index: string) => placeholders[Number(index)] ?? whole);
