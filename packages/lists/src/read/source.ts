/** The bytes of a file, from its beginning; and at any place, if the file has one. */
export interface ListSource {
  /** For errors, and to choose between formats that begin the same. */
  readonly name: string;
  /** Returns the bytes in pieces. A list that keeps the last of repeated rows is read twice. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Parquet is read from its end, and a workbook is easier to read at once. */
  readonly byteLength?: number;
  readonly slice?: (start: number, end?: number) => Promise<ArrayBuffer>;
}

/** A file of a page, a text, or bytes. */
export type Listed = ListSource | Blob | Uint8Array | string;

const isBlob = (value: object): value is Blob => typeof (value as Partial<Blob>).arrayBuffer === 'function';

/** Returns the pieces of a stream of the web. Not every browser has it as an async iterable. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let piece = await reader.read(); piece.value !== undefined; piece = await reader.read())
      yield piece.value;
  } finally {
    await reader.cancel();
  }
}

const ofBlob = (blob: Blob): ListSource => ({
  name: (blob as Partial<File>).name ?? 'list',
  open: () => piecesOf(blob.stream()),
  byteLength: blob.size,
  slice: async (start, end) => await blob.slice(start, end).arrayBuffer(),
});

/** Returns the source of a list. */
export const sourceOf = (listed: Listed): ListSource => {
  if (typeof listed === 'string') return ofBlob(new Blob([listed]));
  if (listed instanceof Uint8Array) return ofBlob(new Blob([listed as Uint8Array<ArrayBuffer>]));
  return isBlob(listed) ? ofBlob(listed) : listed;
};

/** Returns the pieces of a source through a transformation of the web: what unzips. */
export const through = (
  pieces: AsyncIterable<Uint8Array>,
  transform: {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<Uint8Array>;
  },
): AsyncIterable<Uint8Array> => {
  const iterator = pieces[Symbol.asyncIterator]();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = (await iterator.next()) as IteratorResult<Uint8Array, undefined>;
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
  return piecesOf(stream.pipeThrough(transform));
};
