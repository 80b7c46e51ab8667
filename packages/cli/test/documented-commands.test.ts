import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { expect, test } from '@jest/globals';

import { fileSource } from '../src/list/list-source.js';
import { outputFolder } from '../src/list/output-folder.js';
import { onDisk } from './on-disk.js';

const root = new URL('../../../', import.meta.url);

/** The commands of a page, each with the output below it. */
const blocksOf = (page: string): readonly (readonly [command: string, output: string])[] =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```sh\n([^\n]*)\n```\n\n```\n(.*?)```\n/gs)].map(
    ([, command = '', output = '']) => [command, output],
  );

/** Modules are built; tests run on their sources. */
const load = (file: string): Promise<object> => {
  switch (file) {
    case 'packages/rules/dist/esm/message-contact/index.js':
      return import('@assay/rules/message-contact');
    case 'packages/rules/dist/esm/message-list/index.js':
      return import('@assay/rules/message-list');
    default:
      return Promise.reject(new Error(`${file} is not loaded here`));
  }
};

/** Seconds and memory are those of one run. */
const withoutEffort = (text: string): string => text.replace(/^[\d.]+ s, .*$/m, '');

/** The words of a command: `"See you"` is one. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

test.each([
  ['docs/contact-lists.md', 6],
  ['docs/guides/drift.md', 3],
  ['docs/guides/import.md', 5],
])('%s shows what its commands write', async (page, count) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-page-'));
  const sent = (path: string): string => join(folder, path);
  const answer = async ([program = '', ...args]: readonly string[]): Promise<string> => {
    if (program === 'cat') return readFileSync(sent(args[0] ?? ''), 'utf8').replace('\ufeff', '');
    if (program === 'head') return `${readFileSync(sent(args[2] ?? ''), 'utf8').slice(0, Number(args[1]))}\n`;
    const { stdout, stderr } = await onDisk(args, {
      load,
      save: (file, text) => {
        mkdirSync(dirname(sent(file)), { recursive: true });
        writeFileSync(sent(file), text);
        return Promise.resolve();
      },
      list: (path) => readdir(new URL(path, root)),
      open: (file) => createReadStream(existsSync(sent(file)) ? sent(file) : new URL(file, root)),
      source: async (file) => ({ ...(await fileSource(new URL(file, root).pathname)), name: file }),
      folder: (path, isForced) => outputFolder(sent(path), isForced),
    });
    return stdout + stderr;
  };
  try {
    const blocks = blocksOf(page);
    expect(blocks).toHaveLength(count);
    for (const [command, output] of blocks)
      expect([command, withoutEffort(await answer(wordsOf(command)))]).toEqual([
        command,
        withoutEffort(output),
      ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
