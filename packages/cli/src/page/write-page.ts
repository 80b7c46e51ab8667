import type { Table } from '@assay/rules';
import { jsonSchema } from '@assay/rules';
import Papa from 'papaparse';
import { inMarkdown, markdownRow } from '../output/markdown.js';
import { cellOf, notationMark } from './grid.js';
import { detailColumns } from './headers.js';
import { notationOf, textOfTemplate } from './placeholders.js';
import type { PageRow } from './error-table.js';

/** Returns the JSON Schema of the body of a table; an object, if its schema has none. */
const bodySchema = ({ body }: Table): object =>
  'fields' in body ? jsonSchema(body as Parameters<typeof jsonSchema>[0]) : { type: 'object' };

/** The forms that a table is written in. */
export const writtenForms = ['markdown', 'html', 'openapi', 'json', 'csv'] as const;
export type WrittenForm = (typeof writtenForms)[number];

/** A row of a table, with its id. */
export interface TableRow extends Omit<PageRow, 'line' | 'anchor'> {
  readonly id: string;
}

const textOrNothing = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number'
    ? cellOf(String(value)).text || undefined
    : undefined;

/**
 * Returns the rows of a table that its document has, in order: those whose source is `documented`, if there is one; else all but
 * `shape` and `unexpected`, which every table has.
 */
export const documentedRows = ({ messages }: Table): readonly TableRow[] => {
  const all = Object.entries(messages as { readonly [id: string]: { readonly [field: string]: unknown } });
  const hasDocumented = all.some(([, { source }]) => source === 'documented');
  return all
    .filter(([id, { source }]) =>
      hasDocumented ? source === 'documented' : !['shape', 'unexpected'].includes(id),
    )
    .map(([id, row]) => {
      const { placeholders } = row;
      const more = {
        code: textOrNothing(row['code']),
        status: textOrNothing(row['status']),
        details: textOrNothing(row['details'] ?? row['cause']),
        remedy: textOrNothing(row['remedy']),
      };
      return {
        id,
        template: String(row['template']),
        placeholders: Array.isArray(placeholders) ? placeholders.map(String) : [],
        ...(Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) as object),
      };
    });
};

const headings = { message: 'Message', code: 'Code', status: 'Status', details: 'Details', remedy: 'Remedy' };

/** Returns how placeholders are written, and the text of each row: as its page wrote it, if all came from one. */
const textsOf = (rows: readonly TableRow[]): readonly [notation: string, texts: readonly string[]] => {
  const isFromPage = rows.every(({ template, placeholders }) =>
    (template.match(/<\d+>/g) ?? []).every((one) => placeholders[Number(one.slice(1, -1))] !== undefined),
  );
  const notation = notationOf(rows.flatMap(({ placeholders }) => placeholders));
  return isFromPage && notation !== undefined
    ? [notation, rows.map(({ template, placeholders }) => textOfTemplate(template, placeholders))]
    : ['<0>', rows.map(({ template }) => template)];
};

const inHtml = (text: string): string =>
  text.replace(/[&<>"*]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A row as an object: by names that are read again. */
interface RowRecord {
  readonly rule: string;
  readonly message: string;
  readonly placeholders: string;
  readonly [more: string]: string;
}

/** Returns the page of a table, as its vendor would publish it. It is read again to the same rows. */
export const writtenPage = (table: Table, form: WrittenForm): string => {
  const rows = documentedRows(table);
  const [notation, texts] = textsOf(rows);
  const used = detailColumns.filter((column) => rows.some((row) => row[column] !== undefined));
  const header = ['message', ...used] as const;
  const cellsOf = (row: TableRow, index: number): readonly string[] =>
    header.map((column) => (column === 'message' ? (texts[index] ?? '') : (row[column] ?? '')));
  const records = rows.map((row, index): RowRecord => ({
    rule: row.id,
    message: texts[index] ?? '',
    ...Object.fromEntries(
      used.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])),
    ),
    placeholders: notation,
  }));
  switch (form) {
    case 'markdown':
      return [
        `# ${inMarkdown(table.name)}\n`,
        `<!-- ${notationMark(notation)} -->\n`,
        markdownRow(header.map((column) => headings[column])),
        markdownRow(header.map(() => '---')),
        ...rows.map((row, index) => markdownRow(cellsOf(row, index).map(inMarkdown))),
        '',
      ].join('\n');
    case 'html':
      return [
        '<!doctype html>',
        '<html lang="en">',
        `<head><meta charset="utf-8"><title>${inHtml(table.name)}</title></head>`,
        '<body>',
        `<!-- ${notationMark(notation)} -->`,
        `<h1>${inHtml(table.name)}</h1>`,
        '<table>',
        `<thead><tr>${header.map((column) => `<th scope="col">${headings[column]}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...rows.map(
          (row, index) =>
            `<tr id="${inHtml(row.id)}">${cellsOf(row, index)
              .map((cell) => `<td>${inHtml(cell)}</td>`)
              .join('')}</tr>`,
        ),
        '</tbody>',
        '</table>',
        '</body>',
        '</html>',
        '',
      ].join('\n');
    case 'openapi': {
      const content = { 'application/json': { schema: { type: 'object' } } };
      const responses = {
        '400': { description: 'What is wrong with the request.', content, 'x-errors': records },
      };
      const requestBody = { content: { 'application/json': { schema: bodySchema(table) } } };
      return `${JSON.stringify(
        {
          openapi: '3.1.0',
          info: { title: table.name, version: '1' },
          paths: { [`/${table.name}`]: { post: { requestBody, responses } } },
        },
        null,
        2,
      )}\n`;
    }
    case 'json':
      return `${JSON.stringify(records, null, 2)}\n`;
    case 'csv': {
      const names = ['rule', ...header, 'placeholders'];
      const cells = [names, ...records.map((record) => names.map((name) => record[name] ?? ''))];
      return `${Papa.unparse(cells, { newline: '\n' })}\n`;
    }
  }
};
