// Bundles the installed packages for a browser, and runs the bundle where there is no Node.
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { answers, errorBody } from './expected.mjs';
import { check, differs } from './report.mjs';

/** What a browser, a worker and a server all have. */
const { URL, TextEncoder, atob, btoa } = globalThis;

/** An entry and all that it imports, as one module that asks for nothing else. */
export const bundle = async (folder, entry) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [{ text }] = outputFiles;
  const foreign = [
    ...Object.keys(metafile.inputs).filter((input) => /^\(disabled\)|^node:/.test(input)),
    ...Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path)),
    ...(/\brequire\(|\bprocess\./.exec(text) ?? []),
  ];
  if (foreign.length > 0) throw new Error(`The bundle asks for what a browser lacks: ${foreign.join(', ')}`);
  return text;
};

const run = (text) => {
  const context = vm.createContext({ URL, TextEncoder, atob, btoa });
  vm.runInContext(text, context);
  return JSON.parse(context.answers);
};

/** Checks what a page with all entries answers, and what one with a form alone does. */
export const checkBrowser = async (folder) => {
  for (const [title, entry, expected] of [
    ['every entry', 'browser.mjs', answers],
    ['a form', 'form.mjs', errorBody],
  ]) {
    const advice = 'something needs Node: keep it out of packages/phone and packages/rules';
    await check(`browser, ${title}: the bundle answers without Node`, advice, async () => {
      const text = await bundle(folder, entry);
      console.log(`      ${entry}: ${(gzipSync(text).length / 1024).toFixed(1)} KB (gzip)`);
      return differs(run(text), expected);
    });
  }
};
