/** A text with placeholders `<0>`, `<1>`, and its source. */
export type Message<Template extends string = string, Source extends string = string> = {
  readonly template: Template;
  readonly source: Source;
};

/**
 * Returns a message: its text, with `<0>`, `<1>` for the arguments, and its source.
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

/**
 * Translates placeholders between the document's notation, `{0}`, and the catalogue's, `<0>`.
 * It is its own inverse, so the same function serves both ways; a text must use only one of the two notations.
 *
 * @example
 * translatePlaceholders('Keyword {0} is invalid.') // => 'Keyword <0> is invalid.'
 * translatePlaceholders('Keyword <0> is invalid.') // => 'Keyword {0} is invalid.'
 */
export const translatePlaceholders = (text: string): string =>
  text.replace(/\{(\d+)\}|<(\d+)>/g, (_, document?: string, catalogue?: string) =>
    document === undefined ? `{${catalogue}}` : `<${document}>`,
  );

/** Returns a text in the notation of the catalogue, whichever it is in. */
export const inCatalogueNotation = (text: string): string =>
  text.includes('{') ? text.replace(/\{(\d+)\}/g, '<$1>') : text;

/** A template, cut at its placeholders: texts and, between them, the index of an argument. */
export type CutTemplate = readonly string[];

/** Cuts a template at its placeholders, once for all sentences of it: `['Keyword ', '0', ' is invalid.']`. */
export const cutAt = (template: string): CutTemplate => template.split(/<(\d+)>/);

/**
 * Returns how many arguments a template takes. `undefined` if its indices have a gap, so that no list fits.
 *
 * @example
 * placeholdersIn('Keyword <0> of <1>.') // => 2
 * placeholdersIn('of <1>') // => undefined
 */
export const placeholdersIn = (template: string): number | undefined => {
  const indices = new Set(
    cutAt(template)
      .filter((_, index) => index % 2 === 1)
      .map(Number),
  );
  return Math.max(-1, ...indices) === indices.size - 1 ? indices.size : undefined;
};

/** The most characters of an argument in a sentence. */
const longestArgument = 256;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Characters are code points, so that a cut never leaves half of one. */
const shortened = (value: string): string => {
  if (value.length <= longestArgument) return value;
  const characters = Array.from(value.slice(0, 2 * (longestArgument + 1)));
  return characters.length > longestArgument
    ? `${characters.slice(0, longestArgument - 1).join('')}…`
    : value;
};

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const controls = /* @__PURE__ */ new RegExp(control, 'g');

/** Returns a value as it may be in a sentence: at most 256 characters, and no control character that could break a line or a log, or turn its direction. */
const legible = (value: string): string => {
  const short = shortened(value);
  return control.test(short) ? short.replace(controls, escaped) : short;
};

/** Fills a template that is cut. */
export const fill = (template: CutTemplate, args: readonly string[]): string => {
  let sentence = template[0] as string;
  for (let i = 1; i < template.length; i += 2) {
    const index = template[i] as string;
    const value = args[Number(index)];
    sentence += (value === undefined ? `<${index}>` : legible(value)) + (template[i + 1] as string);
  }
  return sentence;
};

/**
 * Fills a template in one literal pass: a value that itself holds `<0>` or `$&` stays as it is.
 * A value longer than 256 characters is cut to its first 255 and `…`; control characters are written as `\uXXXX`.
 * A placeholder without an argument stays. (Spec section 3.)
 *
 * @example
 * render('Keyword <0> is invalid.', ['<0>$&']) // => 'Keyword <0>$& is invalid.'
 */
export const render = (template: string, args: readonly string[]): string => fill(cutAt(template), args);
