import { parseTree } from 'jsonc-parser';
import type { Node as JsonNode } from 'jsonc-parser';
import Papa from 'papaparse';
import { cellOf } from './grid.js';
import type { Grid, GridRow, Page } from './grid.js';
import { isOfMessages } from './headers.js';

/** Returns what is between the cells of a header: the sign that it has most of. Rows have others in their texts. */
const delimiterOf = (text: string): string => {
  const [header = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, header.split(sign).length] as const);
  return counts.reduce((most, one) => (one[1] > most[1] ? one : most))[0];
};

/** Reads rows of CSV. The first is the header. */
export const readCsv = (text: string): Page => {
  const rows: GridRow[] = [];
  let line = 1;
  const unified = text.replace(/\r\n?/g, '\n');
  const { data } = Papa.parse<string[]>(unified, { delimiter: delimiterOf(unified), newline: '\n' });
  for (const cells of data) {
    if (cells.some((cell) => cell.trim() !== ''))
      rows.push({ line, cells: cells.map((cell) => cellOf(cell)) });
    line += cells.join('').split('\n').length;
  }
  return {
    grids: rows.length === 0 ? [] : [{ line: 1, heading: '', anchor: undefined, rows }],
    notation: undefined,
  };
};

/** Returns the line of a place in a text. */
const linesOf = (text: string): ((offset: number) => number) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
};

const textIn = (node: JsonNode | undefined): string => {
  const value = node?.value as string | number | boolean | null | undefined;
  return value === null || value === undefined ? '' : String(value);
};

/** Reads lists of JSON: of texts, or of objects, whose names are the header. Each list is a table. */
export const readJson = (text: string): Page => {
  const root = parseTree(text);
  const lineOf = linesOf(text);
  const grids: Grid[] = [];
  const waiting: { readonly node: JsonNode; readonly name: string }[] =
    root === undefined ? [] : [{ node: root, name: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, name } = next;
    const children = node.children ?? [];
    if (node.type === 'array' && children.length > 0) {
      const grid = gridOf(children, name, lineOf);
      if (grid !== undefined) {
        grids.push(grid);
        continue;
      }
    }
    for (const child of [...children].reverse()) {
      const [key, value] = child.children ?? [];
      if (child.type !== 'property') waiting.push({ node: child, name });
      else if (value !== undefined) waiting.push({ node: value, name: textIn(key) });
    }
  }
  return { grids, notation: undefined };
};

const gridOf = (
  items: readonly JsonNode[],
  name: string,
  lineOf: (offset: number) => number,
): Grid | undefined => {
  const line = lineOf(items[0]?.offset ?? 0);
  const header = (names: readonly string[]): GridRow => ({ line, cells: names.map((one) => cellOf(one)) });
  const at = { line, heading: name, anchor: undefined };
  if (items.every(({ type }) => type === 'string')) {
    // Any list of texts is not one of messages.
    if (name !== '' && !isOfMessages(name)) return undefined;
    return {
      ...at,
      rows: [
        header(['message']),
        ...items.map((item) => ({ line: lineOf(item.offset), cells: [cellOf(textIn(item))] })),
      ],
    };
  }
  if (!items.every(({ type }) => type === 'object')) return undefined;
  const records = items.map((item) => ({
    item,
    fields: new Map(
      (item.children ?? []).map(({ children: [key, value] = [] }) => [textIn(key), textIn(value)] as const),
    ),
  }));
  const names = [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))];
  return {
    ...at,
    rows: [
      header(names),
      ...records.map(({ item, fields }) => ({
        line: lineOf(item.offset),
        cells: names.map((one) => cellOf(fields.get(one) ?? '')),
      })),
    ],
  };
};
