import { once } from 'node:events';

import { SAXParser } from 'parse5-sax-parser';
import { cellOf, notationIn } from './grid.js';
import type { Grid, GridRow, Markup, Page } from './grid.js';

/** A cell that is being read. */
interface OpenCell {
  text: string;
  readonly markup: Set<Markup>;
  readonly columns: number;
  readonly rows: number;
}

/** A table that is being read. */
interface OpenTable {
  readonly line: number;
  readonly heading: string;
  readonly anchor: string | undefined;
  readonly rows: GridRow[];
  row: { readonly line: number; readonly anchor: string | undefined; readonly cells: OpenCell[] } | undefined;
  cell: OpenCell | undefined;
  /** Cells that reach down into the next rows, by column. */
  readonly reaching: Map<number, { readonly cell: OpenCell; left: number }>;
}

const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

/** Elements whose text is no text of the page. */
const isUnseen = (tag: string): boolean => ['script', 'style', 'template', 'noscript'].includes(tag);

/** Elements that begin a line of their own. */
const isBlock = (tag: string): boolean => /^(?:br|p|div|li|ul|ol|dd|dt|hr|pre)$/.test(tag);

/** So many columns or rows a cell may take up. */
const span = (value: string | undefined): number =>
  Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), 100);

/** Tables that are as deep as this in others are text: they were never closed. */
const mostNested = 50;

/** So many rows of all tables are read. */
const mostRows = 100_000;

/** Returns the name of a heading as code hosts make it. */
export const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** A page of HTML. */
export interface HtmlPage extends Page {
  /** The place behind the last tag of the first table, if only that one is read; else of the text. */
  readonly end: number;
}

/** The surroundings of a text of HTML that is in another page. */
interface HtmlOptions {
  /** How many lines are before it. */
  readonly line: number;
  readonly heading: string;
  readonly anchor: string | undefined;
  /** If no more than its first table is read. */
  readonly isFirst: boolean;
}

const wholePage: HtmlOptions = { line: 0, heading: '', anchor: undefined, isFirst: false };

/**
 * Reads the tables of a text of HTML, tag by tag: it takes no more memory than they do, and nothing of the page is run. Cells and rows
 * that are not closed end at the next one.
 */
export const readHtml = async (
  html: string,
  { line: before, heading: above, anchor: nameAbove, isFirst }: HtmlOptions = wholePage,
): Promise<HtmlPage> => {
  const parser = new SAXParser({ sourceCodeLocationInfo: true });
  const grids: Grid[] = [];
  const open: OpenTable[] = [];
  let [heading, anchor] = [above, nameAbove];
  let headingText: { text: string; readonly id: string | undefined } | undefined;
  let unseen = 0;
  let tooDeep = 0;
  let rows = 0;
  let notation: string | undefined;
  let end = html.length;
  let isDone = false;

  const endCell = (table: OpenTable): void => {
    table.cell = undefined;
  };
  const endRow = (table: OpenTable): void => {
    endCell(table);
    const { row } = table;
    if (row === undefined) return;
    table.row = undefined;
    const cells: OpenCell[] = [];
    const take = (): void => {
      for (
        let found = table.reaching.get(cells.length);
        found !== undefined;
        found = table.reaching.get(cells.length)
      ) {
        found.left -= 1;
        if (found.left === 0) table.reaching.delete(cells.length);
        cells.push(found.cell);
      }
    };
    for (const cell of row.cells) {
      take();
      for (let column = 0; column < cell.columns; column += 1) {
        // Over several columns it is in the first: often the heading of a group.
        const inColumn = column === 0 ? cell : { ...cell, text: '' };
        if (cell.rows > 1) table.reaching.set(cells.length, { cell: inColumn, left: cell.rows - 1 });
        cells.push(inColumn);
      }
    }
    take();
    if (row.cells.length === 0) return;
    rows += 1;
    if (rows > mostRows) {
      isDone = true;
      parser.stop();
    } else
      table.rows.push({
        line: row.line,
        cells: cells.map(({ text, markup }) => cellOf(text, markup)),
        anchor: row.anchor,
      });
  };
  const endTable = (): void => {
    const table = open.pop();
    if (table === undefined) return;
    endRow(table);
    if (table.rows.length > 0) grids.push(table);
  };

  parser.on('startTag', ({ tagName: tag, attrs, selfClosing, sourceCodeLocation }) => {
    if (isDone) return;
    const attribute = (name: string): string | undefined => attrs.find((one) => one.name === name)?.value;
    const line = before + (sourceCodeLocation?.startLine ?? 1);
    const table = open.at(-1);
    if (isUnseen(tag) && !selfClosing) unseen += 1;
    if (isHeading(tag)) headingText = { text: '', id: attribute('id') };
    if (tag === 'table') {
      if (open.length >= mostNested) tooDeep += 1;
      else
        open.push({ line, heading, anchor, rows: [], row: undefined, cell: undefined, reaching: new Map() });
    } else if (table === undefined || tooDeep > 0) return;
    else if (tag === 'tr') {
      endRow(table);
      table.row = { line, anchor: attribute('id'), cells: [] };
    } else if (tag === 'td' || tag === 'th') {
      endCell(table);
      table.row ??= { line, anchor: undefined, cells: [] };
      table.cell = {
        text: '',
        markup: new Set(),
        columns: span(attribute('colspan')),
        rows: span(attribute('rowspan')),
      };
      table.row.cells.push(table.cell);
    } else if (table.cell !== undefined) {
      if (tag === 'b' || tag === 'strong') table.cell.markup.add('bold');
      if (isBlock(tag)) table.cell.text += ' ';
    }
  });
  parser.on('endTag', ({ tagName: tag, sourceCodeLocation }) => {
    if (isDone) return;
    const table = open.at(-1);
    if (isUnseen(tag)) unseen = Math.max(unseen - 1, 0);
    if (isHeading(tag) && headingText !== undefined) {
      heading = cellOf(headingText.text).text;
      anchor = headingText.id ?? slugOf(heading);
      headingText = undefined;
    }
    if (table === undefined) return;
    if (tooDeep > 0) {
      if (tag === 'table') tooDeep -= 1;
    } else if (tag === 'table') {
      endTable();
      if (isFirst && open.length === 0) {
        end = sourceCodeLocation?.endOffset ?? html.length;
        isDone = true;
        parser.stop();
      }
    } else if (tag === 'tr') endRow(table);
    else if (tag === 'td' || tag === 'th') endCell(table);
    else if (table.cell !== undefined && isBlock(tag)) table.cell.text += ' ';
  });
  parser.on('text', ({ text, sourceCodeLocation }) => {
    if (isDone || unseen > 0) return;
    if (headingText !== undefined) headingText.text += text;
    const cell = tooDeep > 0 ? undefined : open.at(-1)?.cell;
    if (cell === undefined) return;
    const raw =
      sourceCodeLocation === undefined || sourceCodeLocation === null
        ? text
        : html.slice(sourceCodeLocation.startOffset, sourceCodeLocation.endOffset);
    // `R&D` is text: a reference is one that is read as another text.
    if (/&(?:#\w+|[a-z]\w*);?/i.test(raw) && raw.replace(/\r\n?/g, '\n') !== text) cell.markup.add('entity');
    // Markdown in HTML is a mistake of whoever made the page: it is shown with its stars.
    const bold = /\*\*(?=\S)([^*]+)(?<=\S)\*\*/g;
    if (bold.test(raw) && text.includes('**')) {
      cell.markup.add('bold');
      cell.text += text.replace(bold, '$1');
    } else cell.text += text;
  });
  parser.on('comment', ({ text }) => {
    notation ??= notationIn(text);
  });

  parser.resume();
  parser.end(html);
  await once(parser, 'end');
  if (rows > mostRows)
    throw new Error(
      `more than ${mostRows.toLocaleString('en')} rows: cut out the part with its table of errors`,
    );
  // What is never closed ends with the page.
  while (open.length > 0) endTable();
  return { grids: [...grids].sort((one, other) => one.line - other.line), notation, end };
};
