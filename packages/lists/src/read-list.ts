import { columnsOf, ownColumns } from './judge/columns.js';
import type { ColumnChoice } from './judge/columns.js';
import { cellJudge } from './judge/judge-row.js';
import type { AcceptedRow, RejectedRow } from './judge/judge-row.js';
import { rejectionOf } from './judge/reasons.js';
import type { Reason, Rejection } from './judge/reasons.js';
import { Repetition } from './judge/repetition.js';
import type { Keep } from './judge/repetition.js';
import type { ListSettings } from './judge/settings.js';
import { openTable } from './read/open.js';
import type { OpenOptions } from './read/open.js';
import { sourceOf } from './read/source.js';
import type { Listed } from './read/source.js';
import type { ListFormat, RawRow, RawTable } from './read/table.js';

/** How a list is read and judged. */
export interface ReadSettings extends ListSettings, OpenOptions {
  /** The columns, if the headers do not tell. */
  readonly columns?: ColumnChoice | undefined;
  /** Which of repeated rows is sent; `first` if it is not given. */
  readonly keep?: Keep | undefined;
}

/** A row that could be sent, and is left out: another one has its number, or its key. */
export interface RepeatedRow extends Rejection {
  readonly status: 'repeated';
}

/** A row of a list, and what becomes of it. */
export interface ListRow {
  readonly result: AcceptedRow | RejectedRow | RepeatedRow;
  /** By column, as they were. */
  readonly cells: readonly unknown[];
  /** At which it begins, from 1; of a workbook or a Parquet file, its row. */
  readonly line: number;
}

/** A list that is being read. */
export interface List {
  readonly format: ListFormat;
  /** Its header. Of a file of objects it grows while it is read. */
  readonly columns: readonly string[];
  /** Its rows in file order, many at once. */
  readonly batches: AsyncIterable<readonly ListRow[]>;
}

/** Returns why a row is refused that has more cells than there are columns: they may all be one to the right. */
const surplusOf = ({ cells }: RawRow, columns: number): RejectedRow | undefined => {
  if (columns === 0 || cells.length <= columns) return undefined;
  const isBlank = cells.slice(columns).every((cell) => cell === '' || cell === null || cell === undefined);
  return isBlank
    ? undefined
    : { status: 'rejected', ...rejectionOf('too-many-cells', String(cells.length), String(columns)) };
};

/** The reasons of a repetition. */
const repetitions: readonly unknown[] = ['same-number', 'same-key'];

/**
 * Returns the verdict of a row of a file of rejected rows that says it is a repetition: the other one was sent, and is not in this
 * file. Whoever wants to send it clears its reason.
 */
const verdictOf = ({ cells }: RawRow, columns: readonly string[]): RepeatedRow | undefined => {
  const own = ownColumns(columns).length;
  if (own === columns.length) return undefined;
  const [, reason, sentence, remedy] = cells.slice(own, columns.length);
  return repetitions.includes(reason)
    ? { status: 'repeated', reason: reason as Reason, sentence: String(sentence), remedy: String(remedy) }
    : undefined;
};

/** Judges each row, many at once, and passes on what becomes of it. */
async function* judged<Out>(
  { columns: names, batches }: RawTable,
  settings: ReadSettings,
  outOf: (raw: RawRow, result: ListRow['result']) => Out,
): AsyncGenerator<readonly Out[]> {
  let judge = cellJudge(columnsOf(names, settings.columns), settings);
  let known = names.length;
  for await (const batch of batches) {
    // Objects may have names that those before did not have.
    if (names.length !== known) judge = cellJudge(columnsOf(names, settings.columns), settings);
    known = names.length;
    const rows = new Array<Out>(batch.length);
    for (let i = 0; i < batch.length; i += 1) {
      const raw = batch[i] as RawRow;
      rows[i] = outOf(raw, verdictOf(raw, names) ?? surplusOf(raw, names.length) ?? judge(raw.cells));
    }
    yield rows;
  }
}

/**
 * Reads a list to its end, to know which of repeated rows is the last. When all are noted, `rewind` the repetition, and open them in
 * the same order by `openList`.
 *
 * @example
 * const people = 'Phone,Id\n13175551212,ann\n13175551212,bob\n';
 * const repetition = new Repetition();
 * await noteRepeated(people, {}, repetition);
 * repetition.rewind();
 * const { batches } = await openList(people, { keep: 'last' }, repetition);
 * const statuses = [];
 * for await (const batch of batches) for (const { result } of batch) statuses.push(result.status);
 * statuses // => ['repeated', 'accepted']
 */
export const noteRepeated = async (
  listed: Listed,
  settings: ReadSettings,
  repetition: Repetition,
): Promise<void> => {
  const source = sourceOf(listed);
  repetition.begin(source.name);
  const noted = judged(await openTable(source, settings), settings, ({ line }, result) => {
    if (result.status === 'accepted') repetition.note(result, line);
  });
  const batches = noted[Symbol.asyncIterator]();
  while ((await batches.next()).done !== true);
};

/**
 * Opens a list: finds its format, encoding, delimiter, header and columns. Its rows are judged while they are read. Rejects with a
 * `ListError` for a file that is no list, with its line and column if there is one. `repetition`: of several lists, that of all.
 *
 * @example
 * const { format, columns } = await openList('Phone;Id\n+1 317 555 1212;ann\n');
 * [format, columns] // => ['delimited', ['Phone', 'Id']]
 */
export const openList = async (
  listed: Listed,
  settings: ReadSettings = {},
  repetition?: Repetition,
): Promise<List> => {
  const source = sourceOf(listed);
  const { keep = 'first' } = settings;
  const all = repetition ?? new Repetition();
  if (keep === 'last' && repetition === undefined) {
    await noteRepeated(source, settings, all);
    all.rewind();
  }
  const table = await openTable(source, settings);
  // Before a row is read: an error about columns needs none.
  columnsOf(table.columns, settings.columns);
  all.begin(source.name);
  const batches = judged(table, settings, ({ cells, line }, result): ListRow => {
    const repeated = result.status === 'accepted' && keep !== 'all' ? all.of(result, line) : undefined;
    return { result: repeated === undefined ? result : { status: 'repeated', ...repeated }, cells, line };
  });
  return { format: table.format, columns: table.columns, batches };
};

/**
 * Reads a list: each row in file order, with what becomes of it. It is read as fast as it is taken. Throws a `ListError` for a file
 * that is no list.
 *
 * @example
 * const rows = [];
 * for await (const row of readList('Mobile,Id\n+1 317 555 1212,ann\n13175551212,bob\n')) rows.push(row.result.status);
 * rows // => ['accepted', 'repeated']
 */
export async function* readList(listed: Listed, settings: ReadSettings = {}): AsyncGenerator<ListRow> {
  const { batches } = await openList(listed, settings);
  for await (const batch of batches) yield* batch;
}
