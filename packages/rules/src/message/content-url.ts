declare const URL: new (url: string) => { readonly host: string };

/** In UTF-16 code units. To parse a host takes time in proportion to the square of its length: of a megabyte, half a minute. */
const longestUrl = 2048;

/**
 * Returns true if a text is an absolute http or https URL with a host, by the WHATWG URL standard, of at most 2,048
 * UTF-16 code units (spec section 2, `content-url-invalid`).
 *
 * @example
 * isContentUrl('https://example.com/picture.png') // => true
 * isContentUrl('ftp://example.com/picture.png') // => false
 */
export const isContentUrl = (text: string): boolean => {
  if (text.length > longestUrl || !/^https?:\/\//i.test(text)) return false;
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
};
