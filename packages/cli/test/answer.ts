import type { Bytes } from '../src/input/lines.js';
import { run } from '../src/run.js';
import { memory } from './memory.js';
import { nowhere } from './nowhere.js';

/** What a person sees of one run. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given. A file or standard input is a text, or bytes. */
export interface Given {
  readonly files?: { readonly [name: string]: string | Uint8Array };
  readonly stdin?: string | Uint8Array;
  readonly colour?: boolean;
}

/** In pieces, so that lines and characters are cut in two. */
async function* pieces(content: string | Uint8Array): Bytes {
  const bytes = Buffer.from(content);
  const size = 7;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const missing: Bytes = {
  [Symbol.asyncIterator]: () => ({
    next: () => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' })),
  }),
};

/** Runs the program in this process, on files that are nowhere but in memory. */
export const answer = async (args: readonly string[], given: Given = {}): Promise<Answer> => {
  const stdout = memory();
  const stderr = memory();
  const code = await run(args, {
    stdin: () => pieces(given.stdin ?? ''),
    stdout: stdout.stream,
    stderr: stderr.stream,
    open: (file) => {
      const content = given.files?.[file];
      return content === undefined ? missing : pieces(content);
    },
    ...nowhere,
    colour: given.colour ?? false,
    version: '1.2.3',
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};
