import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import { headerOf } from './grid.js';
import type { Grid, GridRow, Markup, Page } from './grid.js';
import { detailColumns, errorColumnsOf, isOfFields, plainHeader } from './headers.js';
import type { ErrorColumns } from './headers.js';
import { notationOf, templateOf } from './placeholders.js';

/** A row of an error table, as its page has it. */
export interface PageRow {
  /** With `<0>`, `<1>`. */
  readonly template: string;
  /** How the page writes each placeholder. */
  readonly placeholders: readonly string[];
  readonly code?: string;
  readonly status?: string;
  readonly details?: string;
  readonly remedy?: string;
  readonly line: number;
  readonly anchor?: string;
}

/** Something on a page that a person should see: it was read, and may be a mistake. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

/** The error table of a page. */
export interface ErrorTable {
  readonly rows: readonly PageRow[];
  /** What was taken for a table of errors, and what was left. */
  readonly taken: readonly Note[];
  readonly left: readonly Note[];
  readonly notes: readonly Note[];
  /** The tables of fields in the page. */
  readonly fields: readonly Grid[];
}

/** Which table and which columns, if their headers are not known. */
export interface TableChoice {
  /** From 1, as the tables of the page are counted. */
  readonly table?: number | undefined;
  /** By header, or by number from 1. */
  readonly message?: string | undefined;
  readonly code?: string | undefined;
}

const shownHeader = (header: readonly string[]): string =>
  header.map((one) => JSON.stringify(one)).join(', ');

/** A table of a page, and which of its columns is which. */
interface Candidate {
  readonly grid: Grid;
  readonly number: number;
  readonly header: readonly string[];
  readonly columns: ErrorColumns;
}

/** Returns the names of tables, for a person who chooses one. */
const listed = (candidates: readonly Candidate[]): string =>
  candidates
    .map(({ number, grid, header }) => `table ${number} in line ${grid.line} (${shownHeader(header)})`)
    .join('; ');

const indexOfColumn = (header: readonly string[], chosen: string): number | undefined => {
  if (/^[1-9]\d?$/.test(chosen) && Number(chosen) <= header.length) return Number(chosen) - 1;
  const index = header.findIndex((name) => plainHeader(name) === plainHeader(chosen));
  return index === -1 ? undefined : index;
};

/** Returns the tables of errors among those of a page, by choice or by their headers. */
const candidatesOf = (file: string, { grids }: Page, choice: TableChoice): readonly Candidate[] | Fault => {
  const all = grids.map((grid, index): Candidate => {
    const header = headerOf(grid);
    return { grid, number: index + 1, header, columns: errorColumnsOf(header) };
  });
  if (all.length === 0)
    return fault({ file }, 'a table of errors', 'a page without a table', 'name the page that has it');
  const { table, message, code } = choice;
  const chosen = table === undefined ? all : all.filter(({ number }) => number === table);
  if (chosen.length === 0)
    return fault({ file }, `a table ${table ?? ''}`, `${all.length} of them`, `choose among ${listed(all)}`);
  if (message === undefined && code === undefined) {
    const found = chosen.filter(
      ({ columns, header }) => columns.message !== undefined && !isOfFields(header),
    );
    if (found.length > 0) return found;
    return fault(
      { file },
      'a table with a column of messages',
      listed(all),
      'choose one with --table-number N, and its column with --message COLUMN',
    );
  }
  const found = chosen.flatMap((one): readonly Candidate[] => {
    const indices = {
      ...one.columns,
      ...(message === undefined ? {} : { message: indexOfColumn(one.header, message) }),
      ...(code === undefined ? {} : { code: indexOfColumn(one.header, code) }),
    };
    const entries = Object.entries(indices).filter(([, index]) => index !== undefined);
    // A column that was chosen is nothing else.
    const byChoice = [
      message === undefined ? undefined : indices.message,
      code === undefined ? undefined : indices.code,
    ];
    const columns = Object.fromEntries(
      entries.filter(
        ([name, index]) =>
          !byChoice.includes(index) ||
          (name === 'message' && message !== undefined) ||
          (name === 'code' && code !== undefined),
      ),
    ) as ErrorColumns;
    return columns.message === undefined ? [] : [{ ...one, columns }];
  });
  if (found.length > 0) return found;
  return fault(
    { file },
    `a column ${message ?? code ?? ''}`,
    listed(all),
    'choose one with --message COLUMN',
  );
};

/** Returns the tables that are one: pages cut a table into groups. A person chooses between tables of other columns. */
const oneTable = (file: string, candidates: readonly Candidate[]): readonly Candidate[] | Fault => {
  const keyOf = ({ header }: Candidate): string => header.map(plainHeader).join('|');
  const keys = new Set(candidates.map(keyOf));
  if (keys.size === 1) return candidates;
  return fault({ file }, 'one table of errors', listed(candidates), 'choose one with --table-number N');
};

const markupText: { readonly [M in Markup]: string } = {
  bold: 'bold in a message: its words are read, without it',
  entity: 'an entity in a message: its character is read',
  'no-break space': 'a no-break space in a message: it is read as a space',
};

/** Returns a row of a page as a row of a table; none if its message is blank. */
const pageRow = (
  { cells, line, anchor }: GridRow,
  columns: ErrorColumns,
  notation: string | undefined,
): PageRow | undefined => {
  const textIn = (index: number | undefined): string =>
    index === undefined ? '' : (cells[index]?.text ?? '');
  const message = textIn(columns.message);
  if (message === '') return undefined;
  const more = Object.fromEntries(
    detailColumns.flatMap((column) => {
      const text = textIn(columns[column]);
      return text === '' ? [] : [[column, text]];
    }),
  );
  return { ...templateOf(message, notation), ...more, line, ...(anchor === undefined ? {} : { anchor }) };
};

/** Returns true if a text can be a sentence of a template: each placeholder stands for one character or more. */
const canBe = (template: string, text: string): boolean => {
  const parts = template.split(/<\d+>/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return template === text;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length > at;
};

/** Returns true if one text can be a sentence of both: who reads it back cannot know which. */
const isConfused = (one: string, other: string): boolean => {
  const sample = (template: string): string => template.replace(/<\d+>/g, '\u0000');
  return canBe(one, sample(other)) || canBe(other, sample(one));
};

/** So many rows are compared with each other. */
const mostCompared = 1000;

const fullStop = /[.。]$/;

const withoutStop = (text: string): string => text.replace(fullStop, '');

/** Returns what a person should see of the rows: they are read as they are. */
const notesOf = (rows: readonly PageRow[]): readonly Note[] => {
  const notes: Note[] = [];
  const stopped = rows.filter(({ template }) => fullStop.test(template)).length;
  // Where most have a full stop, one without may have lost it.
  const isUsual = stopped * 2 >= rows.length;
  if (stopped > 0 && stopped < rows.length)
    for (const { template, line } of rows)
      if (fullStop.test(template) !== isUsual)
        notes.push({
          line,
          text: `a message ${isUsual ? 'without a full stop, as most have one' : 'with a full stop, as most have none'}: ${JSON.stringify(template)}`,
        });
  const compared = rows.slice(0, mostCompared);
  for (const [index, { template, line }] of compared.entries())
    for (const other of compared.slice(0, index)) {
      if (withoutStop(other.template) === withoutStop(template)) continue;
      if (isConfused(withoutStop(other.template), withoutStop(template)))
        notes.push({
          line,
          text: `a message that cannot be told apart from that in line ${other.line} when it is read back: ${JSON.stringify(template)}`,
        });
    }
  return notes;
};

/** Returns the notation that a column of the rows names: records have no place for a mark. */
const notationColumn = ([first]: readonly Candidate[]): string | undefined => {
  const index = (first?.header ?? []).findIndex((name) => plainHeader(name) === 'placeholders');
  return first?.grid.rows[1]?.cells[index]?.text || undefined;
};

/** Finds the error table of a page. Returns its rows, or a fault with what was looked for and what to do. */
export const errorTableOf = (file: string, page: Page, choice: TableChoice = {}): ErrorTable | Fault => {
  const candidates = candidatesOf(file, page, choice);
  if ('kind' in candidates) return candidates;
  const tables = oneTable(file, candidates);
  if ('kind' in tables) return tables;
  const isUnnamed = ({ header, columns }: Candidate): boolean =>
    Object.keys(errorColumnsOf(header)).length === 0 && columns.message !== undefined;
  const bodyOf = (one: Candidate): readonly GridRow[] =>
    isUnnamed(one) ? one.grid.rows : one.grid.rows.slice(1);
  const texts = tables.flatMap((one) =>
    bodyOf(one).map(({ cells }) => cells[one.columns.message ?? 0]?.text ?? ''),
  );
  const notation = page.notation ?? notationColumn(tables) ?? notationOf(texts);
  const notes: Note[] = [];
  const rows: PageRow[] = [];
  const met = new Map<string, PageRow>();
  for (const one of tables)
    for (const gridRow of bodyOf(one)) {
      const row = pageRow(gridRow, one.columns, notation);
      if (row === undefined) {
        if (gridRow.cells.some(({ text }) => text !== ''))
          notes.push({ line: gridRow.line, text: 'a row without a message: it is left out' });
        continue;
      }
      for (const markup of gridRow.cells[one.columns.message ?? 0]?.markup ?? [])
        notes.push({ line: row.line, text: markupText[markup] });
      const before = met.get(withoutStop(row.template));
      if (before !== undefined) {
        notes.push({
          line: row.line,
          text:
            before.template === row.template
              ? `the message of line ${before.line} again: it is left out`
              : `the message of line ${before.line} again, but for its full stop: it is left out`,
        });
        continue;
      }
      met.set(withoutStop(row.template), row);
      rows.push(
        row.anchor === undefined && one.grid.anchor !== undefined ? { ...row, anchor: one.grid.anchor } : row,
      );
    }
  if (rows.length === 0)
    return fault(
      { file, line: tables[0]?.grid.line ?? 1 },
      'a table with messages',
      'one without a row',
      'choose another one with --table-number N',
    );
  const noteOf = ({ grid, number, header }: Pick<Candidate, 'grid' | 'number' | 'header'>): Note => ({
    line: grid.line,
    text: `table ${number}${grid.heading === '' ? '' : `, ${JSON.stringify(grid.heading)}`}: ${shownHeader(header)}`,
  });
  const others = page.grids
    .map((grid, index) => ({ grid, number: index + 1, header: headerOf(grid) }))
    .filter(({ number }) => !tables.some((one) => one.number === number));
  return {
    rows,
    taken: tables.map(noteOf),
    left: others.map(noteOf),
    fields: others.filter(({ header }) => isOfFields(header)).map(({ grid }) => grid),
    notes: [...notes, ...notesOf(rows)].sort((one, other) => one.line - other.line),
  };
};
