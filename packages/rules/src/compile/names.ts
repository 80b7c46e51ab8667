const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name);

/** Writes a text as JavaScript does. */
export const literal = (text: string): string =>
  JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** Writes access to a property: `.keyword`, or `["two words"]`. */
export const member = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${literal(name)}]`);

/** Writes the key of an object literal. */
export const key = (name: string): string => (isIdentifier(name) ? name : literal(name));

/** Indents each line of code. */
export const indented = (code: string): string =>
  code
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');

/** Joins pieces of code, one a line, without those that are empty. */
export const lines = (...pieces: readonly string[]): string =>
  pieces.filter((piece) => piece !== '').join('\n');
