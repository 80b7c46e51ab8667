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

/** A text in the notation of the catalogue, whichever it is in. */
export const catalogued = (text: string): string =>
  text.includes('{') ? text.replace(/\{(\d+)\}/g, '<$1>') : text;
