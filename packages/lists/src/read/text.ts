import { ListError } from '../list-error.js';
import { through } from './source.js';

/** As many bytes as tell a format and an encoding. */
const headBytes = 4096;

/** Returns the first bytes of a file, and all of its pieces again. */
export const withHead = async (
  pieces: AsyncIterable<Uint8Array>,
): Promise<readonly [head: Uint8Array, pieces: AsyncIterable<Uint8Array>]> => {
  const iterator = pieces[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < headBytes) {
    const { value } = (await iterator.next()) as IteratorResult<Uint8Array, undefined>;
    if (value === undefined) break;
    first.push(value);
    length += value.length;
  }
  const head = new Uint8Array(length);
  let at = 0;
  for (const piece of first) {
    head.set(piece, at);
    at += piece.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (;;) {
        const { value } = (await iterator.next()) as IteratorResult<Uint8Array, undefined>;
        if (value === undefined) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return [head, all()];
};

const begins = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

export const isGzip = (head: Uint8Array): boolean => begins(head, 0x1f, 0x8b);
export const isZip = (head: Uint8Array): boolean => begins(head, 0x50, 0x4b, 0x03, 0x04);
export const isParquet = (head: Uint8Array): boolean => begins(head, 0x50, 0x41, 0x52, 0x31);

/** Returns the bytes in a gzip file. One that is cut off is an error, not the end. */
export async function* unzipped(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* through(pieces, new DecompressionStream('gzip') as never);
  } catch (error) {
    if (error instanceof ListError) throw error;
    throw new ListError(`The gzip file is damaged, or ends too early: ${(error as Error).message}.`);
  }
}

/** Returns the encoding of a text: by its mark, or by where its zeros are. */
const encodingOf = (head: Uint8Array): string => {
  if (begins(head, 0xff, 0xfe)) return 'utf-16le';
  if (begins(head, 0xfe, 0xff)) return 'utf-16be';
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i += 1) if (head[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && odd > 4 * even) return 'utf-16le';
  return even > head.length / 8 && even > 4 * odd ? 'utf-16be' : 'utf-8';
};

/** Returns the text of a file in pieces, with `\n` at the end of each line, however it is written. */
export async function* textOf(head: Uint8Array, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const encoding = encodingOf(head);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  const decoded = (piece: Uint8Array | undefined): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw new ListError(
        encoding === 'utf-8'
          ? 'It is not UTF-8 from here on: it may be Latin-1. Save it as "CSV UTF-8", or convert it: iconv -f WINDOWS-1252 -t UTF-8.'
          : `It is not ${encoding.toUpperCase()} from here on. Save it as UTF-8.`,
        line,
      );
    }
  };
  // A line that ends with \r\n may be cut between the two.
  let cut = '';
  const unified = (text: string): string => {
    if (text === '') return text;
    const whole = cut + text;
    cut = whole.endsWith('\r') ? '\r' : '';
    const rest = cut === '' ? whole : whole.slice(0, -1);
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  };
  for await (const piece of pieces) {
    const text = unified(decoded(piece));
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line += 1;
    if (text !== '') yield text;
  }
  const rest = unified(decoded(undefined)) + cut.replace('\r', '\n');
  if (rest !== '') yield rest;
}
