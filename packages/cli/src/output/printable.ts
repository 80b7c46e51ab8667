const unprintable = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text that cannot move the cursor, change a colour, or turn the direction of a line: a request is not to be trusted
 * with the terminal of the person who reads about it. Of a JSON text it makes the same JSON.
 *
 * @example
 * printable('red\u001b[31m') // => 'red\\u001b[31m'
 */
export const printable = (text: string): string => text.replace(unprintable, escaped);
