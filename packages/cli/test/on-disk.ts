import type { Edge } from '../src/edge.js';
import { fileSource } from '../src/list/list-source.js';
import { outputFolder } from '../src/list/output-folder.js';
import { run } from '../src/run.js';
import type { Answer } from './answer.js';
import { memory } from './memory.js';
import { nowhere } from './nowhere.js';

/** Runs the program in this process, on lists and folders of the disk, or on what is given. */
export const onDisk = async (args: readonly string[], given: Partial<Edge> = {}): Promise<Answer> => {
  const [stdout, stderr] = [memory(), memory()];
  const code = await run(args, {
    ...nowhere,
    stdin: () => {
      throw new Error('not read');
    },
    open: () => {
      throw new Error('not opened');
    },
    stdout: stdout.stream,
    stderr: stderr.stream,
    source: fileSource,
    folder: outputFolder,
    progress: () => Promise.resolve({ add: () => undefined, stop: () => undefined }),
    colour: false,
    version: '1.2.3',
    ...given,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};
