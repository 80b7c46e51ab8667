import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitepress';
import type { DefaultTheme } from 'vitepress';

import { unknownBase } from '../src/build/address.js';
import { codeStyles, codeThemes, codeTransformers } from '../src/build/code.js';
import { siteMarkdown } from '../src/build/markdown.js';
import { tableRuntime } from '../src/build/table-runtime.js';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const config = defineConfig({
  title: 'Assay',
  description: 'A documented error table, as pure code that the client, the form and the server share.',
  lang: 'en',
  base: unknownBase,
  head: [['link', { rel: 'icon', href: `${unknownBase}icon.svg` }]],
  // It would write a style into the page.
  appearance: { disableTransition: false },
  srcDir: at('.content'),
  // Its Markdown files are twins of pages: they are copied.
  srcExclude: ['public/**'],
  outDir: at('dist'),
  cacheDir: at('node_modules/.vitepress'),
  // Nothing is loaded before it is wanted, and the policy allows no prefetch.
  router: { prefetchLinks: false },
  metaChunk: true,
  // They are written behind the pages.
  ignoreDeadLinks: [/^\/(?:source|openapi|schemas)\//],
  markdown: { codeTransformers, theme: codeThemes, config: siteMarkdown },
  vue: { features: { optionsAPI: false } },
  buildEnd: ({ outDir }) => writeFileSync(`${outDir}/assets/code.css`, codeStyles()),
  themeConfig: {
    nav: [
      { text: 'First steps', link: '/first-steps/' },
      { text: 'Playground', link: '/playground/' },
      { text: 'Errors', link: '/errors/' },
      { text: 'API', link: '/api/' },
    ],
    sidebar: JSON.parse(readFileSync(at('.content/sidebar.json'), 'utf8')) as DefaultTheme.SidebarMulti,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: false, next: false },
  },
  vite: {
    resolve: {
      // As the compiler resolves: the sources of the packages, without a build.
      conditions: ['@assay/source', 'module', 'browser', 'development|production'],
      alias: [
        { find: /^.*\/VPNavBarSearch\.vue$/, replacement: at('src/search/nav-search.tsx') },
        { find: /^\.\/VPHome\.vue$/, replacement: at('.vitepress/theme/home.ts') },
        { find: '@playgroundExamples', replacement: at('.content/examples.json') },
      ],
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'vue' },
    build: { chunkSizeWarningLimit: 2000 },
    plugins: [tableRuntime(at('src/playground/table-worker.ts'))],
  },
});

export { config as default };
