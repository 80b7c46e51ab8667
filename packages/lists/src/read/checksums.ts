import { ListError } from '../list-error.js';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const deflated = 8;
/** Stands for a size that the entry has elsewhere: of files above four gigabytes. */
const elsewhere = 0xffffffff;

/** The table of CRC-32, as ZIP and gzip have it. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) =>
  Array.from({ length: 8 }).reduce<number>(
    (rest) => (rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1),
    byte,
  ),
);

/** Returns a checksum that goes on with more bytes. It begins with -1, and ends inverted. */
const crcOf = (before: number, bytes: Uint8Array): number => {
  let crc = before;
  for (let i = 0; i < bytes.length; i += 1)
    crc = (remainders[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8);
  return crc;
};

/** A file in an archive: its place, and what it should be. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  readonly at: number;
}

/** Returns the files of an archive; none if its directory cannot be read, which its reader reports. */
const entriesOf = (bytes: Uint8Array): readonly Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  // A comment of up to 64 KB may follow.
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1;
  if (end < 0) return [];
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === directoryEntry) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};

/** Returns true if a file has the size and the checksum that its archive has for it. Reads no more than that size. */
const isWhole = async (bytes: Uint8Array, { method, crc, compressed, size, at }: Entry): Promise<boolean> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = new Blob([bytes.subarray(begin, begin + compressed) as Uint8Array<ArrayBuffer>]).stream();
  const reader = (
    method === deflated ? packed.pipeThrough(new DecompressionStream('deflate-raw')) : packed
  ).getReader();
  let [found, length] = [-1, 0];
  for (let piece = await reader.read(); piece.value !== undefined; piece = await reader.read()) {
    found = crcOf(found, piece.value);
    length += piece.value.length;
    if (length <= size) continue;
    await reader.cancel();
    return false;
  }
  return length === size && ~found >>> 0 === crc;
};

/**
 * Rejects with a `ListError` if a sheet of a workbook has another checksum than the archive has for it: the library that streams it
 * would end at what it does not understand, or read other digits.
 */
export const checkSheets = async (bytes: Uint8Array): Promise<void> => {
  for (const entry of entriesOf(bytes)) {
    if (
      !/^\/?xl\/worksheets\//i.test(entry.name) ||
      entry.size === elsewhere ||
      entry.compressed === elsewhere
    )
      continue;
    if (await isWhole(bytes, entry).catch(() => false)) continue;
    throw new ListError(
      `The workbook is damaged: ${entry.name} does not have the checksum that the file has for it. Save it again, or get it again from where it came.`,
    );
  }
};
