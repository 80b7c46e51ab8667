import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/** What a page imports, and what that may cost in bytes: minified for browsers, and gzipped. */
export interface Budget {
  readonly name: string;
  readonly code: string;
  /** What it costs now, and a little more. */
  readonly most: number;
  /** What it should cost one day. */
  readonly goal: number;
  /** What the page has already. */
  readonly external?: readonly string[];
}

const phone = ['@assay/phone', '@assay/phone/possible'];

export const budgets: readonly Budget[] = [
  { name: '@assay/rules, all of it', code: `export * from '@assay/rules'`, most: 14_080, goal: 3500 },
  { name: 'toEither alone', code: `export { toEither } from '@assay/rules'`, most: 200, goal: 2000 },
  { name: 'explain alone', code: `export { explain } from '@assay/rules'`, most: 720, goal: 2000 },
  {
    name: 'a table of one rule',
    code: `export { table, object, text } from '@assay/rules'`,
    most: 11_340,
    goal: 2000,
  },
  {
    name: 'message-contact, without the tables of phones',
    code: `export * from '@assay/rules/message-contact'`,
    most: 15_080,
    goal: 8000,
    external: phone,
  },
  {
    name: 'message-contact with the level possible, and its tables',
    code: `export { validatePossibleSend } from '@assay/rules/message-contact/lite'`,
    most: 18_370,
    goal: 10_000,
  },
  {
    name: 'message-contact with all levels, and their tables',
    code: `export { validateSend } from '@assay/rules/message-contact'`,
    most: 33_980,
    goal: 33_000,
  },
  {
    name: 'a form schema with the level possible',
    code: `export { sendFormSchema } from '@assay/rules/message-contact/lite'`,
    most: 21_850,
    goal: 16_800,
  },
  { name: 'errorBody', code: `export { errorBody } from '@assay/rules/http'`, most: 400, goal: 1000 },
  {
    name: 'errorResponse',
    code: `export { errorResponse } from '@assay/rules/http'`,
    most: 1330,
    goal: 1000,
  },
  { name: 'handle', code: `export { handle } from '@assay/rules/http'`, most: 2980, goal: 1000 },
  {
    name: 'standardSchema, without the engine',
    code: `export { standardSchema } from '@assay/rules'`,
    most: 2510,
    goal: 1000,
  },
];

const folder = dirname(fileURLToPath(import.meta.url));

/** Bytes, and the modules of libraries that have no business in a browser. */
export const measured = async ({
  code,
  external = [],
}: Budget): Promise<readonly [bytes: number, strangers: readonly string[]]> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, metafile: true },
    external: [...external],
  });
  const strangers = Object.keys(metafile.inputs).filter((path) =>
    /node_modules\/(?:fp-ts|io-ts)\//.test(path),
  );
  return [gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length, strangers];
};
