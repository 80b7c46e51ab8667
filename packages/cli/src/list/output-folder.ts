import { createWriteStream, existsSync, rmSync } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { printable } from '../output/text.js';

/** A folder that is written aside, and is there whole or not at all. */
export interface OutputFolder {
  /** Adds to a file of it, at the pace of the disk. Rejects with what the system has against it. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Puts the folder in its place. */
  readonly commit: () => Promise<void>;
  /** Removes what was written. It is called in haste too, so it waits for nothing. */
  readonly abort: () => void;
}

/** What is in the way of a new folder. */
export class FolderExists extends Error {
  override readonly name = 'FolderExists';
}

/** Returns what is wrong with a folder, as a line for a person. */
export const folderText = (error: unknown): string => {
  if (error instanceof FolderExists)
    return 'assay: the folder of --out is there already. Choose another one, or replace it with --force.\n';
  const { code, message } = error as NodeJS.ErrnoException;
  return `assay: the folder of --out could not be written (${printable(code ?? message)}). Nothing of it is left.\n`;
};

/** Begins a folder next to its place, so that a rename is all that is left to do. Rejects with `FolderExists`. */
export const outputFolder = async (path: string, isForced: boolean): Promise<OutputFolder> => {
  const place = resolve(path);
  if (existsSync(place) && !isForced) throw new FolderExists();
  const aside = join(dirname(place), `.${basename(place)}.partial-${process.pid}`);
  await mkdir(aside, { recursive: true });
  const files = new Map<string, WriteStream>();
  let failure: Error | undefined;
  const fileOf = (name: string): WriteStream => {
    const before = files.get(name);
    if (before !== undefined) return before;
    const stream = createWriteStream(join(aside, name), { flush: true });
    stream.on('error', (error) => (failure ??= error));
    files.set(name, stream);
    return stream;
  };
  const drained = (stream: WriteStream): Promise<void> =>
    new Promise((done, failed) => {
      const end = (): void => {
        stream.off('drain', end).off('error', end);
        if (failure === undefined) done();
        else failed(failure);
      };
      stream.once('drain', end).once('error', end);
    });
  return {
    write: async (name, content) => {
      if (failure !== undefined) throw failure;
      const stream = fileOf(name);
      if (!stream.write(content)) await drained(stream);
    },
    commit: async () => {
      for (const stream of files.values()) {
        stream.end();
        await finished(stream);
      }
      const old = `${aside}.old`;
      const isThere = existsSync(place);
      if (isThere) await rename(place, old);
      await rename(aside, place);
      if (isThere) await rm(old, { recursive: true });
    },
    abort: () => {
      for (const stream of files.values()) stream.destroy();
      rmSync(aside, { recursive: true, force: true });
    },
  };
};
