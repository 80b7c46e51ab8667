declare const URL: new (url: string) => { readonly host: string };

/**
 * Whether a text is an absolute http or https URL with a host, by the WHATWG URL standard.
 *
 * @example
 * isContentUrl('https://example.com/picture.png') // => true
 * isContentUrl('ftp://example.com/picture.png') // => false
 */
export const isContentUrl = (text: string): boolean => {
  if (!/^https?:\/\//i.test(text)) return false;
  try {
    return new URL(text).host !== '';
  } catch {
    return false;
  }
};
