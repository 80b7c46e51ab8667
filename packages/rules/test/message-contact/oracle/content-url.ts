import { lowerCaseAscii } from './ascii.js';
import { isBlank } from './values.js';
import { fail, pass, type Reading, reading } from './verdict.js';

/** Rule 18: at most 2,048 UTF-16 code units, begins with `http://` or `https://`, and parses by the WHATWG URL standard with a host. */
export const isContentUrl = (text: string): boolean => {
  if (text.length > 2048) return false;
  const lower = lowerCaseAscii(text);
  if (!lower.startsWith('http://') && !lower.startsWith('https://')) return false;
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
};

/** Rule 18. */
export const contentUrlInvalid: Reading = ({ body: { ContentURL } }) => [
  reading([ContentURL], () => {
    const text = ContentURL.value ?? '';
    return isBlank(text) || isContentUrl(text) ? pass : fail([ContentURL.key], text);
  }),
];

/** The rules of this file, by their ids. */
export const ofContentUrl = {
  'content-url-invalid': contentUrlInvalid,
};
