import {
  countRow,
  ListError,
  noteRepeated,
  openList,
  optionErrors,
  RejectedRows,
  Repetition,
  requestErrors,
  requestOf,
} from '@assay/lists';
import type { ListRow, ListSource, ReadSettings, RequestOptions, Subscriber } from '@assay/lists';
import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Edge } from '../edge.js';
import { faultLine, systemFault } from '../input/fault.js';
import { printable } from '../output/text.js';
import type { Writer } from '../output/writer.js';
import type { ListOptions } from './command.js';
import { listErrorLine } from './list-error-line.js';
import { FolderExists, folderText } from './output-folder.js';
import type { OutputFolder } from './output-folder.js';
import { isWhole, newSummary, summaryJson, summaryText } from './summary.js';
import type { Summary } from './summary.js';

const settingsOf = (options: ListOptions): ReadSettings => ({
  reading: options.reading,
  home: options.home,
  ambiguous: options.ambiguous,
  level: options.phone,
  kosovo: options.kosovo,
  keep: options.keep,
  sheet: options.sheet,
  // A header is known by its cells, unless there is said to be none.
  hasHeader: options.header ? undefined : false,
  columns: { number: options.number, key: options.key, country: options.country },
});

const requestOptions = (options: ListOptions): RequestOptions => {
  const body = {
    Subscribe: options.subscribe,
    Resubscribe: options.resubscribe,
    keyword: options.keyword,
    Override: options.override,
    messageText: options.messageText,
    ContentURL: options.contentUrl,
    SendTime: options.sendTime,
  };
  return {
    messageId: options.messageId ?? '',
    body: Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)),
  };
};

/** Collects rows that can be sent, and passes on requests of them. */
class Requests {
  readonly #options: ListOptions;
  readonly #request: RequestOptions;
  readonly #write: (text: string) => Promise<void>;
  #waiting: Subscriber[] = [];
  count = 0;

  constructor(options: ListOptions, write: (text: string) => Promise<void>) {
    this.#options = options;
    this.#request = requestOptions(options);
    this.#write = write;
  }

  async add(subscriber: Subscriber): Promise<void> {
    this.#waiting.push(subscriber);
    if (this.#waiting.length >= this.#options.perRequest) await this.end();
  }

  /** Makes a request of those that wait. */
  async end(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const request = requestOf(this.#waiting, this.#request);
    this.#waiting = [];
    const { phone, kosovo = false } = this.#options;
    const errors = requestErrors(request, { phone, kosovo });
    // Each row was judged, so this is a mistake of ours: nothing is left that would be refused.
    if (errors.length > 0) throw new Error(`a request of these rows would be refused: ${errors.join(' ')}`);
    this.count += 1;
    await this.#write(`${JSON.stringify(request)}\n`);
  }
}

/** Of several lists, each has a file of its own for the rows that are not sent. */
const rejectedName = (files: readonly string[], index: number): string => {
  if (files.length === 1) return 'rejected.csv';
  const name = (files[index] ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return `rejected-${index + 1}-${name.replace(/[^-\w.]/g, '_')}.csv`;
};

/** Ctrl-C. */
class Interrupted extends Error {}

/** The name of the file that an error is about. */
class AtFile extends Error {
  readonly file: string;
  readonly of: unknown;

  constructor(file: string, of: unknown) {
    super();
    this.file = file;
    this.of = of;
  }
}

/** Judges all lists, and writes what becomes of their rows. */
const judgeLists = async (
  files: readonly string[],
  options: ListOptions,
  edge: Edge,
  folder: OutputFolder | undefined,
  onPiece: (bytes: number) => void,
): Promise<Summary> => {
  const summary = newSummary();
  const settings = settingsOf(options);
  const repetition = new Repetition();
  const write = async (name: string, text: string): Promise<void> => folder?.write(name, text);
  const requests = new Requests(options, (text) => write('requests.ndjson', text));
  const sourceOf = async (file: string): Promise<ListSource> => {
    const source = await edge.source(file);
    return {
      ...source,
      open: async function* () {
        for await (const piece of source.open()) {
          if (edge.interrupted.aborted) throw new Interrupted();
          onPiece(piece.length);
          yield piece;
        }
      },
    };
  };
  const inFile = async (file: string, action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      throw error instanceof Interrupted ? error : new AtFile(file, error);
    }
  };
  if (options.keep === 'last') {
    for (const file of files)
      await inFile(file, async () => noteRepeated(await sourceOf(file), settings, repetition));
    repetition.rewind();
  }
  for (const [index, file] of files.entries())
    await inFile(file, async () => {
      const list = await openList(await sourceOf(file), settings, repetition);
      const rejected = new RejectedRows(list, (text) => write(rejectedName(files, index), text));
      const counted = { file, format: list.format, rows: 0 };
      summary.files.push(counted);
      const addOne = (row: ListRow): Promise<void> | undefined => {
        countRow(summary, row);
        if (folder === undefined) return undefined;
        return row.result.status === 'accepted' ? requests.add(row.result.subscriber) : rejected.add(row);
      };
      for await (const batch of list.batches) {
        // Here, and not by what they become: so the sum is a check.
        summary.read += batch.length;
        counted.rows += batch.length;
        for (const row of batch) await addOne(row);
      }
      if (folder !== undefined) await rejected.end();
    });
  await requests.end();
  if (folder !== undefined && requests.count === 0) await write('requests.ndjson', '');
  summary.requests = requests.count;
  if (!isWhole(summary))
    throw new Error(
      `${summary.read} rows were read, and not as many became something: this is a mistake of assay.`,
    );
  return summary;
};

/** Returns how many bytes are read; `undefined` if that is not known before. */
const bytesOf = async (
  files: readonly string[],
  { keep }: ListOptions,
  edge: Edge,
): Promise<number | undefined> => {
  let sum = 0;
  for (const file of files) {
    const { byteLength } = await edge.source(file).catch(() => ({ byteLength: undefined }));
    if (byteLength === undefined) return undefined;
    sum += byteLength;
  }
  return keep === 'last' ? 2 * sum : sum;
};

/** Returns what is wrong, as a line for a person. */
const complaint = (error: unknown): string => {
  const [file, of] = error instanceof AtFile ? [error.file, error.of] : [undefined, error];
  if (of instanceof ListError) return listErrorLine(file ?? '', of);
  if (of instanceof FolderExists) return folderText(of);
  const { code, message, syscall } = of as NodeJS.ErrnoException;
  if (syscall === 'write' || code === 'ENOSPC') return folderText(of);
  return code === undefined
    ? `${printable(`assay: ${message}`)}\n`
    : faultLine(systemFault(file ?? '--out', of));
};

/** Runs `assay list`, and returns its exit code. */
export const list = async (
  files: readonly string[],
  options: ListOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const refuse = async (text: string): Promise<ExitCode> => {
    await stderr.write(text);
    return exitCode.cannotRead;
  };
  if (options.out !== undefined) {
    if (options.messageId === undefined)
      return refuse(
        'assay: --out makes requests, which need a message id: --message-id. See assay --help.\n',
      );
    const errors = optionErrors(requestOptions(options));
    if (errors.length > 0)
      return refuse(`assay: each request would be refused: ${printable(errors.join(' '))}\n`);
  }
  if (options.keep === 'last' && files.includes('-'))
    return refuse(
      'assay: --keep last reads a list twice, and standard input can be read once: give it as a file.\n',
    );
  const began = edge.now();
  const progress = await edge.progress(await bytesOf(files, options, edge));
  let folder: OutputFolder | undefined;
  const onInterrupt = (): void => folder?.abort();
  edge.interrupted.addEventListener('abort', onInterrupt);
  try {
    folder = options.out === undefined ? undefined : await edge.folder(options.out, options.force === true);
    const summary = await judgeLists(files, options, edge, folder, progress.add);
    const effort = { seconds: (edge.now() - began) / 1000, peakBytes: edge.peakBytes() };
    if (folder !== undefined) {
      await folder.write('summary.json', summaryJson(summary, effort));
      await folder.commit();
    }
    progress.stop();
    await stdout.write(
      options.format === 'json' ? summaryJson(summary, effort) : summaryText(summary, effort),
    );
    return summary.rejected > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;
  } catch (error) {
    progress.stop();
    folder?.abort();
    if (error instanceof Interrupted || edge.interrupted.aborted) {
      await stderr.write('assay: interrupted. Nothing was written.\n');
      return exitCode.interrupted;
    }
    return await refuse(complaint(error));
  } finally {
    edge.interrupted.removeEventListener('abort', onInterrupt);
  }
};
