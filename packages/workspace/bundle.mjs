// Bundles the entries of a package, as ESM and as CommonJS: a file an entry, and a few that entries share.
import { readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { transform } from 'esbuild';
import { rollup } from 'rollup';

/** The compiler reads the types; here they are taken away, and the comments with them, but for those that tell a bundler what is pure. */
const typescript = (replaced) => ({
  name: 'typescript',
  resolveId: (source, importer) => {
    if (!source.startsWith('.') || importer === undefined) return undefined;
    const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
    return replaced[file] ?? file;
  },
  transform: (code, id) =>
    transform(code, { loader: 'ts', target: 'es2022', sourcefile: id, sourcemap: true }),
});

/** A file that takes no name from another one need not load it: nothing here has side effects, and bundlers warn of such an import. */
const withoutBareImports = {
  name: 'without-bare-imports',
  generateBundle: (_, files) => {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(/^(?:import '\.{1,2}\/[^']+'|require\('\.{1,2}\/[^']+'\));$/gm, '');
  },
};

const clear = async (folder) => {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) if (/\.js(?:\.map)?$/.test(name)) rmSync(`${folder}/${name}`);
};

/**
 * Bundles the package at a URL. `chunkOf` returns the name of the file for a path below `src`, or nothing where the bundler
 * chooses. The entries `alone` share nothing with others. `production`: by a file of `src`, another one that a build for
 * production has in its place.
 */
export const bundle = async (url, chunkOf, { alone = [], production } = {}) => {
  const folder = fileURLToPath(new URL('.', url));
  const { exports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const entries = Object.values(exports).flatMap((entry) => entry['@assay/source'] ?? []);
  const together = entries.filter((entry) => !alone.includes(entry));
  const groups = [together, ...alone.map((entry) => [entry])];
  const write = async (group, replaced, formats) => {
    const bundled = await rollup({
      input: Object.fromEntries(
        group.map((entry) => [entry.slice('./src/'.length, -'.ts'.length), folder + entry]),
      ),
      external: (id) => !id.startsWith('.') && !id.startsWith('/'),
      plugins: [typescript(replaced)],
      treeshake: { moduleSideEffects: false },
    });
    for (const [kind, format] of Object.entries(formats))
      await bundled.write({
        ...{ dir: `${folder}dist/${kind}`, format, exports: 'named', sourcemap: true },
        manualChunks: group.length === 1 ? {} : (id) => chunkOf(id.slice(`${folder}src/`.length)),
        chunkFileNames: 'shared-[name].js',
        entryFileNames: '[name].js',
        hoistTransitiveImports: false,
        plugins: [withoutBareImports],
      });
    await bundled.close();
  };
  for (const kind of ['esm', 'cjs', 'production']) await clear(`${folder}dist/${kind}`);
  for (const group of groups) await write(group, {}, { esm: 'es', cjs: 'cjs' });
  if (production === undefined) return;
  const inSources = ([file, other]) => [`${folder}src/${file}`, `${folder}src/${other}`];
  const replaced = Object.fromEntries(Object.entries(production).map(inSources));
  for (const group of groups) await write(group, replaced, { production: 'es' });
};
