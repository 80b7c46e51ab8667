import { createReadStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { extend, omit } from '@assay/rules';
import { listSendRules } from '@assay/rules/message-list';
import { afterAll, describe, expect, jest, test } from '@jest/globals';

import { startImplementation } from '../../src/conformance/implementation.js';
import type { Answer } from '../answer.js';
import { onDisk } from '../on-disk.js';
import { script } from './conform.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'assay-conformance-'));
afterAll(() => rmSync(root, { recursive: true }));

const corpus = 'packages/rules/cases/message-list';

/** A table with a rule that refuses every blackout window. */
const windowless = extend(
  omit(listSendRules, 'window-start-missing'),
  { 'window-start-missing': listSendRules.messages['window-start-missing'] },
  ({ given }) => ({ 'window-start-missing': given('BlackoutWindow').fails(() => true) }),
);

const modules: { readonly [file: string]: object } = {
  'lists.js': { listSendRules },
  'windowless.js': { windowless },
  'two.js': { listSendRules, windowless },
};

const conform = (...args: readonly string[]): Promise<Answer> =>
  onDisk(['conformance', ...args], {
    open: (file) => createReadStream(file),
    load: (file) => Promise.resolve(modules[file] ?? {}),
    list: (folder) => readdir(folder),
    start: startImplementation,
  });

const last = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

const casesOf = (name: string, cases: readonly object[], rule = 'target-lists-empty'): string => {
  const folder = join(root, name, 'cases');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${rule}.json`), JSON.stringify({ rule, cases }));
  return folder;
};

describe('a table, by its own cases', () => {
  test('agrees with each, by rules and texts, or by texts alone', async () => {
    for (const options of [[], ['--texts']]) {
      const { code, stdout, stderr } = await conform('--table', 'lists.js', '--cases', corpus, ...options);
      expect([code, stderr, last(stdout)]).toEqual([0, '', '154 cases: 154 agree']);
      expect(stdout).toContain('1 case not asked');
    }
  });

  test('with a wrong rule, differs from its case', async () => {
    const { code, stdout } = await conform(
      '--table',
      'windowless.js',
      '--cases',
      corpus,
      '--rule',
      'send-time-invalid',
      '--rule',
      'window-start-missing',
    );
    expect([code, last(stdout)]).toEqual([1, '14 cases: 13 agree, 1 differs']);
    expect(stdout).toContain(
      '✗ window-start-missing/a whole window differs\n' +
        '    expected  nothing wrong\n' +
        '    found     window-start-missing  A window start time must be specified when using a blackout window.\n',
    );
  });

  test('of a module with several, by the name of its export', async () => {
    const several = ['--table', 'two.js', '--cases', corpus, '--rule', 'send-time-invalid'];
    expect((await conform(...several)).stderr).toContain('choose one with --export NAME');
    expect((await conform(...several, '--export', 'listSendRules')).code).toBe(0);
  });

  test('is that of cases next to it, and a case may have the outcome of its rule alone', async () => {
    const table = join(root, 'beside', 'table.js');
    casesOf('beside', [
      { name: 'hit', request: { messageId: 'x', body: { TargetListIds: [] } }, outcome: 'fail' },
      { name: 'miss', request: { messageId: 'x', body: {} }, outcome: 'pass' },
      { name: 'wrong', request: { messageId: 'x', body: {} }, outcome: 'fail' },
      { name: 'wrong too', request: { body: { TargetListIds: [] } }, outcome: 'pass' },
    ]);
    const { code, stdout } = await onDisk(['conformance', '--table', table], {
      open: (file) => createReadStream(file),
      load: () => Promise.resolve({ listSendRules }),
      list: (folder) => readdir(folder),
    });
    expect([code, last(stdout)]).toEqual([1, '4 cases: 2 agree, 2 differ']);
    expect(stdout).toContain(
      '✗ target-lists-empty/wrong differs\n' +
        '    expected  target-lists-empty\n' +
        '    found     message-id-malformed  Message id x is not valid.\n',
    );
  });
});

describe('a table that was imported', () => {
  const folder = join(root, 'imported');

  test('has cases at once, and supports none until its rules are stated', async () => {
    mkdirSync(join(folder, 'node_modules/@assay'), { recursive: true });
    symlinkSync(join(process.cwd(), 'packages/rules'), join(folder, 'node_modules/@assay/rules'));
    const page =
      '| Message | Details |\n| --- | --- |\n| {0} is not a day. | Write a day. |\n| No day. | Name it. |\n';
    writeFileSync(join(folder, 'page.md'), page);
    const imported = await onDisk(['import', join(folder, 'page.md'), '--out', join(folder, 'table')], {
      open: (file) => createReadStream(file),
      save: (file, text) => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
        return Promise.resolve();
      },
    });
    expect(imported.code).toBe(0);
    const table = (await import(join(folder, 'table', 'table.ts'))) as object;
    const { code, stdout } = await onDisk(['conformance', '--table', join(folder, 'table', 'table.js')], {
      open: (file) => createReadStream(file),
      load: () => Promise.resolve(table),
      list: (path) => readdir(path),
    });
    expect([code, last(stdout)]).toEqual([0, '4 cases: 4 unsupported']);
  });
});

test('a program gets the cases of a table', async () => {
  const program = script(
    `const answer = () => console.log(JSON.stringify({ violations: [] }));
    require('node:readline').createInterface({ input: process.stdin }).on('line', answer);`,
  );
  const { code, stdout } = await conform(
    '--table',
    'lists.js',
    '--cases',
    corpus,
    '--rule',
    'content-url-invalid',
    '--',
    ...program,
  );
  expect([code, last(stdout)]).toEqual([1, '5 cases: 2 agree, 3 differ']);
});

describe('is refused', () => {
  test.each([
    [
      'a rule that the table has not',
      [{ name: 'a', request: {}, outcome: 'pass' }],
      'target-list-empty',
      [],
      'expected a rule of the table in target-list-empty/a, found target-list-empty; its rules are shape, message-id-malformed, ',
    ],
    [
      'a violation of such a rule',
      [{ name: 'a', request: {}, violations: [{ rule: 'no-such', message: 'No.' }] }],
      'shape',
      [],
      'expected a rule of the table in shape/a, found no-such; ',
    ],
    [
      'an outcome alone, by texts alone',
      [{ name: 'a', request: {}, outcome: 'pass' }],
      'shape',
      ['--texts'],
      'expected the violations of shape/a, found none; write them, or leave --texts out',
    ],
    [
      'an outcome that is none',
      [{ name: 'a', request: {}, outcome: 'maybe' }],
      'shape',
      [],
      'expected an array of violations at cases[0].violations, found nothing',
    ],
  ])('%s', async (name, cases, rule, options, sentence) => {
    const { code, stderr } = await conform(
      '--table',
      'lists.js',
      '--cases',
      casesOf(name, cases, rule),
      ...options,
    );
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });

  test('a module without a table', async () => {
    const { code, stderr } = await onDisk(['conformance', '--table', 'none.js'], {
      load: () => Promise.resolve({}),
    });
    expect([code, stderr]).toEqual([
      2,
      'none.js: expected the export of a table, found no exports; export what rules({…}) of table({…}) returns\n',
    ]);
  });
});
