import { object, table, text } from '@assay/rules';
import type { Row, Table } from '@assay/rules';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { differencesOf } from '../../src/page/compare.js';
import { errorTableOf } from '../../src/page/error-table.js';
import type { PageRow } from '../../src/page/error-table.js';
import { textOfTemplate } from '../../src/page/placeholders.js';
import { readPage } from '../../src/page/read-page.js';
import { documentedRows, writtenForms, writtenPage } from '../../src/page/write-page.js';
import type { WrittenForm } from '../../src/page/write-page.js';

/** A table of these rows, whose rules never fail. */
const tableOf = (name: string, rows: { readonly [id: string]: Row }): Table => {
  const { given, rules } = table({ name, body: object({ a: text }), messages: rows });
  const entries = Object.fromEntries(Object.keys(rows).map((id) => [id, given('a').fails(() => false)]));
  return rules(entries as never) as unknown as Table;
};

const rowsIn = async (form: WrittenForm, page: string): Promise<readonly PageRow[]> => {
  const read = await readPage(`page.${form}`, page, form);
  if ('kind' in read) throw new Error(read.text);
  const found = errorTableOf('page', read);
  if ('kind' in found) throw new Error(found.text);
  return found.rows;
};

/** White space is one space between words, as a browser shows it. */
const words = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(fc.string({ unit, minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join(' ').replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');

/** Signs that mean something in one of the forms, and parts of placeholders of every notation. */
const signs = fc.constantFrom(
  ...[
    'a',
    'b',
    'é',
    '日',
    '1',
    '|',
    '\\',
    '*',
    '**',
    '_',
    '`',
    '<',
    '>',
    '&',
    '&amp;',
    '<b>',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '#',
    '-',
    '"',
    "'",
    ',',
    ';',
    ':',
    '~',
    '!',
    '=',
    '{x}',
    '{0}',
    '%s',
    '%1$s',
    ':a',
    '${x}',
    '[x]',
    '<!--',
    '-->',
  ],
  ...['http://a.example', '@', '.', '|\\|', '\\|', '.', '😀'],
);
const plain = words(signs).filter((one) => !/<\d+>/.test(one));
/** A text with up to three placeholders, without a gap. */
const templates = fc
  .array(plain, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((part, index) => (index === 0 ? part : `<${index - 1}> ${part}`)).join(' '));
const isDistinct = (one: string): string => one.replace(/[.。]$/, '');
const optional = (of: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.option(of, { nil: undefined });
const tables = fc
  .uniqueArray(
    fc.record({
      template: templates,
      code: optional(fc.constantFrom('1', 'E-2', '30 001')),
      cause: optional(plain),
      remedy: optional(plain),
    }),
    { minLength: 1, maxLength: 8, selector: ({ template }) => isDistinct(template) },
  )
  .map((rows) =>
    tableOf(
      'any',
      Object.fromEntries(
        rows.map(({ template, ...more }, index) => [
          `row-${index}`,
          {
            template,
            ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)),
          },
        ]),
      ),
    ),
  );

const plainRow = ({
  template,
  code,
  status,
  details,
  remedy,
}: Omit<PageRow, 'line' | 'placeholders'>): unknown => ({
  ...{ template, code, status, details, remedy },
});

describe('the page of a table', () => {
  test.each(writtenForms)('is read again as its rows: %s', async (form) => {
    await fc.assert(
      fc.asyncProperty(tables, async (any) => {
        const rows = await rowsIn(form, writtenPage(any, form));
        expect(rows.map(plainRow)).toEqual(documentedRows(any).map(plainRow));
        expect(differencesOf(documentedRows(any), rows)).toEqual([]);
      }),
      { seed: 375_810, numRuns: 300 },
    );
  });

  /** Placeholders as a vendor writes them, each notation by itself. */
  const notations: readonly ((name: string, index: number) => string)[] = [
    (_, index) => `{${index}}`,
    (name) => `{${name}}`,
    (_, index) => `%${index + 1}$s`,
    (name) => `\${${name}}`,
    (name) => `[${name}]`,
    (_, index) => `<${index}>`,
    () => '%s',
    (name) => `:${name}`,
  ];
  const wordsOnly = words(
    fc.constantFrom('a', 'b', 'c', 'is', 'not', 'é', '.', ',', '(', ')', '|', '*', '&', '"'),
  );

  test.each(writtenForms)('of a vendor comes back to the byte, its placeholders too: %s', async (form) => {
    const pages = fc.tuple(
      fc.constantFrom(...notations),
      fc.uniqueArray(fc.array(wordsOnly, { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 6,
        selector: (parts) => isDistinct(parts.join(' ')),
      }),
    );
    await fc.assert(
      fc.asyncProperty(pages, async ([written, texts]) => {
        const sentences = texts.map((parts) =>
          parts
            .map((part, index) => (index === 0 ? part : `${written(`n${index}`, index - 1)} ${part}`))
            .join(' '),
        );
        const read = await rowsIn('json', JSON.stringify(sentences));
        const any = tableOf(
          'any',
          Object.fromEntries(
            read.map(({ template, placeholders }, index) => [`r${index}`, { template, placeholders }]),
          ),
        );
        const again = await rowsIn(form, writtenPage(any, form));
        expect(again.map(({ template, placeholders }) => textOfTemplate(template, placeholders))).toEqual(
          sentences,
        );
      }),
      { seed: 375_810, numRuns: 200 },
    );
  });

  test('has the documented rows, if there are any', () => {
    const any = tableOf('any', {
      ours: 'Ours <0>.',
      theirs: { template: 'Theirs.', source: 'documented', code: 7, cause: 'Why.' },
    });
    expect(documentedRows(any)).toEqual([
      { id: 'theirs', template: 'Theirs.', placeholders: [], code: '7', details: 'Why.' },
    ]);
    expect(writtenPage(any, 'markdown')).toBe(
      '# any\n\n<!-- assay: placeholders <0> -->\n\n| Message | Code | Details |\n| --- | --- | --- |\n| Theirs. | 7 | Why. |\n',
    );
    expect(writtenPage(any, 'csv')).toBe(
      'rule,message,code,details,placeholders\ntheirs,Theirs.,7,Why.,<0>\n',
    );
    expect(JSON.parse(writtenPage(any, 'openapi'))).toMatchObject({
      openapi: '3.1.0',
      paths: {
        '/any': { post: { responses: { '400': { 'x-errors': [{ rule: 'theirs', message: 'Theirs.' }] } } } },
      },
    });
  });
});
