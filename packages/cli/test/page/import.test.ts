import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describeRules, parseMessage, reference, validate } from '@assay/rules';
import type { Table } from '@assay/rules';
import { errorResponse, handle } from '@assay/rules/http';
import { messages as ours } from '@assay/rules/message-contact';
import { messages as ofLists } from '@assay/rules/message-list';
import { afterAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';

import { rowsInModule } from '../../src/import/messages-module.js';
import type { Answer } from '../answer.js';
import { onDisk } from '../on-disk.js';

const root = mkdtempSync(join(tmpdir(), 'assay-import-'));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, 'node_modules/@assay'), { recursive: true });
symlinkSync(join(process.cwd(), 'packages/rules'), join(root, 'node_modules/@assay/rules'));

const run = (...args: readonly string[]): Promise<Answer> =>
  onDisk(['import', ...args], {
    open: (file) => createReadStream(file),
    save: (file, text) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return Promise.resolve();
    },
  });
const folderOf = (name: string): string => join(root, name);
const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const tableOf = async (folder: string): Promise<Table> =>
  ((await import(join(folder, 'table.ts'))) as { readonly importedRules: Table }).importedRules;

/** What the compiler has against a folder. */
const mistakesIn = (folder: string): readonly string[] => {
  const program = ts.createProgram([join(folder, 'table.ts')], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['@assay/source'],
    skipLibCheck: true,
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

const pageFile = 'docs/requests/error-page.md';
const page = readFileSync(pageFile, 'utf8');

describe('assay import', () => {
  test('the page of our own table gives our rows, in order', async () => {
    const folder = folderOf('send');
    const { code, stdout, stderr } = await run(
      pageFile,
      '--out',
      folder,
      '--url',
      'https://vendor.example/send',
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')[0]).toBe(
      `${pageFile}:15: read as errors: table 2, "Error messages": "Message", "Details"`,
    );
    expect(stdout).toContain(`${folder}: 15 messages, 19 files written\n`);
    const documented = Object.values(ours)
      .filter(({ source }) => source === 'documented')
      .map(({ template }) => template);
    const table = await tableOf(folder);
    const {
      shape: _shape,
      unexpected: _unexpected,
      ...rows
    } = table.messages as { readonly [id: string]: { readonly template: string } };
    expect(Object.values(rows).map(({ template }) => template)).toEqual(documented);
    expect(table.messages).toMatchObject({
      'keyword-is-invalid-for-the-code-on': {
        template: 'Keyword <0> is invalid for the code on the message.',
        source: 'documented',
        placeholders: ['{0}'],
        cause: 'The code of the message has no such keyword.',
        link: 'https://vendor.example/send#error-messages',
      },
    });
  });

  test('the page of the send to lists gives its rows in order, and the fields of its body', async () => {
    const folder = folderOf('list-send');
    const { code, stdout } = await run('docs/requests/list-error-page.md', '--out', folder);
    expect([code, stdout.split('\n').slice(2, 4)]).toEqual([
      0,
      [
        'docs/requests/list-error-page.md:42: bold in a message: its words are read, without it',
        'docs/requests/list-error-page.md: 23 messages',
      ],
    ]);
    const { shape: _shape, unexpected: _unexpected, ...rows } = (await tableOf(folder)).messages;
    expect(Object.values(rows).map(({ template }) => template)).toEqual(
      Object.values(ofLists)
        .filter(({ source }) => source === 'documented')
        .map(({ template }) => template),
    );
    // The draft is the body of the table, but for its spelling of names, which no page states.
    const body = readFileSync('packages/rules/src/message-list/body.ts', 'utf8');
    const fields = read(folder, 'body.ts').match(/^ {2}\w+: .+(?=,$)/gm) ?? [];
    expect(fields).toHaveLength(11);
    expect(
      fields
        .map((field) => field.trim())
        .filter((field) => !body.replaceAll(', { keys }', '').includes(field)),
    ).toEqual([]);
    expect(mistakesIn(folder)).toEqual([]);
  });

  test.each([
    ['Required', 'yes', 'Yes', 'no', ''],
    ['Mandatory', '✓', 'x', '', '-'],
    ['Optional', 'no', 'No', 'yes', 'true'],
    ['Pflicht', 'ja', 'Ja', 'nein', ''],
  ])(
    'the draft of the body names the fields that the page requires: %s',
    async (header, one, two, three, four) => {
      const folder = folderOf(`required-${header}`);
      const page = join(root, `${header}.md`);
      writeFileSync(
        page,
        [
          `| Name | Type | ${header} |\n| --- | --- | --- |`,
          `| a | string | ${one} |\n| Window.Start | string | ${two} |\n| c | string | ${three} |`,
          // What a page calls a field ends no comment.
          `| d | string | ${four} |\n| e*/f | string | ${one} |`,
          '\n| Message | Details |\n| --- | --- |\n| {0} is wrong. | It is. |',
        ].join('\n'),
      );
      expect((await run(page, '--out', folder)).code).toBe(0);
      expect(read(folder, 'body.ts')).toContain('It requires a, Window.Start, e f: that is for rules. */');
      expect(mistakesIn(folder)).toEqual([]);
    },
  );

  test('what it writes compiles, and a rule that is not stated is deferred', async () => {
    const folder = folderOf('send');
    expect(mistakesIn(folder)).toEqual([]);
    const table = await tableOf(folder);
    const report = validate(table, { keyword: 'FOO' });
    expect([report.status, report.violations, report.missing]).toEqual([
      'incomplete',
      [],
      [{ fact: 'no rule yet' }],
    ]);
    expect(Object.values(report.outcomes).filter(({ status }) => status === 'deferred')).toHaveLength(15);
    expect(describeRules(table).filter(({ needs }) => needs.includes('no rule yet'))).toHaveLength(15);
    expect(reference(table)).toContain('- needs: `no rule yet`');
    // Nothing passes unjudged: a server refuses it.
    expect(errorResponse(report)).toMatchObject({ status: 500 });
    const handled = async (more: object): Promise<number> => {
      const headers = { 'content-type': 'application/json' };
      const request = new Request('http://x', { method: 'POST', headers, body: '{"keyword":"FOO"}' });
      const handling = {
        input: (body: unknown) => body,
        onValid: () => new Response(null, { status: 202 }),
        ...more,
      };
      return ((await handle(table, handling as never)(request as never)) as Response).status;
    };
    expect(await handled({})).toBe(500);
    expect(await handled({ incomplete: 'accept' })).toBe(202);
    // The fields of the page are read.
    expect(
      validate(table, { keyword: 7, Subscribers: 'x' }).violations.map(({ message }) => message),
    ).toEqual(['Subscribers must be an array.', 'keyword must be a string.']);
  });

  test('a sentence of the vendor is read at once', async () => {
    const table = await tableOf(folderOf('send'));
    expect(parseMessage(table, 'Keyword FOO is invalid for the code on the message.')).toMatchObject([
      { rule: 'keyword-is-invalid-for-the-code-on', args: ['FOO'] },
    ]);
  });

  test('a rule is stated in place of one that is not, and the compiler holds it to its text', () => {
    const folder = folderOf('send');
    const module = read(folder, 'table.ts');
    const stated = (rule: string): readonly string[] => {
      writeFileSync(
        join(folder, 'table.ts'),
        module.replace('  // State a rule', `  ${rule}\n  // State a rule`),
      );
      const mistakes = mistakesIn(folder);
      writeFileSync(join(folder, 'table.ts'), module);
      return mistakes;
    };
    expect(
      stated(
        "'keyword-is-invalid-for-the-code-on': on('keyword').fails((body) => body.keyword === 'FOO' && ['FOO']),",
      ),
    ).toEqual([]);
    expect(stated("'keyword-is-invalid-for-the-code-on': on('keyword').fails(() => true),").join()).toMatch(
      /its text has placeholders: return a list of 1 if it fails/,
    );
    expect(stated("'of-nothing': on().fails(() => false),").join()).toMatch(/no message has this id/);
  }, 60_000);

  test('run again, it changes what the page has changed, and no file of yours', async () => {
    const folder = folderOf('again');
    await run(pageFile, '--out', folder);
    // A person names the rows, states rules, and fills in cases.
    const renamed = read(folder, 'messages.ts')
      .replace("'keyword-is-invalid-for-the-code-on'", "'keyword-invalid'")
      .replace("'invalid-phone-number'", 'number');
    writeFileSync(join(folder, 'messages.ts'), renamed);
    for (const file of [
      'table.ts',
      'body.ts',
      'contract.md',
      'cases/keyword-is-invalid-for-the-code-on.json',
    ])
      writeFileSync(join(folder, file), `${read(folder, file)}\n`);
    const files = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => file.includes('.'));
    const before = new Map(files.map((file) => [file, read(folder, file)]));
    const changed = join(root, 'changed.md');
    writeFileSync(
      changed,
      page
        .replace('Keyword {0} is invalid for the code', 'Keyword {0} is not valid for the code')
        .replace('<td>No valid subscribers were provided</td>', '<td>Message {0} was sent.</td>'),
    );
    const { code, stdout } = await run(changed, '--out', folder);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(-4)).toEqual([
      'new: message-was-sent',
      'gone from the page: no-valid-subscribers-were-provided: its rule, if there is one, is yours to remove',
      `${folder}: 15 messages, 4 files written`,
      '',
    ]);
    const rows = rowsInModule(read(folder, 'messages.ts'));
    expect(rows.map(({ id }) => id)).toEqual([
      ...rowsInModule(renamed)
        .slice(0, 14)
        .map(({ id }) => id),
      'message-was-sent',
    ]);
    expect(rows.find(({ id }) => id === 'keyword-invalid')?.template).toBe(
      'Keyword <0> is not valid for the code on the message.',
    );
    for (const [file, text] of before)
      if (file !== 'messages.ts') expect([file, read(folder, file)]).toEqual([file, text]);
    // Once more, it has nothing to do but for the name of the page.
    expect((await run(changed, '--out', folder)).stdout).toContain('15 messages, 0 files written');
  });

  test('quotes, signs and fields in fields', async () => {
    const folder = folderOf('signs');
    const file = join(root, 'signs.md');
    writeFileSync(
      file,
      [
        '| Message | Code | HTTP status | Details | Remedy |',
        '| --- | --- | --- | --- | --- |',
        "| It's \\\\ \"%s\" | 1 | 400 | `a` | 'b' |",
        '| %s | 2 | | | |',
        '| — | | | | |',
        '',
        '| Field | Data type |',
        '| --- | --- |',
        '| Window.Start | string |',
        '| Window.Open | boolean |',
        '| People[].Age | integer |',
        '| Tags | string[] |',
        '| x-y | object |',
        '',
      ].join('\n'),
    );
    expect((await run(file, '--out', folder, '--name', "the 'signs'")).code).toBe(0);
    expect(read(folder, 'body.ts')).toContain(
      [
        'export const body = object({',
        '  Window: object({ Start: text, Open: boolean }),',
        '  People: array(object({ Age: number })),',
        '  Tags: array(text),',
        "  'x-y': unknown,",
        '});',
      ].join('\n'),
    );
    expect(mistakesIn(folder)).toEqual([]);
    const table = await tableOf(folder);
    expect(table.name).toBe("the 'signs'");
    expect(table.messages).toMatchObject({
      'it-s': { template: 'It\'s \\ "<0>"', code: '1', status: '400', cause: 'a', remedy: "'b'" },
      message: { template: '<0>', code: '2', placeholders: ['%s'] },
      'message-2': { template: '—' },
    });
    expect(rowsInModule(read(folder, 'messages.ts')).map(({ id, template }) => [id, template])).toEqual([
      ['it-s', 'It\'s \\ "<0>"'],
      ['message', '<0>'],
      ['message-2', '—'],
    ]);
  });

  test('a page and the table that is made of it do not differ', async () => {
    for (const file of ['unclosed.html', 'percent.md', 'bold.md', 'api.yaml', 'rows.json', 'fehler.csv']) {
      const path = join(import.meta.dirname, 'pages', file);
      const folder = folderOf(`of-${file}`);
      await run(path, '--out', folder);
      const module = await import(join(folder, 'table.ts'));
      const { code, stdout } = await onDisk(['drift', path, '--table', 'table.ts'], {
        open: (name) => createReadStream(name),
        load: () => Promise.resolve(module as object),
      });
      expect([code, stdout]).toEqual([0, `${path} has the rows of table.ts.\n`]);
    }
  });

  test('several pages are one table', async () => {
    const folder = folderOf('several');
    const [one, two] = [join(root, 'one.csv'), join(root, 'two.json')];
    writeFileSync(one, 'message\nOne.\nTwo {0}.\n');
    writeFileSync(two, '["Two {0}.", "Three."]');
    const { stdout } = await run(one, two, '--out', folder);
    expect(stdout).toContain(`${folder}: 3 messages, 7 files written`);
    expect(rowsInModule(read(folder, 'messages.ts')).map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  });

  test.each([
    [['none.html', '--out', 'x'], 'none.html: expected a file, found none of this name; check the path'],
    [['README.md', '--out', 'x'], 'README.md: expected a table with a column of messages'],
    [['README.md'], "required option '--out <FOLDER>' not specified"],
    [[pageFile, '--out', 'x', '--table-number', '0'], 'Expected a whole number from 1'],
    [[pageFile, '--out', 'README.md'], 'README.md'],
  ])('%j is refused', async (args, text) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
  });
});
