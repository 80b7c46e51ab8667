import type { ListSource } from '../src/index.js';

/** Returns the source of bytes that come in pieces of these sizes, again and again. */
export const inPieces = (bytes: Uint8Array, sizes: readonly number[] = [bytes.length]): ListSource => ({
  name: 'list',
  open: async function* () {
    let at = 0;
    for (let piece = 0; at < bytes.length; piece += 1) {
      const size = Math.max(1, sizes[piece % sizes.length] ?? 1);
      await Promise.resolve();
      yield bytes.slice(at, at + size);
      at += size;
    }
  },
});

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
