import { posix } from 'node:path';

import { codeToHtml } from 'shiki';

import { unknownBase } from './address.js';
import { codeThemes, codeTransformers } from './code.js';

/** The file of the repository that a page shows. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly language: string;
}

const escapedHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Returns a page without a script: it is read, and left. */
const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width,initial-scale=1">
    <title>${escapedHtml(title)} | Assay</title>
    <link rel="icon" href="${unknownBase}icon.svg">
    <link rel="stylesheet" href="${unknownBase}assets/source.css">
  </head>
  <body>
    <header><a href="${unknownBase}">Assay</a></header>
    <main>
      <h1>${escapedHtml(posix.basename(title))}</h1>
      ${content}
    </main>
  </body>
</html>
`;

/** Returns the page of a source file: its lines have ids. */
export const sourceFilePage = async ({ file, text, language }: SourceFile): Promise<string> =>
  page(
    file,
    `<p><code>${escapedHtml(file)}</code></p>${await codeToHtml(text, {
      lang: language,
      themes: codeThemes,
      defaultColor: false,
      meta: { __raw: 'lines' },
      transformers: codeTransformers,
    })}`,
  );

/** Returns the page of a folder: what is in it, by address. */
export const folderPage = (
  folder: string,
  entries: readonly (readonly [name: string, href: string])[],
): string =>
  page(
    folder,
    `<ul>${entries
      .map(([name, href]) => `<li><a href="${escapedHtml(href)}">${escapedHtml(name)}</a></li>`)
      .join('')}</ul>`,
  );
