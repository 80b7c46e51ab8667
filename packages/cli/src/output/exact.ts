const deceptive = /[^\x20-\x7e]|^ | $/g;

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * A text whose every character can be told from all others: a Kelvin sign from a K, a space at the end from none.
 *
 * @example
 * exact('\u212aEY ') // => '\\u212aEY\\u0020'
 */
export const exact = (text: string): string => text.replace(deceptive, escaped);
