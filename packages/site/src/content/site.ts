import { apiPages } from './api.js';
import { documentFiles, documentGroups, documentPage, homePage } from './documents.js';
import { errorPages } from './errors.js';
import { withLinks } from './links.js';
import { llmsText, schemaAssets, twins } from './machine.js';
import type { Asset, Page } from './page.js';
import { newSources, sourceText } from './sources.js';
import type { Source } from './sources.js';

/** The pages of one group, for a sidebar. */
export interface Group {
  readonly text: string;
  readonly pages: readonly Page[];
}

/** All that the site has. */
export interface Site {
  readonly groups: readonly Group[];
  readonly pages: readonly Page[];
  /** The files of the repository that a page links to. */
  readonly sources: readonly Source[];
  readonly assets: readonly Asset[];
}

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4fd8"/><path d="M8 17l5 5L24 10" fill="none" stroke="#fff" stroke-width="4"/></svg>\n`;

/** A page of its own component: VitePress loads it. */
const playgroundPage: Page = {
  path: 'playground',
  title: 'Playground',
  description: 'Break and mend a request, and see what each rule makes of it',
  group: 'Start',
  text: [
    '# Playground',
    'A request, judged by every rule as you type. It works offline, and nothing leaves this page: a link has the request in its fragment.\n',
  ].join('\n\n'),
  frontmatter: { sidebar: false, aside: false, pageClass: 'wide', playground: true },
};

/** Returns all that the site has. */
export const newSite = async (): Promise<Site> => {
  const sources = newSources();
  const documents = documentFiles.map((file) => {
    const page = documentPage(file);
    return { ...page, text: withLinks(page.text, file, sources.linkFor) };
  });
  const home = homePage();
  const errors = await errorPages(sources.linkFor);
  const pages = [
    { ...home, text: withLinks(home.text, 'docs/index.md', sources.linkFor) },
    playgroundPage,
    ...documents,
    ...errors,
    ...(await apiPages(sources.linkFor)),
  ];
  const errorGroups = [...new Set(errors.map(({ group }) => group))];
  const [start = '', ...otherGroups] = documentGroups;
  const groups = [start, ...errorGroups, ...otherGroups, 'API'].map((text) => ({
    text,
    pages: pages.filter(({ group }) => group === text),
  }));
  const all = sources.all();
  const schemas = schemaAssets();
  const ofSources = all.map((source) => ({ path: source.path, text: sourceText(source) }));
  return {
    groups,
    pages,
    sources: all,
    assets: [
      { path: 'icon.svg', content: icon },
      ...sources.images(),
      ...schemas,
      ...twins([...pages, ...ofSources]),
      llmsText(home, groups, schemas),
    ],
  };
};
