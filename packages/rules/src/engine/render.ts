const longest = 256;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Characters are code points, so that a cut never leaves half of one. */
const cut = (value: string): string => {
  if (value.length <= longest) return value;
  const characters = Array.from(value.slice(0, 2 * (longest + 1)));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : value;
};

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const controls = /* @__PURE__ */ new RegExp(control, 'g');

/** A value as it may be in a sentence: at most 256 characters, and no control character that could break a line or a log, or turn its direction. */
const legible = (value: string): string => {
  const short = cut(value);
  return control.test(short) ? short.replace(controls, escaped) : short;
};

/** A template, cut at its placeholders: texts and, between them, what is in the brackets. */
export type CutTemplate = readonly string[];

/** Cuts a template at its placeholders, once for all the sentences that it makes: `['Keyword ', '0', ' is invalid.']`. */
export const cutAt = (template: string): CutTemplate => template.split(/<(\d+)>/);

/** Fills a template that is cut. */
export const filled = (template: CutTemplate, args: readonly string[]): string => {
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
export const render = (template: string, args: readonly string[]): string => filled(cutAt(template), args);
