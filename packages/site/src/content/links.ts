import { posix } from 'node:path';

import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

interface Target {
  readonly url: string;
  readonly from: number;
  readonly to: number;
}

/** Returns the links and the images of a Markdown text, in order, with the indices of their addresses. */
const targetsIn = (text: string): readonly Target[] => {
  const found: Target[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const { start, end } = node.position ?? {};
      const source = text.slice(start?.offset ?? 0, end?.offset ?? 0);
      // It is the last of a link: its text may be the same.
      const at = source.lastIndexOf(node.url);
      if (at !== -1) {
        const from = (start?.offset ?? 0) + at;
        found.push({ url: node.url, from, to: from + node.url.length });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(text));
  return found.sort((one, other) => one.from - other.from);
};

/** A link of a file to another file of the repository. */
export interface FileLink {
  /** From the root of the repository on: `packages/rules/src`. */
  readonly file: string;
  /** `#anchor`, or nothing. */
  readonly anchor: string;
}

/**
 * Returns a Markdown text of a file with other links to files. `resolve` returns the new address. Addresses of the web, of the site
 * and of the page itself stay.
 */
export const withLinks = (text: string, file: string, resolve: (link: FileLink) => string): string => {
  let from = 0;
  let result = '';
  for (const target of targetsIn(text)) {
    if (/^(?:[a-z]+:|#)/i.test(target.url)) continue;
    const [path = '', anchor] = target.url.split('#');
    const linked = posix.normalize(posix.join(posix.dirname(file), decodeURI(path))).replace(/\/$/, '');
    result += text.slice(from, target.from);
    result += resolve({ file: linked, anchor: anchor === undefined ? '' : `#${anchor}` });
    from = target.to;
  }
  return result + text.slice(from);
};
