import { appendFileSync, copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vitepress';

import { forSite } from '../content/page.js';
import { newSite } from '../content/site.js';
import type { Source } from '../content/sources.js';
import { siteFolder } from '../folder.js';
import { write, writeSite } from '../content/write.js';
import { unknownBase } from './address.js';
import { codeStyles } from './code.js';
import { elementStyles, finishedPage, headScript } from './page-html.js';
import type { Shared } from './page-html.js';
import { relocatedScript, wayUp } from './relocate.js';
import { folderPage, sourceFilePage } from './source-html.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const sourcePage = ({ file, code, entries = [] }: Source): Promise<string> | string =>
  code === undefined
    ? folderPage(
        file,
        entries.map(([name, link]) => [name, `${unknownBase}${forSite(link).slice(1)}`] as const),
      )
    : sourceFilePage({ file, ...code });

/** Makes every file of the folder independent of the address that it is served at, and fit for the policy. */
const finish = (): void => {
  const shared: Shared = { styles: new Map(), scripts: new Set() };
  const edit = (path: string, edited: (text: string) => string): void =>
    writeFileSync(join(siteFolder, path), edited(readFileSync(join(siteFolder, path), 'utf8')));
  for (const path of readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).map((one) =>
    one.split('\\').join('/'),
  )) {
    if (path.endsWith('.html')) edit(path, (html) => finishedPage(html, path, shared));
    if (path.endsWith('.js')) edit(path, relocatedScript);
    if (path.endsWith('.css')) edit(path, (css) => css.replaceAll(unknownBase, wayUp(path)));
  }
  write(join(siteFolder, 'assets/head.js'), headScript(shared));
  appendFileSync(join(siteFolder, 'assets/code.css'), codeStyles() + elementStyles(shared));
};

/** Builds the whole site into its folder. */
export const buildSite = async (): Promise<void> => {
  const site = await newSite();
  writeSite(at('.content'), site);
  await build(at('.'));
  for (const source of site.sources)
    write(join(siteFolder, posix.join(source.path, 'index.html')), await sourcePage(source));
  copyFileSync(at('src/build/source.css'), join(siteFolder, 'assets/source.css'));
  // A server that knows it shows it for any address, from which no relative way leads anywhere.
  rmSync(join(siteFolder, '404.html'), { force: true });
  rmSync(join(siteFolder, 'hashmap.json'), { force: true });
  finish();
};
