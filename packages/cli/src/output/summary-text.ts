import type { Tally } from '../tally.js';
import type { Paint } from './paint.js';

/**
 * How many requests came to what; nothing where there was only one.
 *
 * @example
 * summaryText((_look, text) => text, { valid: 2, incomplete: 0, invalid: 1, unread: 0 }) // => '3 requests: 2 valid, 1 invalid\n'
 */
export const summaryText = (paint: Paint, { valid, incomplete, invalid, unread }: Tally): string => {
  const total = valid + incomplete + invalid + unread;
  if (total < 2) return '';
  const parts = [
    valid > 0 ? paint('green', `${valid} valid`) : '',
    incomplete > 0 ? paint('yellow', `${incomplete} incomplete`) : '',
    invalid > 0 ? paint('red', `${invalid} invalid`) : '',
    unread > 0 ? paint('red', `${unread} could not be read`) : '',
  ];
  return `${paint('bold', `${total} requests`)}: ${parts.filter((part) => part !== '').join(', ')}\n`;
};
