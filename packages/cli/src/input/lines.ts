import { constants } from 'node:buffer';

/** Bytes as they arrive. */
export type Bytes = AsyncIterable<Uint8Array>;

/** A line of a file, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Left out if the bytes are not UTF-8, or too many. */
  readonly text?: string;
  /** How many bytes a line may have, if it has more. */
  readonly most?: number;
  /** What the file is written in, if that is known and not UTF-8. Nothing of it is read. */
  readonly encoding?: 'UTF-16' | 'UTF-32';
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
 * Returns the encoding of a file by its first four bytes: a JSON text begins with an ASCII character, or with a mark that
 * names its encoding. `undefined` if it can be UTF-8.
 */
const encodingOf = (head: Uint8Array): Line['encoding'] => {
  const [first, second, third, fourth] = head;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (!isMarked && first !== 0 && second !== 0) return undefined;
  return (first === 0 && second === 0) || (third === 0 && fourth === 0) ? 'UTF-32' : 'UTF-16';
};

/** The first bytes of a file in one piece, four if there are so many, and then the rest as it arrives. */
async function* withHead(bytes: Bytes): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of bytes) {
    if (head === undefined) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 4) continue;
    yield head;
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield head;
}

/**
 * The lines of a file as they arrive; no more than one of them is held. Of a line of more than `most` bytes (as many as
 * a text of Node may have) that is reported as soon as it is known, and the rest of it is passed over.
 */
export async function* lines(
  bytes: Bytes,
  most: number = constants.MAX_STRING_LENGTH,
): AsyncGenerator<Line, void, undefined> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let size = 0;
  let isFirst = true;
  for await (const chunk of withHead(bytes)) {
    const encoding = isFirst ? encodingOf(chunk) : undefined;
    if (encoding !== undefined) {
      yield { number, encoding };
      return;
    }
    isFirst = false;
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
