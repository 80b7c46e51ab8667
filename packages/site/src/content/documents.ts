import { linkTo } from './page.js';
import type { Page } from './page.js';
import { textOf } from './repository.js';

/** The documents by the groups of the site, in their order. */
const groups: { readonly [group: string]: readonly string[] } = {
  Start: ['README.md', 'docs/your-own-table.md', 'docs/lists-facts-languages.md', 'docs/contact-lists.md'],
  Guides: ['forms', 'servers', 'sdks', 'tools', 'import', 'drift'].map((name) => `docs/guides/${name}.md`),
  Contract: ['docs/message-contact-send.md', 'docs/message-list-send.md'],
  Reference: [
    ...['docs/reference.md', 'docs/list-reference.md', 'docs/compiled.md'],
    ...['cli', 'rules', 'phone', 'lists', 'testing'].map((name) => `packages/${name}/README.md`),
  ],
  Examples: [
    ...['server', 'sdk', 'form'].map((name) => `docs/examples/${name}/README.md`),
    'docs/requests/README.md',
  ],
  Proof: ['docs/proof.md', 'docs/benchmarks.md'],
  Decisions: [
    'docs/decisions/README.md',
    ...['tables', 'words', 'deferred-prerequisites', 'shape', 'unjudged', 'readings', 'unreadable-input'],
    ...['open-points', 'build', 'speed', 'phone-automata', 'alpha2-as-data', 'purity', 'adapters', 'packed'],
    ...['mutation', 'site'],
  ].map((name) => (name.endsWith('.md') ? name : `docs/decisions/${name}.md`)),
  Project: ['packages/site/README.md', 'CONTRIBUTING.md'],
};

/** The README begins with the name of the project, which is on each page of the site. */
const titles: { readonly [file: string]: string } = {
  'README.md': 'First steps',
  'docs/reference.md': 'Rules of the send to contacts',
  'docs/list-reference.md': 'Rules of the send to lists',
};

const groupOf: ReadonlyMap<string, string> = new Map(
  Object.entries(groups).flatMap(([group, files]) => files.map((file) => [file, group] as const)),
);

/** The names of the groups, in their order. */
export const documentGroups: readonly string[] = Object.keys(groups);

/** The files of the repository that are pages of the site. */
export const documentFiles: readonly string[] = [...groupOf.keys()];

/** Returns the path of the page of a document: `docs/guides/forms.md` is `guides/forms`. `undefined` if it has none. */
export const documentPath = (file: string): string | undefined =>
  file === 'README.md'
    ? 'first-steps'
    : groupOf.has(file)
      ? file
          .replace(/^docs\//, '')
          .replace(/(?:\/README)?\.md$/, '')
          .toLowerCase()
      : undefined;

const firstHeading = /^# (.+)\n/m;

/** Returns the page of a document. Its links are those of the file yet. */
export const documentPage = (file: string): Page => {
  const text = textOf(file).replace(/<!--.*?-->\n*/gs, '');
  const title = titles[file] ?? firstHeading.exec(text)?.[1]?.replaceAll('`', '') ?? file;
  return {
    path: documentPath(file) ?? file,
    title,
    group: groupOf.get(file) ?? '',
    text: text.replace(firstHeading, `# ${title}\n`),
  };
};

/** The home page, of its own. */
export const homePage = (): Page => ({
  path: '',
  title: 'Assay',
  description: 'A documented error table, as pure code that the client, the form and the server share.',
  group: '',
  text: textOf('docs/index.md'),
  frontmatter: {
    layout: 'home',
    hero: {
      name: 'Assay',
      text: 'Documented errors, as code',
      tagline: 'One table for the client, the form and the server',
      actions: [
        { theme: 'brand', text: 'First steps', link: linkTo('first-steps') },
        { theme: 'alt', text: 'Playground', link: linkTo('playground') },
        { theme: 'alt', text: 'Every error', link: linkTo('errors') },
      ],
    },
  },
});
