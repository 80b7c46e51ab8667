import { createHash } from 'node:crypto';

import { baseName, unknownBase } from './address.js';
import { policy } from './policy.js';
import { wayUp } from './relocate.js';

/** The styles and scripts of all pages, found in them while they are finished. */
export interface Shared {
  /** Styles of elements, by the class that has them. */
  readonly styles: Map<string, string>;
  /** Scripts that were in the pages. */
  readonly scripts: Set<string>;
}

const classOf = (style: string): string =>
  `s-${createHash('sha256').update(style).digest('hex').slice(0, 8)}`;

/** Returns a tag with a class in place of its style, which the policy would not allow. */
const withoutStyle =
  ({ styles }: Shared) =>
  (tag: string, style: string): string => {
    const name = classOf(style);
    styles.set(name, style);
    const bare = tag.replace(/ style="[^"]*"/, '');
    return / class="/.test(bare)
      ? bare.replace(/ class="/, ` class="${name} `)
      : bare.replace(/^<[^\s>]+/, (start) => `${start} class="${name}"`);
  };

/** Returns the HTML of a page as it is served: under the policy, without a style or a script in it, and with relative addresses. */
export const finishedPage = (html: string, path: string, shared: Shared): string => {
  const up = wayUp(path);
  const inHead = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<script src="${up}assets/head.js" data-root="${up}"></script>`,
    `<link rel="stylesheet" href="${up}assets/code.css">`,
  ].join('\n    ');
  return html
    .replace(/\s*<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs, (_, code: string) => {
      shared.scripts.add(code);
      return '';
    })
    .replaceAll(' style=""', '')
    .replace(/<[a-z][^<>]* style="([^"]+)"[^<>]*>/g, withoutStyle(shared))
    .replace(/<meta charset="utf-8">/, (charset) => `${charset}\n    ${inHead}`)
    .replaceAll(unknownBase, up);
};

/** Returns the script that runs before all others: it finds the address of the site, which is that of its root. */
export const headScript = ({ scripts }: Shared): string =>
  [`${baseName}=new URL(document.currentScript.dataset.root,location.href).pathname;`, ...scripts, ''].join(
    '\n',
  );

/** Returns the style sheet of what was in elements. */
export const elementStyles = ({ styles }: Shared): string =>
  [...styles].map(([name, style]) => `.${name}{${style}}\n`).join('');
