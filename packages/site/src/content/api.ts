import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Application } from 'typedoc';
import type { TypeDocOptions } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';

import { publicEntries } from '../../../workspace/docs/workspace.js';
import type { FileLink } from './links.js';
import { withLinks } from './links.js';
import { linkTo } from './page.js';
import type { Page } from './page.js';
import { root } from './repository.js';

const options: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ['typedoc-plugin-markdown'],
  tsconfig: fileURLToPath(new URL('../../tsconfig.api.json', import.meta.url)),
  displayBasePath: root,
  readme: 'none',
  disableGit: true,
  sourceLinkTemplate: 'file:{path}#L{line}',
  // The compiler has checked them, in a program of each package.
  skipErrorChecking: true,
  logLevel: 'Error',
  router: 'module',
  entryFileName: 'index',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
};

/** Returns a text in which each name leads to the line that declares it, unless another package does. */
const withSources = (text: string, linkFor: (link: FileLink) => string): string =>
  text.replace(/\[([^\]]*)\]\(file:([^)#]+)(#L\d+)\)/g, (_, name: string, file: string, anchor: string) =>
    file.includes('node_modules/') ? name : `[${name}](${linkFor({ file, anchor })})`,
  );

/** Returns a page for each public entry, of its docstrings. */
export const apiPages = async (linkFor: (link: FileLink) => string): Promise<readonly Page[]> => {
  const out = mkdtempSync(join(tmpdir(), 'assay-api-'));
  try {
    const app = await Application.bootstrapWithPlugins({
      ...options,
      entryPoints: [...publicEntries.values()],
      out,
    });
    const project = await app.convert();
    if (project === undefined) throw new Error('The public entries could not be read.');
    for (const module of project.children ?? []) {
      const file = join(root, module.sources?.[0]?.fileName ?? '');
      module.name = [...publicEntries].find(([, source]) => source === file)?.[0] ?? module.name;
    }
    await app.generateOutputs(project);
    const names = [...publicEntries.keys()].sort();
    const paths = new Map(names.map((name) => [`${name}.md`, `api/${name.replace('@assay/', '')}`]));
    const pages = names.map((name) => {
      const file = `${name}.md`;
      const text = readFileSync(join(out, file), 'utf8');
      return {
        path: paths.get(file) ?? '',
        title: name,
        group: 'API',
        text: withSources(
          withLinks(text, file, ({ file: linked, anchor }) =>
            linkTo(paths.get(linked) ?? 'api', anchor.slice(1)),
          ),
          linkFor,
        ),
        frontmatter: { outline: [2, 3] },
      };
    });
    const list: Page = {
      path: 'api',
      title: 'API',
      description: 'Every public name, by the entry that exports it',
      group: 'API',
      text: `# API\n\nEvery public name, made from its docstring. The examples are run as tests.\n\n${pages
        .map(({ title, path }) => `- [${title}](${linkTo(path)})`)
        .join('\n')}\n`,
    };
    return [list, ...pages];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};
