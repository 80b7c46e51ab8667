import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { createInjector } from 'typed-inject';

const nothing = (): void => undefined;
const logger = {
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => true, isErrorEnabled: () => true, isFatalEnabled: () => true },
  ...{ trace: nothing, debug: nothing, info: nothing },
  ...{ warn: console.warn, error: console.error, fatal: console.error },
};

/** In place of those of Stryker: a set for what a survey meets, and nothing at all while a mutant is tried. */
const header = `"use strict";
const stryMutAct_9fa48 = (id) => id === globalThis.assayMutant;
const stryCov_9fa48 = globalThis.assayCovered === undefined
  ? () => undefined
  : (...ids) => ids.forEach((id) => globalThis.assayCovered.add(id));
`;

type Instrumented = Awaited<ReturnType<ReturnType<typeof createInstrumenter>['instrument']>>;

/** A mutant, as the instrumenter describes it: lines and columns are 0-based. */
export type Mutant = Instrumented['mutants'][number];

/** What takes a second to make, and is made once for all mutants, by the code as it is: the requests to try them with. */
const kept = [
  ...globSync('packages/testing/src/{combinations,send,list-send}/*.ts'),
  'packages/rules/test/combinations/feasible.ts',
  'packages/rules/test/message-contact/arbitrary/feasible.ts',
  'packages/rules/test/message-list/feasible.ts',
].map((file) => resolve(file));

/** One script of modules, with sources of packages in their place where they are not as they were. */
const scriptOf = async (
  contents: string,
  changed: ReadonlyMap<string, string> | undefined,
): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    ...{ bundle: true, write: false, ignoreAnnotations: true, logLevel: 'error' },
    ...{ format: 'cjs', platform: 'node', target: 'node20', packages: 'external' },
    conditions: ['@assay/source'],
    banner: { js: header },
    plugins: [
      {
        name: 'mutants',
        setup: (builder) => {
          builder.onResolve({ filter: /^@assay\/phone(\/\w+)?$/ }, ({ path }) => ({
            path: resolve('packages/phone/src', `${path.split('/')[2] ?? 'index'}.ts`),
          }));
          // The arbitraries import the rules by their name: of these entries the sources have an index.
          builder.onResolve({ filter: /^@assay\/rules(\/message-(contact|list))?$/ }, ({ path }) => ({
            path: resolve('packages/rules/src', path.split('/')[2] ?? '', 'index.ts'),
          }));
          builder.onResolve({ filter: /^@(jest\/globals|fast-check\/jest)$/ }, () => ({
            path: resolve('packages/workspace/mutation/globals.cjs'),
          }));
          builder.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
            const file = resolve(resolveDir, path).replace(/js$/, 'ts');
            return changed !== undefined && kept.includes(file)
              ? { path: file, namespace: 'kept' }
              : undefined;
          });
          builder.onLoad({ filter: /.*/, namespace: 'kept' }, ({ path }) => ({
            contents: `module.exports = globalThis.assayKept()[${JSON.stringify(path)}];`,
          }));
          builder.onLoad({ filter: /\/packages\/(phone|rules|testing)\/.*\.ts$/ }, ({ path }) => ({
            loader: 'ts',
            contents: (changed?.get(path) ?? readFileSync(path, 'utf8'))
              .replaceAll('import.meta.dirname', '__dirname')
              .replaceAll('__dirname', JSON.stringify(dirname(path))),
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? '';
};

/** The mutants of some files, and scripts to try them with. */
export interface Bundle {
  readonly mutants: readonly Mutant[];
  /** The sources as they are, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** Exports the modules that are kept, by their files. */
  readonly kept: string;
  /** Exports what loads each file of tests, with mutants in the sources that can be switched on by their ids. */
  readonly tests: string;
}

export const bundled = async (sources: readonly string[], tests: readonly string[]): Promise<Bundle> => {
  const injector = createInjector().provideValue('logger', logger).provideValue('options', {});
  const texts = new Map(sources.map((name) => [resolve(name), readFileSync(name, 'utf8')] as const));
  const { files: changed, mutants } = await createInstrumenter(injector as never).instrument(
    Array.from(texts, ([name, content]) => ({ name, mutate: true, content })),
    { plugins: null, excludedMutations: [], ignorers: [], noHeader: true },
  );
  // Each file is loaded when it is asked for, and of the sources what it needs: most mutants die in the first one.
  const files = tests.map(
    (name) => `${JSON.stringify(name)}: () => require(${JSON.stringify(resolve(name))}),`,
  );
  return {
    mutants,
    texts,
    kept: await scriptOf(
      kept.map((file) => `export * as ${JSON.stringify(file)} from ${JSON.stringify(file)};`).join('\n'),
      undefined,
    ),
    tests: await scriptOf(
      `module.exports = {${files.join('\n')}};`,
      new Map(changed.map(({ name, content }) => [name, content])),
    ),
  };
};
