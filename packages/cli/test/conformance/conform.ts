import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { startImplementation } from '../../src/conformance/implementation.js';
import type { Edge } from '../../src/edge.js';
import { run } from '../../src/run.js';
import type { Answer } from '../answer.js';
import { memory } from '../memory.js';
import { nowhere } from '../nowhere.js';

/** The cases that come with the rules. */
export const corpus: string = fileURLToPath(new URL('../../../rules/cases/message-contact', import.meta.url));

/** A fixture of this folder as a command. */
export const fixture = (name: string, ...args: readonly string[]): readonly string[] => [
  process.execPath,
  fileURLToPath(new URL(name, import.meta.url)),
  ...args,
];

/** A program in a few words as a command. */
export const script = (text: string): readonly string[] => [process.execPath, '-e', text];

interface Given {
  readonly colour?: boolean;
  readonly stdout?: Writable;
  readonly start?: Edge['start'];
}

/** Runs `assay conformance` in this process, on real files and real programs. */
export const conform = async (
  options: readonly string[],
  command: readonly string[],
  { colour = false, stdout: stream, start = startImplementation }: Given = {},
): Promise<Answer> => {
  const stdout = memory();
  const stderr = memory();
  const code = await run(['conformance', ...options, '--', ...command], {
    ...nowhere,
    stdin: () => createReadStream('/dev/null'),
    stdout: stream ?? stdout.stream,
    stderr: stderr.stream,
    open: (file) => createReadStream(file),
    list: (folder) => readdir(folder),
    corpus,
    start,
    colour,
    version: '1.2.3',
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};
