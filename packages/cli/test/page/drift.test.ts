import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createReadStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

import { table, object, text } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';
import { afterAll, describe, expect, test } from '@jest/globals';

import { differencesOf, markedTexts } from '../../src/page/compare.js';
import { errorTableOf } from '../../src/page/error-table.js';
import { readPage } from '../../src/page/read-page.js';
import { documentedRows } from '../../src/page/write-page.js';
import type { TableRow } from '../../src/page/write-page.js';
import type { Answer } from '../answer.js';
import { onDisk } from '../on-disk.js';

const root = mkdtempSync(join(tmpdir(), 'assay-drift-'));
afterAll(() => rmSync(root, { recursive: true }));

const page = readFileSync('docs/requests/error-page.md', 'utf8');
const modules: { readonly [file: string]: object } = { 'table.js': { sendRules } };

const run = (args: readonly string[], stdin = ''): Promise<Answer> =>
  onDisk(args, {
    open: (file) => createReadStream(file),
    stdin: () => Readable.from([Buffer.from(stdin)]),
    load: (file) =>
      file in modules ? Promise.resolve(modules[file] ?? {}) : Promise.reject(new Error('no such module')),
  });
const drift = (text: string, ...args: readonly string[]): Promise<Answer> => {
  const file = join(root, 'page.md');
  writeFileSync(file, text);
  return run(['drift', file, '--table', 'table.js', ...args]);
};

/** A row of the page: its message, and its details. */
const rowOf = (message: string): string => {
  const at = page.indexOf(`      <td>${message}</td>`);
  return page.slice(page.lastIndexOf('    <tr>', at), page.indexOf('</tr>\n', at) + 6);
};

/** Twelve changes of a page, and what is found of each. */
const changes: readonly (readonly [what: string, changed: string, found: readonly unknown[]])[] = [
  [
    'a word',
    page.replace('Keyword {0} is invalid for', 'Keyword {0} is wrong for'),
    [
      {
        kind: 'text',
        rule: 'keyword-invalid',
        old: 'Keyword <0> is invalid for the code on the message.',
        next: 'Keyword <0> is wrong for the code on the message.',
        line: 56,
      },
    ],
  ],
  [
    'a letter',
    page.replace('Invalid phone number', 'Invalid phone numbers'),
    [
      {
        kind: 'text',
        rule: 'number-invalid',
        old: 'Invalid phone number',
        next: 'Invalid phone numbers',
        line: 76,
      },
    ],
  ],
  [
    'a full stop',
    page.replace('{0} is not a numeric string', '{0} is not a numeric string.'),
    [
      {
        kind: 'text',
        rule: 'number-not-numeric',
        old: '<0> is not a numeric string',
        next: '<0> is not a numeric string.',
        line: 44,
      },
    ],
  ],
  [
    'a capital',
    page.replace('No valid subscribers', 'no valid subscribers'),
    [
      {
        kind: 'text',
        rule: 'subscribers-none-valid',
        old: 'No valid subscribers were provided',
        next: 'no valid subscribers were provided',
        line: 80,
      },
    ],
  ],
  [
    'a row more',
    page.replace(
      rowOf('Invalid phone number'),
      (row) => `${row}    <tr>\n      <td>Too many at {0}.</td>\n      <td></td>\n    </tr>\n`,
    ),
    [{ kind: 'added', text: 'Too many at <0>.', line: 80 }],
  ],
  [
    'a row less',
    page.replace(rowOf('Invalid phone number'), ''),
    [{ kind: 'removed', rule: 'number-invalid', text: 'Invalid phone number' }],
  ],
  [
    'a row that has gone up',
    page
      .replace(rowOf('Invalid phone number'), '')
      .replace('  <tbody>\n', `  <tbody>\n${rowOf('Invalid phone number')}`),
    [{ kind: 'moved', rule: 'number-invalid', text: 'Invalid phone number', line: 24 }],
  ],
  [
    'a placeholder more',
    page.replace('Invalid phone number', 'Invalid phone number {0}'),
    [
      {
        kind: 'text',
        rule: 'number-invalid',
        old: 'Invalid phone number',
        next: 'Invalid phone number <0>',
        line: 76,
      },
    ],
  ],
  [
    'a placeholder less',
    page.replace('Message id {0} is', 'Message id is'),
    [
      {
        kind: 'text',
        rule: 'message-id-malformed',
        old: 'Message id <0> is not valid.',
        next: 'Message id is not valid.',
        line: 24,
      },
    ],
  ],
  [
    'another sentence',
    page.replace('Cannot override message text with a blank message.', 'A text is needed.'),
    [
      { kind: 'added', text: 'A text is needed.', line: 64 },
      { kind: 'removed', rule: 'override-blank', text: 'Cannot override message text with a blank message.' },
    ],
  ],
  ['another notation', page.replaceAll('{0}', '%s'), []],
  ['white space and bold', page.replace('Invalid phone number', '<b>Invalid</b>  phone\n   number'), []],
];

describe('a page that has changed', () => {
  test('has the rows of the table before', async () => {
    expect(await drift(page)).toEqual({
      code: 0,
      stdout: `${join(root, 'page.md')} has the rows of table.js.\n`,
      stderr: '',
    });
  });

  test.each(changes)('%s', async (_, changed, found) => {
    expect(changed).not.toBe(page);
    const { code, stdout } = await drift(changed, '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      page: join(root, 'page.md'),
      table: 'table.js',
      differences: found,
    });
    expect(code).toBe(found.length > 0 ? 1 : 0);
  });

  test('codes, details and remedies count if the table has them', async () => {
    const { given, rules } = table({
      name: 'codes',
      body: object({ a: text }),
      messages: { one: { template: 'One {0} of {1}.', code: 7, cause: 'Because.' }, two: 'Two.' },
    });
    const rows = documentedRows(
      rules({ one: given('a').fails(() => false), two: given('a').fails(() => false) }) as never,
    );
    const found = async (csv: string): Promise<unknown> => {
      const read = await readPage('x.csv', csv, 'csv');
      const all = 'kind' in read ? read : errorTableOf('x.csv', read);
      return 'kind' in all ? all : differencesOf(rows, all.rows);
    };
    expect(await found('message,code,details\nOne {0} of {1}.,7,Because.\nTwo.,,\n')).toEqual([]);
    expect(await found('message,code,details\nOne {1} of {0}.,8,\nTwo.,9,\n')).toEqual([
      { kind: 'placeholders', rule: 'one', line: 2, old: 'One <0> of <1>.', next: 'One <1> of <0>.' },
      { kind: 'code', rule: 'one', line: 2, old: '7', next: '8' },
      { kind: 'details', rule: 'one', line: 2, old: 'Because.', next: '' },
      { kind: 'code', rule: 'two', line: 3, old: '', next: '9' },
    ]);
    // The code is what two sentences of other words have in common.
    expect(await found('message,code,details\nTwo.,,\nAll else.,7,Because.\n')).toEqual([
      { kind: 'text', rule: 'one', line: 3, old: 'One <0> of <1>.', next: 'All else.' },
      { kind: 'moved', rule: 'one', line: 3, text: 'All else.' },
    ]);
  });

  test('every change at once', () => {
    const row = (id: string, template: string): TableRow => ({ id, template, placeholders: [] });
    const line = (at: number, template: string) => ({ template, placeholders: [], line: at });
    expect(
      differencesOf(
        [row('a', 'Alpha is wrong.'), row('b', 'Beta.'), row('c', 'Gamma <0> is not here.')],
        [line(1, 'Gamma <0> is not there.'), line(2, 'Alpha is wrong.'), line(3, 'Delta.')],
      ),
    ).toEqual([
      { kind: 'text', rule: 'c', line: 1, old: 'Gamma <0> is not here.', next: 'Gamma <0> is not there.' },
      // Of two rows that have changed places, one has moved.
      { kind: 'moved', rule: 'a', line: 2, text: 'Alpha is wrong.' },
      { kind: 'added', line: 3, text: 'Delta.' },
      { kind: 'removed', rule: 'b', text: 'Beta.' },
    ]);
  });

  test.each([
    ['The id is bad.', 'The id is wrong.', 'The id is [-bad.-]', 'The id is {+wrong.+}'],
    ['a b c d', 'a x y d', 'a [-b c-] d', 'a {+x y+} d'],
    ['a', 'b', '[-a-]', '{+b+}'],
    ['a c', 'a b c', 'a c', 'a {+b+} c'],
  ])('the words of %j and %j are marked', (old, next, markedOld, markedNext) => {
    expect(markedTexts(old, next)).toEqual([markedOld, markedNext]);
  });
});

describe('the forms of assay drift', () => {
  const changed = page
    .replace('Keyword {0} is invalid for', 'Keyword {0} is wrong | `bad` for')
    .replace(rowOf('Invalid phone number'), '');

  test('text', async () => {
    const file = join(root, 'page.md');
    expect((await drift(changed)).stdout).toBe(
      [
        `${file}:56: changed keyword-invalid`,
        '  - Keyword <0> is [-invalid-] for the code on the message.',
        '  + Keyword <0> is {+wrong | `bad`+} for the code on the message.',
        `${file}: removed number-invalid`,
        '  - Invalid phone number',
        `2 differences between ${file} and table.js`,
        '',
      ].join('\n'),
    );
  });

  test('Markdown', async () => {
    const { stdout } = await drift(changed, '--format', 'markdown');
    expect(stdout.split('\n').slice(1)).toEqual([
      '',
      '| line | rule | | table | page |',
      '| ---: | --- | --- | --- | --- |',
      '| 56 | `keyword-invalid` | changed | `Keyword <0> is [-invalid-] for the code on the message.` | `` Keyword <0> is {+wrong \\| `bad`+} for the code on the message. `` |',
      '|  | `number-invalid` | removed | `Invalid phone number` |  |',
      '',
    ]);
  });

  test('SARIF', async () => {
    const { stdout } = await drift(changed, '--format', 'sarif');
    const { version, runs } = JSON.parse(stdout) as {
      readonly version: string;
      readonly runs: readonly {
        readonly results: readonly { readonly ruleId: string; readonly locations: unknown }[];
      }[];
    };
    expect(version).toBe('2.1.0');
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['drift-text', 'drift-removed']);
    expect(JSON.stringify(runs[0]?.results[0]?.locations)).toContain('"startLine":56');
  });

  test('standard input, as a page', async () => {
    expect(await run(['drift', '-', '--table', 'table.js'], page)).toMatchObject({
      code: 0,
      stdout: '- has the rows of table.js.\n',
    });
  });

  test.each([
    [
      ['drift', 'none.md', '--table', 'table.js'],
      'none.md: expected a file, found none of this name; check the path',
    ],
    [
      ['drift', 'docs/requests/error-page.md', '--table', 'other.js'],
      'other.js: expected a module that can be loaded, found no such module',
    ],
    [
      ['drift', 'docs/requests/error-page.md', '--table', 'table.js', '--export', 'x'],
      'table.js: expected an export x that is a table, found sendRules',
    ],
    [
      ['drift', 'docs/requests/error-page.md', '--table', 'table.js', '--table-number', '1'],
      'expected a table with a column of messages, found table 1 in line 7',
    ],
    [['drift', 'docs/requests/error-page.md'], "required option '--table <FILE>' not specified"],
    [['export', 'other.js'], 'other.js: expected a module that can be loaded'],
    [['export', 'table.js', '--format', 'pdf'], 'Allowed choices are markdown, html, openapi, json, csv'],
  ])('%j is refused', async (args, text) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.replace(/table 1 in line 7 .*/, 'table 1 in line 7')).toContain(text);
  });

  test('what assay export writes has no drift', async () => {
    for (const form of ['markdown', 'html', 'openapi', 'json', 'csv']) {
      const { code, stdout } = await run(['export', 'table.js', '--format', form]);
      expect(code).toBe(0);
      expect(await run(['drift', '-', '--table', 'table.js'], stdout)).toMatchObject({ code: 0, stderr: '' });
    }
  });
});
