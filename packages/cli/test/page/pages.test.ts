import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';

import { errorTableOf } from '../../src/page/error-table.js';
import type { ErrorTable, TableChoice } from '../../src/page/error-table.js';
import { decodedPage, formOf, readPage } from '../../src/page/read-page.js';
import type { Fault } from '../../src/input/fault.js';

const tableIn = async (file: string, text: string, choice: TableChoice = {}): Promise<ErrorTable | Fault> => {
  const page = await readPage(file, text, formOf(file, text));
  return 'kind' in page ? page : errorTableOf(file, page, choice);
};
const tableOf = async (file: string, choice?: TableChoice): Promise<ErrorTable> => {
  const found = await tableIn(file, readFileSync(join(import.meta.dirname, 'pages', file), 'utf8'), choice);
  if ('kind' in found) throw new Error(found.text);
  return found;
};
const shown = ({ line, text }: { readonly line: number; readonly text: string }): string =>
  `${line}: ${text}`;

describe('a page of errors', () => {
  test('HTML whose tags are not closed', async () => {
    const { rows, taken, left, notes } = await tableOf('unclosed.html');
    expect(rows).toEqual([
      {
        template: "The 'To' number <0> is not a valid phone number for <1>",
        placeholders: ['%1$s', '%2$s'],
        ...{ code: '21211', status: '400', details: 'Bad & wrong', line: 5, anchor: 'send-errors' },
      },
      {
        template: 'Permission to send to <0> is not enabled.',
        placeholders: ['%1$s'],
        ...{ code: '21408', status: '400', details: 'The region is off for this account' },
        ...{ line: 6, anchor: 'send-errors' },
      },
      {
        template: 'Attempt to send to unsubscribed recipient.',
        placeholders: [],
        ...{ code: '21610', status: '403', line: 8, anchor: 'row-21610' },
      },
    ]);
    expect(taken.map(shown)).toEqual([
      '3: table 1, "Errors of send": "Code", "Error message", "HTTP status", "Cause"',
    ]);
    expect(left.map(shown)).toEqual([
      '9: table 2, "Errors of send": "nothing"',
      '13: table 3, "Fields": "Name", "Type", "Required"',
    ]);
    expect(notes.map(shown)).toEqual([
      '5: bold in a message: its words are read, without it',
      '5: a message without a full stop, as most have one: "The \'To\' number <0> is not a valid phone number for <1>"',
      '8: an entity in a message: its character is read',
      '8: a no-break space in a message: it is read as a space',
      '9: a row without a message: it is left out',
      '10: the message of line 8 again: it is left out',
    ]);
  });

  test('Markdown, in groups of one form', async () => {
    const { rows, taken, notes } = await tableOf('percent.md');
    expect(rows).toEqual([
      {
        ...{ template: 'Invalid number <0>', placeholders: ['%s'], code: '101', details: 'Check the number' },
        ...{ line: 9, anchor: 'numbers' },
      },
      {
        ...{ template: 'Number <0> is not of <1> | <2>', placeholders: ['%s', '%s', '%s'], code: '102' },
        ...{ line: 10, anchor: 'numbers' },
      },
      { template: 'Text is blank', placeholders: [], code: '201', line: 16, anchor: 'texts' },
      {
        ...{
          template: 'Text of <0> <b> is too long.',
          placeholders: ['%s'],
          code: '202',
          details: 'At most 160',
        },
        ...{ line: 17, anchor: 'texts' },
      },
    ]);
    expect(taken.map(({ line }) => line)).toEqual([7, 14]);
    expect(notes.map(shown)).toEqual([
      '16: bold in a message: its words are read, without it',
      '17: an entity in a message: its character is read',
      '17: a message with a full stop, as most have none: "Text of <0> <b> is too long."',
    ]);
  });

  test('a table of HTML in Markdown, with blank lines in it', async () => {
    const { rows, left, notes } = await tableOf('bold.md');
    expect(rows).toEqual([
      {
        template: 'The Message must be in Active status in order to send.',
        ...{ placeholders: [], details: 'Not active.', line: 8 },
      },
      { template: 'Target list id [<0>] is invalid.', placeholders: ['{0}'], line: 12 },
    ]);
    expect(left.map(shown)).toEqual(['18: table 2: "Parameter", "Type"']);
    expect(notes.map(shown)).toEqual(['8: bold in a message: its words are read, without it']);
  });

  test.each([
    ['R&D failed.', 'R&D failed.', false],
    ['A & B failed.', 'A & B failed.', false],
    ['&nosuch; failed.', '&nosuch; failed.', false],
    ['R&amp;D failed.', 'R&D failed.', true],
    ['R&ampD failed.', 'R&D failed.', true],
    ['&#65; failed.', 'A failed.', true],
    ['A\r\n&B failed.', 'A &B failed.', false],
  ])('a reference is reported, and no other &: %j', async (cell, template, isReported) => {
    const found = await tableIn('p.html', `<table><tr><th>Message<th>Details<tr><td>${cell}<td>x</table>`);
    expect(found).toMatchObject({ rows: [{ template }] });
    const notes = 'kind' in found ? [] : found.notes.map(({ text }) => text);
    expect(notes.includes('an entity in a message: its character is read')).toBe(isReported);
  });

  test('an OpenAPI document', async () => {
    const { rows } = await tableOf('api.yaml');
    expect(rows).toEqual([
      {
        template: 'Quantity <0> is more than <1>.',
        ...{ placeholders: ['{quantity}', '{limit}'], code: '4001', status: '400', line: 17 },
      },
      {
        template: 'Item <0> is sold out.',
        ...{ placeholders: ['{item}'], code: '4002', status: '400', details: 'None is left.', line: 19 },
      },
      { template: 'Try again in <0> seconds.', placeholders: ['{seconds}'], status: '5XX', line: 25 },
    ]);
  });

  test('rows of JSON', async () => {
    const { rows, notes } = await tableOf('rows.json');
    expect(rows).toEqual([
      { template: 'Field <0> is required.', placeholders: [':field'], code: 'E1', status: '422', line: 5 },
      {
        template: 'At 10:30 <0> was given twice: <1>',
        ...{
          placeholders: [':field', ':other'],
          code: 'E2',
          status: '422',
          remedy: 'Leave one out.',
          line: 6,
        },
      },
      { template: '<0> is required.', placeholders: [':field'], code: 'E3', status: '422', line: 7 },
    ]);
    expect(notes.map(shown)).toEqual([
      '6: a message without a full stop, as most have one: "At 10:30 <0> was given twice: <1>"',
      '7: a message that cannot be told apart from that in line 5 when it is read back: "<0> is required."',
    ]);
  });

  test('CSV with German headers', async () => {
    const { rows } = await tableOf('fehler.csv');
    expect(rows).toEqual([
      {
        template: 'Der Wert "<0>" ist zu lang.',
        ...{
          placeholders: ['[wert]'],
          code: '17',
          details: 'Mehr als 40 Zeichen',
          remedy: 'Kürzen',
          line: 2,
        },
      },
      { template: '<0> fehlt', placeholders: ['[feld]'], code: '18', line: 4 },
    ]);
  });

  test('a table without a header, by choice', async () => {
    const { rows } = await tableOf('plain.html', { message: '1', code: '2' });
    expect(rows).toEqual([
      { template: 'Not now, <0>.', placeholders: ['${user}'], code: '1', line: 2 },
      { template: 'Never, <0>.', placeholders: ['${user}'], code: '2', line: 3 },
    ]);
  });

  test('a column that is chosen counts, whatever its header is', async () => {
    const text = 'Error,Wording,Description\n1,One is {0},a\n2,Two is {1} of {3},b\n';
    const found = await tableIn('x.csv', text, { message: 'wording', code: 'Error' });
    expect('kind' in found ? found.text : found.rows).toEqual([
      { template: 'One is <0>', placeholders: ['{0}'], code: '1', details: 'a', line: 2 },
      // Numbers with a gap would leave an argument that nobody gives.
      { template: 'Two is <0> of <1>', placeholders: ['{1}', '{3}'], code: '2', details: 'b', line: 3 },
    ]);
  });
});

describe('a page that has no table of errors', () => {
  const header = '<table><tr><th>Name</th><th>Type</th></tr><tr><td>a</td><td>b</td></tr></table>';
  test.each([
    [
      'x.html',
      '<p>Nothing.</p>',
      'expected a table of errors, found a page without a table; name the page that has it',
    ],
    ['x.md', '# Nothing', 'expected a table of errors, found a page without a table'],
    [
      'x.html',
      `\n${header}`,
      'expected a table with a column of messages, found table 1 in line 2 ("Name", "Type"); choose one with --table-number N, and its column with --message COLUMN',
    ],
    ['x.csv', 'Message,Code\n', 'expected a table with messages, found one without a row'],
    ['x.json', '[]', 'found a page without a table'],
    ['x.json', '{"errors": 7', 'found a page without a table'],
    ['x.yaml', 'openapi: 3.1.0\npaths: {\n', 'expected openapi, found'],
    [
      'x.md',
      '| Message |\n| --- |\n| a |\n\n| Message | Code |\n| --- | --- |\n| b | 1 |\n',
      'expected one table of errors, found table 1 in line 1 ("Message"); table 2 in line 5 ("Message", "Code"); choose one with --table-number N',
    ],
  ])('%s: %j', async (file, text, expected) => {
    const found = await tableIn(file, text);
    expect('kind' in found ? found.text : found.rows).toEqual(expect.stringContaining(expected));
  });

  test('one that is not there, or a column', async () => {
    const text = '| Message |\n| --- |\n| a |\n';
    const textOf = async (choice: TableChoice): Promise<unknown> => {
      const found = await tableIn('x.md', text, choice);
      return 'kind' in found ? found.text : found.rows;
    };
    expect(await textOf({ table: 2 })).toBe(
      'expected a table 2, found 1 of them; choose among table 1 in line 1 ("Message")',
    );
    expect(await textOf({ message: 'Text' })).toBe(
      'expected a column Text, found table 1 in line 1 ("Message"); choose one with --message COLUMN',
    );
  });

  test('one in another encoding', () => {
    expect(decodedPage('x.html', Uint8Array.of(0x3c, 0xe4, 0x3e))).toEqual({
      kind: 'fault',
      place: { file: 'x.html' },
      text: 'expected a page in UTF-8, found other bytes; it may be Latin-1 or Windows-1252: save it as UTF-8',
    });
    expect(decodedPage('x.html', Uint8Array.of(0xff, 0xfe, 0x3c, 0))).toBe('<');
    expect(decodedPage('x.html', Uint8Array.of(0xfe, 0xff, 0, 0x3c))).toBe('<');
  });

  // 50 MB were measured by hand: 7 s, and 230 MB of memory.
  test('a page of 3 MB whose tags never close is read to its end', async () => {
    const noise = '<div><p>text &amp; more <b>of <table><tr><td>it ';
    const deep = noise.repeat(Math.ceil(3_000_000 / noise.length));
    const found = await tableIn('x.html', `<table><tr><th>Message<tr><td>a</table>${deep}`, { table: 1 });
    expect('kind' in found ? found.text : found.rows).toEqual([{ template: 'a', placeholders: [], line: 1 }]);
    expect('kind' in found ? 0 : found.left.length).toBe(50);
  }, 120_000);

  test.each([
    ['stars', 'x.html', `<table><tr><th>Message<tr><td>a<tr><td>${'**a '.repeat(50_000)}</table>`, 2],
    ['blank lines', 'page', `${'\n'.repeat(30_000)}| Message |\n| --- |\n| a |\n`, 1],
    ['brackets', 'x.csv', `Message\na\n${'[a {a <0 %1$ :a '.repeat(20_000)}\n`, 2],
  ])('a page full of %s is read as fast as any', async (_, file, text, count) => {
    const found = await tableIn(file, text);
    expect('kind' in found ? found.text : found.rows.length).toBe(count);
  });

  test('a page of more rows than anybody has errors says so', async () => {
    const found = await tableIn('x.html', `<table><tr><th>Message${'<tr><td>a'.repeat(100_001)}`);
    expect('kind' in found && found.text).toBe(
      'expected html, found more than 100,000 rows: cut out the part with its table of errors',
    );
  }, 120_000);

  test('a page that is too large for its form says so', async () => {
    const found = await tableIn('x.md', `# a\n${'text '.repeat(800_000)}`);
    expect('kind' in found && found.text).toBe(
      'expected a page of at most 4,000,000 characters, found 4,000,004; cut out the part with its tables',
    );
  });
});
