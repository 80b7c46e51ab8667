import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node as YamlNode, YAMLMap } from 'yaml';
import { cellOf } from './grid.js';
import type { Grid, GridRow, Page } from './grid.js';

const columns = ['message', 'code', 'status', 'details', 'remedy', 'placeholders'] as const;

/** The names under which documents have each of these. */
const names: { readonly [C in (typeof columns)[number]]: readonly string[] } = {
  message: ['message', 'text', 'error', 'title'],
  code: ['code', 'errorcode', 'error_code', 'errorCode'],
  status: ['status', 'statusCode'],
  details: ['details', 'detail', 'description', 'cause'],
  remedy: ['remedy', 'solution', 'action'],
  placeholders: ['placeholders'],
};

const textOf = (node: unknown): string | undefined => {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
};

const pairsOf = (map: YAMLMap): readonly (readonly [key: string, value: unknown])[] =>
  map.items.map(({ key, value }) => [textOf(key) ?? '', value] as const);

/**
 * Reads the errors of an OpenAPI document, JSON or YAML: those in the examples of its responses of 4xx and 5xx, and the lists of its
 * extensions (`x-errors`). Throws an error with a line for what is neither.
 */
export const readOpenApi = (text: string): Page => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  const lineOf = (node: unknown): number => lines.linePos((node as YamlNode | null)?.range?.[0] ?? 0).line;
  const grids: Grid[] = [];

  const rowOf = (node: unknown, status: string): GridRow | undefined => {
    const text = textOf(node);
    if (text !== undefined)
      return { line: lineOf(node), cells: [text, '', status, '', '', ''].map((one) => cellOf(one)) };
    if (!isMap(node)) return undefined;
    const pairs = pairsOf(node);
    const valueOf = (column: (typeof columns)[number]): string | undefined =>
      names[column]
        .map((name) => textOf(pairs.find(([key]) => key === name)?.[1]))
        .find((value) => value !== undefined);
    const message = valueOf('message');
    if (message === undefined) return undefined;
    const valueIn = (column: (typeof columns)[number]): string =>
      valueOf(column) ?? (column === 'status' ? status : '');
    return { line: lineOf(node), cells: columns.map((column) => cellOf(valueIn(column))) };
  };
  /** Collects messages from a value of an example: lists of texts, and objects that have a message. */
  const collect = (root: unknown, status: string): readonly GridRow[] => {
    const rows: GridRow[] = [];
    const waiting: unknown[] = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (isSeq(node)) {
        for (const item of [...node.items].reverse())
          if (textOf(item) === undefined) waiting.push(item);
          else rows.push(rowOf(item, status) as GridRow);
      } else if (isMap(node)) {
        const inside = pairsOf(node).filter(([, value]) => isMap(value) || isSeq(value));
        const row = rowOf(node, status);
        // An object that has a list of errors is the body of them, whatever else it has.
        if (row !== undefined && inside.length === 0) rows.push(row);
        for (const [, value] of [...inside].reverse()) waiting.push(value);
      }
    }
    return rows;
  };
  const add = (heading: string, rows: readonly GridRow[]): void => {
    const [first] = rows;
    if (first === undefined) return;
    const header = { line: first.line, cells: columns.map((name) => cellOf(name)) };
    grids.push({ line: first.line, heading, anchor: undefined, rows: [header, ...rows] });
  };

  interface Place {
    readonly node: unknown;
    readonly path: readonly string[];
  }
  const waiting: Place[] = [{ node: document.contents, path: [] }];
  const seen = new Set<unknown>();
  const examples: GridRow[] = [];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { node, path } = place;
    if (seen.has(node)) continue;
    seen.add(node);
    if (isSeq(node)) for (const item of [...node.items].reverse()) waiting.push({ node: item, path });
    if (!isMap(node)) continue;
    const inside: Place[] = [];
    for (const [key, value] of pairsOf(node)) {
      const status = path[path.lastIndexOf('responses') + 1];
      const isError = path.includes('responses') && /^[45](?:\d\d|XX)$/i.test(status ?? '');
      if (isError && (key === 'example' || key === 'examples'))
        examples.push(...collect(value, status ?? ''));
      else if (/^x-/.test(key) && isSeq(value)) add(key, collect(value, ''));
      else inside.push({ node: value, path: [...path, key] });
    }
    for (const next of inside.reverse()) waiting.push(next);
  }
  add('examples', examples);
  return { grids, notation: undefined };
};
