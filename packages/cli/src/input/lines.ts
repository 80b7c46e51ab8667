import type { Bytes } from '../edge.js';

/** A line of a file, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Left out where the bytes are not UTF-8. */
  readonly text?: string;
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

/** The lines of a file as they arrive; no more than one of them is held. */
export async function* lines(bytes: Bytes): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
      yield line(number, [...pieces, chunk.subarray(start, end)]);
      number += 1;
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield line(number, pieces);
}
