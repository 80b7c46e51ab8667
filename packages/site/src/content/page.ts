/** A page of the site. Its links to other pages are `site:guides/forms#anchor`: they get the form of their reader when they are written. */
export interface Page {
  /** Its path below the root, without slashes around it: `guides/forms`. The home page has none. */
  readonly path: string;
  readonly title: string;
  /** One line, for a list of pages. */
  readonly description?: string;
  /** The group of pages that it is listed in. */
  readonly group: string;
  /** Markdown. */
  readonly text: string;
  /** The fields that VitePress reads. */
  readonly frontmatter?: { readonly [name: string]: unknown };
}

/** A file that is copied as it is: an image, a schema. */
export interface Asset {
  /** Its path below the root: `openapi/message-contact-send.json`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Returns a link to a page, or to a place in it. */
export const linkTo = (path: string, anchor = ''): string =>
  `site:${path}${anchor === '' ? '' : `#${anchor}`}`;

const siteLink = /\bsite:([^\s)#"]*)(#[^\s)"]*)?/g;

/** Returns the text as the site has it: each link is an address from its root on. A page is a folder, which any server serves. */
export const forSite = (text: string): string =>
  text.replace(siteLink, (_, path: string, anchor = '') => `/${path}${path === '' ? '' : '/'}${anchor}`);

/** Returns the path of the Markdown twin of a page: `guides/forms.md`. */
export const twinOf = (path: string): string => `${path === '' ? 'index' : path}.md`;

/** Returns the text as a reader of Markdown has it, at a path: each link leads to the twin of its page, from the folder of this one on. */
export const forTwin = (text: string, path: string): string => {
  const up = '../'.repeat(path.split('/').length - 1);
  return text.replace(siteLink, (_, target: string, anchor = '') => `${up}${twinOf(target)}${anchor}`);
};
