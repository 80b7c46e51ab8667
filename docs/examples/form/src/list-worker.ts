import { cellText, columnsOf, countRow, ListError, newCounts, openList, RejectedRows } from '@assay/lists';
import type { ListRow } from '@assay/lists';

import type { ListMessage, ListTask, Unsent } from './list-progress.js';

/** So many rows are shown; all of them are in the file. */
const mostShown = 10;

/** How often the page is informed, in milliseconds. */
const pause = 100;

/** So much of a file is read at once. */
const pieceBytes = 1 << 18;

const post = (message: ListMessage): void => self.postMessage(message);

/** Joins pieces of a file, so that not each line is one. */
const collector = (): { readonly add: (text: string) => void; readonly file: () => Blob } => {
  const blobs: Blob[] = [];
  let text = '';
  const flush = (): void => {
    blobs.push(new Blob([text]));
    text = '';
  };
  return {
    add: (more) => {
      text += more;
      if (text.length > 1_000_000) flush();
    },
    file: () => {
      flush();
      return new Blob(blobs, { type: 'text/csv' });
    },
  };
};

const read = async ({ file, home, columns }: ListTask): Promise<void> => {
  const counts = newCounts();
  const unsent: Unsent[] = [];
  const rejected = collector();
  let rows = 0;
  let bytes = 0;
  let informed = -Infinity;
  const source = {
    name: file.name,
    byteLength: file.size,
    slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer(),
    open: async function* () {
      // In pieces of our own: a browser may give a file as one.
      for (let at = 0; at < file.size; at += pieceBytes) {
        const piece = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
        bytes += piece.length;
        yield piece;
      }
    },
  };
  const list = await openList(source, { home, columns });
  const writer = new RejectedRows(list, (text) => Promise.resolve(rejected.add(text)));
  const numberOf = ({ cells }: ListRow): string => cellText(cells[columnsOf(list.columns, columns).number]);
  const progress = () => ({ share: Math.min(bytes / Math.max(file.size, 1), 1), rows, counts, unsent });
  for await (const batch of list.batches) {
    rows += batch.length;
    for (const row of batch) {
      countRow(counts, row);
      if (row.result.status === 'accepted') continue;
      const { sentence, remedy } = row.result;
      if (unsent.length < mostShown) unsent.push({ line: row.line, number: numberOf(row), sentence, remedy });
      await writer.add(row);
    }
    if (performance.now() - informed < pause) continue;
    informed = performance.now();
    post({ status: 'reading', ...progress() });
  }
  await writer.end();
  post({ status: 'read', ...progress(), share: 1, rejected: rejected.file() });
};

self.addEventListener('message', ({ data }: MessageEvent<ListTask>) => {
  read(data).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    const { line, unclear } = error instanceof ListError ? error : { line: undefined, unclear: undefined };
    post({ status: 'failed', message, line, unclear });
  });
});
