import type { Node, Parent, PhrasingContent, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { cellOf, notationIn } from './grid.js';
import type { Cell, Grid, Markup, Page } from './grid.js';
import { readHtml, slugOf } from './html.js';

/** Returns the words of nodes, and what they have beside them. */
const wordsOf = (children: readonly PhrasingContent[], markup: Set<Markup>): string =>
  children
    .map((node): string => {
      if (node.type === 'strong') markup.add('bold');
      if (node.type === 'break') return ' ';
      // A tag in a line, as <br>.
      if (node.type === 'html') return ' ';
      if ('children' in node) return wordsOf(node.children, markup);
      return 'value' in node ? node.value : '';
    })
    .join('');

const cellIn = ({ children, position }: TableCell, text: string): Cell => {
  const markup = new Set<Markup>();
  const words = wordsOf(children, markup);
  const raw = text.slice(position?.start.offset, position?.end.offset);
  if (/&(?:#\w+|[a-z]\w*);/i.test(raw)) markup.add('entity');
  return cellOf(words, markup);
};

const isParent = (node: Node): node is Parent => 'children' in node;

/** Reads the tables of a text of Markdown, those in HTML too. */
export const readMarkdown = async (text: string): Promise<Page> => {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const grids: Grid[] = [];
  let [heading, anchor] = ['', undefined as string | undefined];
  let notation: string | undefined;
  /** Up to here the text was read as HTML: its blank lines end a node of HTML, and no table. */
  let read = 0;
  const waiting: Node[] = [...root.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const [start, line] = [node.position?.start.offset ?? 0, node.position?.start.line ?? 1];
    if (start < read) continue;
    const known = node as (typeof root.children)[number];
    if (known.type === 'heading') {
      heading = cellOf(wordsOf(known.children, new Set())).text;
      anchor = slugOf(heading);
    } else if (known.type === 'table') {
      grids.push({
        ...{ line, heading, anchor },
        rows: known.children.map((row) => ({
          line: row.position?.start.line ?? line,
          cells: row.children.map((cell) => cellIn(cell, text)),
        })),
      });
    } else if (known.type === 'html') {
      notation ??= notationIn(/^<!--([^]*?)-->/.exec(known.value)?.[1] ?? '');
      const at = known.value.search(/<table\b/i);
      if (at === -1) continue;
      const page = await readHtml(text.slice(start), { line: line - 1, heading, anchor, isFirst: true });
      for (const grid of page.grids) grids.push(grid);
      read = start + page.end;
      // More of them may follow in the same node.
      const end = known.position?.end.offset ?? read;
      if (end > read && /<table\b/i.test(text.slice(read, end)))
        waiting.push({
          ...known,
          value: text.slice(read, end),
          position: {
            start: { offset: read, line: line + text.slice(start, read).split('\n').length - 1, column: 1 },
            end: known.position?.end ?? { offset: end, line, column: 1 },
          },
        } as Node);
    } else if (isParent(node)) for (const child of [...node.children].reverse()) waiting.push(child);
  }
  return { grids, notation };
};
