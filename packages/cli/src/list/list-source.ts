import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { ListSource } from '@assay/lists';
import type { Bytes } from '../input/lines.js';

/** Pieces of this size are read twice as fast as those of Node. */
const highWaterMark = 1 << 18;

/** Returns the source of a file. Rejects with what the system has against it. */
export const fileSource = async (file: string): Promise<ListSource> => {
  const { size } = await stat(file);
  return {
    name: file,
    open: () => createReadStream(file, { highWaterMark }) as AsyncIterable<Uint8Array>,
    byteLength: size,
    slice: async (start, end = size) => {
      const handle = await open(file);
      try {
        const bytes = new Uint8Array(end - start);
        await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      } finally {
        await handle.close();
      }
    },
  };
};

/** Returns the source of a stream, which is read once. */
export const streamSource = (name: string, stream: () => Bytes): ListSource => ({
  name,
  open: stream as () => AsyncIterable<Uint8Array>,
});
