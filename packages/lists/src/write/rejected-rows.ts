import { ownColumns, verdictColumns } from '../judge/columns.js';
import { cellText } from '../judge/damage.js';
import { ListError } from '../list-error.js';
import type { RejectedRow } from '../judge/judge-row.js';
import type { List, ListRow, RepeatedRow } from '../read-list.js';

/** A row that is not sent. */
interface UnsentRow extends ListRow {
  readonly result: RejectedRow | RepeatedRow;
}

const isUnsent = (row: ListRow): row is UnsentRow => row.result.status !== 'accepted';

const quoted = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;

const csvLine = (cells: readonly unknown[]): string =>
  `${cells.map((cell) => quoted(cellText(cell))).join(',')}\n`;

/** By this mark spreadsheets know UTF-8. */
const mark = '\ufeff';

/** Rows of objects wait for the columns of those behind them, so many of them at most. */
const mostHeld = 10_000;

/**
 * Writes the rows of one list that are not sent as CSV: their cells as they were, then their line and why. A person mends them, and
 * the file is a list again. `write` gets the text in pieces.
 *
 * @example
 * const list = await openList('Phone,Id\n13175551212,ann\n+1 317,bob\n');
 * const lines = [];
 * const rejected = new RejectedRows(list, async (text) => void lines.push(text));
 * for await (const batch of list.batches) for (const row of batch) await rejected.add(row);
 * await rejected.end();
 * lines[1].split(',').slice(0, 5) // => ['+1 317', 'bob', '3', 'number-invalid', 'Invalid phone number']
 */
export class RejectedRows {
  readonly #write: (text: string) => Promise<void>;
  readonly #list: List;
  /** How many columns the header has, of the list itself; none before it is written. */
  #width: number | undefined;
  readonly #held: UnsentRow[] = [];

  constructor(list: List, write: (text: string) => Promise<void>) {
    this.#list = list;
    this.#write = write;
  }

  /** Adds a row; an accepted one is left out. Rejects with a `ListError` for one with a column that the header, which is written, does not have. */
  async add(row: ListRow): Promise<void> {
    if (!isUnsent(row)) return;
    if (this.#grows && this.#width === undefined) {
      this.#held.push(row);
      if (this.#held.length > mostHeld) await this.end();
      return;
    }
    await this.#begin(row.cells.length);
    await this.#write(this.#lineOf(row));
  }

  /** Writes all that waits. */
  async end(): Promise<void> {
    await this.#begin(0);
    for (const row of this.#held.splice(0)) await this.#write(this.#lineOf(row));
  }

  /** If its columns may become more while it is read. */
  get #grows(): boolean {
    return this.#list.format === 'ndjson' || this.#list.format === 'json';
  }

  async #begin(cells: number): Promise<void> {
    if (this.#width !== undefined) return;
    const { columns } = this.#list;
    const own =
      columns.length > 0
        ? ownColumns(columns)
        : Array.from({ length: cells }, (_, index) => `column ${index + 1}`);
    this.#width = own.length;
    await this.#write(mark + csvLine([...own, ...verdictColumns]));
  }

  #lineOf({ result, cells, line }: UnsentRow): string {
    const width = this.#width ?? 0;
    const own = Array.from({ length: width }, (_, index) => cells[index]);
    const { columns } = this.#list;
    const more = cells.slice(columns.length === 0 ? width : columns.length).map(cellText);
    if (this.#grows) {
      const added = columns.slice(width).find((_, index) => cellText(cells[width + index]) !== '');
      if (added !== undefined)
        throw new ListError(
          `It has a column ${JSON.stringify(added)} that ${mostHeld.toLocaleString('en')} rejected rows before it do not have. Put a row with every column first.`,
          line,
        );
    } else if (more.some((text) => text !== ''))
      own[width - 1] = [cellText(own[width - 1]), ...more].join(',');
    return csvLine([...own, line, result.reason, result.sentence, result.remedy]);
  }
}
