import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { playgroundExamples } from './examples.js';
import { forSite } from './page.js';
import type { Site } from './site.js';

/** Writes a file, and the folders that it needs. */
export const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** Returns the sidebar of each part of the site: the errors and the API have their own. */
const sidebars = (groups: Site['groups']): object => {
  const partOf = ({ pages }: Site['groups'][number]): string =>
    /^(errors|api)(?:\/|$)/.exec(pages[0]?.path ?? '')?.[1] ?? '';
  return Object.fromEntries(
    ['errors', 'api', ''].map((part) => [
      part === '' ? '/' : `/${part}/`,
      groups
        .filter((group) => partOf(group) === part)
        .map(({ text, pages }) => ({
          text,
          items: pages.map(({ title, path }) => ({ text: title, link: `/${path}/` })),
        })),
    ]),
  );
};

/** Writes all that VitePress makes the site of into a folder: pages, files that are copied, the sidebars, and the examples of the playground. */
export const writeSite = (folder: string, { pages, groups, assets }: Site): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, title, description, text, frontmatter } of pages)
    write(
      join(folder, path, 'index.md'),
      // JSON is YAML too. It goes through the links as the text does: the home page has some.
      forSite(`---\n${JSON.stringify({ title, description, ...frontmatter }, null, 1)}\n---\n\n${text}`),
    );
  for (const { path, content } of assets) write(join(folder, 'public', path), content);
  write(join(folder, 'examples.json'), JSON.stringify(playgroundExamples()));
  write(join(folder, 'sidebar.json'), JSON.stringify(sidebars(groups)));
};
