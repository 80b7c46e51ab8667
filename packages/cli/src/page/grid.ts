/** Markup of a cell: a message has words alone. */
export type Markup = 'bold' | 'entity' | 'no-break space';

/** A cell of a table of a page, as a reader sees it. */
export interface Cell {
  /** Its words: white space is one space, as a browser shows it. */
  readonly text: string;
  readonly markup: readonly Markup[];
}

/** A row of a table of a page. */
export interface GridRow {
  /** In the file, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** Its name in the page, if it has one: the end of a link to it. */
  readonly anchor?: string | undefined;
}

/** A table of a page. */
export interface Grid {
  readonly line: number;
  /** The heading above it, and its name in the page. */
  readonly heading: string;
  readonly anchor: string | undefined;
  /** The first row is its header, if it has one. */
  readonly rows: readonly GridRow[];
}

/** Returns the first row of a table as texts. */
export const headerOf = ({ rows: [first] }: Grid): readonly string[] =>
  (first?.cells ?? []).map(({ text }) => text);

/** A page: its tables, and how its placeholders are written, if it has a mark that names that. */
export interface Page {
  readonly grids: readonly Grid[];
  readonly notation: string | undefined;
}

/** The mark of a page that assay has written. */
const mark = /^\s*assay: placeholders (\S+)\s*$/;

/** Returns the notation that a comment names. */
export const notationIn = (comment: string): string | undefined => mark.exec(comment)?.[1];

/** Returns the comment that names a notation. */
export const notationMark = (notation: string): string => `assay: placeholders ${notation}`;

const noBreakSpace = /[\u00a0\u202f\u2007]/g;

/** Returns a cell of a text that may have been wrapped. */
export const cellOf = (text: string, markup: Iterable<Markup> = []): Cell => {
  const found = new Set(markup);
  if (text.search(noBreakSpace) !== -1) found.add('no-break space');
  return { text: text.replace(noBreakSpace, ' ').replace(/\s+/g, ' ').trim(), markup: [...found] };
};
