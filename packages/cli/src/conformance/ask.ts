import type { Writable } from 'node:stream';
import { writer } from '../output/writer.js';
import type { CorpusCase } from './corpus-case.js';

/** Writes the questions at the pace of the program, and ends. One that leaves early shows in its answers. Never rejects. */
export const ask = async (stdin: Writable, cases: readonly CorpusCase[]): Promise<void> => {
  const { write, failure } = writer(stdin);
  for (const { question } of cases) {
    if (failure() !== undefined) return;
    await write(`${question}\n`);
  }
  stdin.end();
};
