import { fault } from '../input/fault.js';
import type { Fault } from '../input/fault.js';
import type { Page } from './grid.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { readOpenApi } from './openapi.js';
import { readCsv, readJson } from './records.js';

/** The forms of a page. */
export type PageForm = 'html' | 'markdown' | 'openapi' | 'json' | 'csv';

/** So many characters are read: those of trees take memory. HTML is read tag by tag. */
const most: { readonly [F in PageForm]: number } = {
  html: 500_000_000,
  markdown: 4_000_000,
  openapi: 16_000_000,
  json: 64_000_000,
  csv: 64_000_000,
};

/** Returns the form of a page: by its name, or by its beginning. */
export const formOf = (file: string, text: string): PageForm => {
  const [, ending = ''] = /\.(\w+)$/.exec(file.toLowerCase()) ?? [];
  const start = text.trimStart();
  if (['html', 'htm', 'xhtml'].includes(ending)) return 'html';
  if (['md', 'markdown', 'mdx'].includes(ending)) return 'markdown';
  if (['csv', 'tsv'].includes(ending)) return 'csv';
  const isOpenApi = /(?:^|[{,\n]\s*)["']?(?:openapi|swagger)["']?\s*:/.test(start.slice(0, 10_000));
  if (isOpenApi || ['yaml', 'yml'].includes(ending)) return 'openapi';
  if (ending === 'json' || start.startsWith('{') || start.startsWith('[')) return 'json';
  if (/^<(?:!doctype|html|table|h\d|div|body|head)\b/i.test(start)) return 'html';
  return /^[ \t]*(?:\|.*\||:?-+:?[ \t]*\|)/m.test(text) || /^#{1,6} /m.test(text) || /<table\b/i.test(text)
    ? 'markdown'
    : 'csv';
};

/** Returns the text of a page, or why it cannot be read. */
export const decodedPage = (file: string, bytes: Uint8Array): string | Fault => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return fault(
      { file },
      'a page in UTF-8',
      'other bytes',
      'it may be Latin-1 or Windows-1252: save it as UTF-8',
    );
  }
};

/** Reads a page: all its tables. */
export const readPage = async (file: string, text: string, form: PageForm): Promise<Page | Fault> => {
  if (text.length > most[form])
    return fault(
      { file },
      `a page of at most ${most[form].toLocaleString('en')} characters`,
      text.length.toLocaleString('en'),
      'cut out the part with its tables',
    );
  try {
    switch (form) {
      case 'html':
        return await readHtml(text);
      case 'markdown':
        return await readMarkdown(text);
      case 'openapi':
        return readOpenApi(text);
      case 'json':
        return readJson(text);
      case 'csv':
        return readCsv(text);
    }
  } catch (error) {
    const { message, linePos } = error as Error & { readonly linePos?: readonly { readonly line: number }[] };
    const line = linePos?.[0]?.line;
    return {
      kind: 'fault',
      place: { file, ...(line === undefined ? {} : { line }) },
      text: `expected ${form}, found ${message.split('\n')[0] ?? ''}`,
    };
  }
};
