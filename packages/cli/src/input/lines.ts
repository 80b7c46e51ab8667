import { constants } from 'node:buffer';

/** Bytes as they arrive. */
export type Bytes = AsyncIterable<Uint8Array>;

/** A line of a file, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Left out where the bytes are not UTF-8, or too many. */
  readonly text?: string;
  /** How many bytes a line may have, where it has more. */
  readonly most?: number;
}

const lineFeed = 0x0a;

/** Drops a byte order mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const line = (number: number, pieces: readonly Uint8Array[]): Line => {
  try {
    return { number, text: utf8.decode(Buffer.concat(pieces)) };
  } catch {
    return { number };
  }
};

/**
 * The lines of a file as they arrive; no more than one of them is held. Of a line of more than `most` bytes (as many as
 * a text of Node may have) that much is said as soon as it is known, and the rest of it is passed over.
 */
export async function* lines(
  bytes: Bytes,
  most: number = constants.MAX_STRING_LENGTH,
): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let start = 0;
    while (start < chunk.length) {
      const found = chunk.indexOf(lineFeed, start);
      const piece = chunk.subarray(start, found === -1 ? chunk.length : found);
      const wasLong = size > most;
      size += piece.length;
      if (size <= most) pieces.push(piece);
      else pieces = [];
      if (size > most && !wasLong) yield { number, most };
      if (found !== -1) {
        if (size <= most) yield line(number, pieces);
        number += 1;
        pieces = [];
        size = 0;
      }
      start += piece.length + (found === -1 ? 0 : 1);
    }
  }
  if (size > 0 && size <= most) yield line(number, pieces);
}
