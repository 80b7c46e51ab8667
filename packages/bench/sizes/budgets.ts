import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'esbuild';

/** What a page imports, and what that may cost in bytes: minified for browsers, as a build for production has it, and gzipped. */
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
  { name: '@assay/rules, all of it', code: `export * from '@assay/rules'`, most: 18_330, goal: 12_000 },
  { name: 'toEither alone', code: `export { toEither } from '@assay/rules'`, most: 200, goal: 2000 },
  { name: 'explain alone', code: `export { explain } from '@assay/rules'`, most: 720, goal: 2000 },
  {
    name: 'a table of one rule, made and used',
    code: `export { object, table, text, validate } from '@assay/rules'`,
    most: 9_260,
    goal: 7000,
  },
  {
    name: 'and with resolve',
    code: `export { object, resolve, table, text, validate } from '@assay/rules'`,
    most: 9_930,
    goal: 7400,
  },
  {
    name: 'and with pick, omit, extend and forField',
    code: `export { extend, forField, object, omit, pick, table, text, validate } from '@assay/rules'`,
    most: 9_890,
    goal: 7400,
  },
  {
    name: 'and with translate and parseMessage',
    code: `export { object, parseMessage, table, text, translate, translation, validate } from '@assay/rules'`,
    most: 9_960,
    goal: 7600,
  },
  {
    name: 'and with withCompiled, without what it is given',
    code: `export { object, table, text, validate, withCompiled } from '@assay/rules'`,
    most: 10_130,
    goal: 8000,
  },
  { name: 'translate alone', code: `export { translate } from '@assay/rules'`, most: 600, goal: 500 },
  {
    name: 'message-contact, without the tables of phones',
    code: `export { sendRules, validateSend } from '@assay/rules/message-contact'`,
    // With its compiled parts, 4 KB: a server wants them. A page takes lite, which has none.
    most: 17_150,
    goal: 14_500,
    external: phone,
  },
  {
    name: 'the messages alone',
    code: `export { messages } from '@assay/rules/message-contact'`,
    most: 990,
    goal: 1000,
  },
  {
    name: 'message-contact/lite, and its tables of phones',
    code: `export { validateSend } from '@assay/rules/message-contact/lite'`,
    most: 16_680,
    goal: 10_000,
  },
  {
    name: 'message-contact with all levels, and their tables',
    code: `export { validateSend } from '@assay/rules/message-contact'`,
    most: 36_490,
    goal: 33_000,
  },
  {
    name: 'a form schema of message-contact/lite',
    code: `export { sendFormSchema, sendRules } from '@assay/rules/message-contact/lite'`,
    most: 20_380,
    goal: 16_800,
  },
  {
    name: 'message-list, which has no phones',
    code: `export { validateListSend } from '@assay/rules/message-list'`,
    // With its compiled parts, as message-contact.
    most: 15_910,
    goal: 14_500,
  },
  { name: 'errorBody', code: `export { errorBody } from '@assay/rules/http'`, most: 400, goal: 1000 },
  {
    name: 'errorResponse',
    code: `export { errorResponse } from '@assay/rules/http'`,
    most: 1420,
    goal: 1000,
  },
  { name: 'handle', code: `export { handle } from '@assay/rules/http'`, most: 8_800, goal: 1000 },
  {
    name: 'standardSchema, with the engine and JSON Schema',
    code: `export { standardSchema } from '@assay/rules'`,
    most: 14_610,
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
    conditions: ['production'],
    external: [...external],
  });
  const strangers = Object.keys(metafile.inputs).filter((path) =>
    /node_modules\/(?:fp-ts|io-ts)\//.test(path),
  );
  return [gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length, strangers];
};
