import type { PageRow } from '../page/error-table.js';
import type { TableRow } from '../page/write-page.js';

/** Returns a text as a literal. */
export const literal = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Returns a name as a key of an object. */
export const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));

/** Returns a name of a page for a comment, which it cannot end. */
export const inComment = (name: string): string => name.replace(/[^\p{L}\p{N}_$.[\]-]+/gu, ' ').trim();

/** Returns the module of the messages of pages. */
export const messagesModule = (
  rows: readonly PageRow[],
  ids: readonly string[],
  pages: readonly string[],
  url: string | undefined,
): string => {
  const rowLines = rows.map(({ template, placeholders, code, status, details, remedy, anchor }, index) => {
    const fields = {
      template: literal(template),
      source: literal('documented'),
      placeholders: placeholders.length === 0 ? undefined : `[${placeholders.map(literal).join(', ')}]`,
      code: code === undefined ? undefined : literal(code),
      status: status === undefined ? undefined : literal(status),
      cause: details === undefined ? undefined : literal(details),
      remedy: remedy === undefined ? undefined : literal(remedy),
      link:
        url === undefined
          ? undefined
          : literal(anchor === undefined ? url : `${url}#${encodeURIComponent(anchor)}`),
    };
    const lines = Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [`    ${name}: ${value},`],
    );
    return `  ${keyOf(ids[index] ?? '')}: {\n${lines.join('\n')}\n  },`;
  });
  return [
    `// Made by \`assay import ${pages.join(' ')}\`: run it again when the page has changed. An id stays, whatever it is renamed to.`,
    '',
    '/** The sentences of the page, in its order. */',
    'export const messages = {',
    ...rowLines,
    '} as const;',
    '',
  ].join('\n');
};

const string = String.raw`'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"`;
const row = new RegExp(String.raw`^\s*(${string}|[\w$]+):\s*\{\s*template:\s*(${string})`, 'gm');

const textOf = (code: string): string =>
  /^['"]/.test(code) ? code.slice(1, -1).replace(/\\(.)/g, '$1') : code;

/** Returns the rows of a module of messages, with the ids that a person may have given them. */
export const rowsInModule = (module: string): readonly TableRow[] =>
  [...module.matchAll(row)].map(([, id = '', template = '']) => ({
    id: textOf(id),
    template: textOf(template),
    placeholders: [],
  }));
