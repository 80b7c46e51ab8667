import { build } from 'esbuild';
import type { Plugin } from 'rollup';

const name = 'virtual:table-runtime';

const bundled = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    conditions: ['@assay/source'],
    write: false,
  });
  return outputFiles[0]?.text.trim() ?? '';
};

/**
 * Makes the script of the worker in which a table of the playground runs, as a text: the page makes a blob of it, with the table behind
 * it. As a file it would be under no policy.
 */
export const tableRuntime = (entry: string): Plugin => ({
  name: 'table-runtime',
  resolveId: (source) => (source === name ? `\0${name}` : undefined),
  load: async (id) =>
    id === `\0${name}` ? `export default ${JSON.stringify(await bundled(entry))};` : undefined,
});
