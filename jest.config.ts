/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

/** These are native modules alone, which jest does not load: it makes others of them. The names of packages, or how they begin. */
const native = [
  ...['hucre', 'hyparquet', 'hyparquet-compressors', 'hyparquet-writer', 'hysnappy', 'fzstd'],
  ...[
    'parse5',
    'parse5-sax-parser',
    'entities',
    'mdast-util-[\\w-]+',
    'micromark[\\w-]*',
    'unist-util-[\\w-]+',
  ],
  ...['decode-named-character-reference', 'character-entities', 'devlop', 'dequal', 'markdown-table'],
  ...['escape-string-regexp', 'zwitch', 'longest-streak', 'ccount'],
];

/** Tests run on the sources: the `@assay/source` condition of each package leads to `src`. */
const project = (name: string, tests = 'test'): Config => ({
  displayName: name,
  rootDir: `packages/${name}`,
  testMatch: [`<rootDir>/${tests}/**/*.test.ts`],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    '\\.m?js$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/)?(?:${native.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@assay/source', 'node', 'require', 'default'] },
});

const config: Config = {
  // Left alone, jest keeps one core for itself: of two, that is half.
  maxWorkers: '100%',
  projects: [
    project('phone'),
    project('rules'),
    project('lists'),
    project('cli'),
    project('workspace', 'docs'),
  ],
};

export { config as default };
