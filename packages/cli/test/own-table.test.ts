import { createReadStream } from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { array, fact, keyed, object, table, text } from '@assay/rules';
import { sendRules } from '@assay/rules/message-contact';
import { afterAll, describe, expect, test } from '@jest/globals';

import type { Answer } from './answer.js';
import { onDisk } from './on-disk.js';

const root = mkdtempSync(join(tmpdir(), 'assay-own-'));
afterAll(() => rmSync(root, { recursive: true }));

const { each, given, rules } = table({
  name: 'sign-up',
  body: object({ name: text, born: text, friends: array(object({ name: text })) }),
  facts: { today: fact<string>(), taken: keyed<boolean>() },
  messages: {
    'name-short': {
      template: 'A name has {0} letters or more.',
      cause: 'It is short.',
      remedy: 'Write it out.',
    },
    'not-born': { template: 'Born after {0}.', severity: 'warning' },
    taken: '{0} is taken.',
    nameless: { template: 'Each friend has a name.', code: 7 },
  },
});
const signUp = rules({
  'name-short': given('name').fails((s) => s.name.length < 2 && [2]),
  'not-born': given('born')
    .needs('today')
    .fails((s, { today }) => s.born > today && [today]),
  taken: given('name')
    .needsEach('taken', (s) => s.name)
    .fails((s, { taken }) => taken === true && [s.name]),
  nameless: each('friends')
    .on('name')
    .fails((friend) => friend.name === undefined),
});
const modules: { readonly [file: string]: object } = {
  'mine.js': { signUp },
  'two.js': { signUp, sendRules },
};

const fileOf = (name: string, value: unknown): string => {
  const file = join(root, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};
const check = (...args: readonly string[]): Promise<Answer> =>
  onDisk(['check', ...args], {
    open: (file) => createReadStream(file),
    load: (file) => Promise.resolve(modules[file] ?? {}),
    now: () => 0,
  });

const inputs = fileOf(
  'inputs.ndjson',
  [
    '{"name":"a","friends":[{"name":"b"},{}]}',
    '{"name":"ann","born":"2027-01-01"}',
    '{"name":7,"freinds":[]}',
    '7',
  ].join('\n'),
);
const facts = fileOf('facts.json', { today: '2026-11-27', taken: { ann: true, a: false } });

describe('assay check --table', () => {
  test('judges the inputs of a table, with its facts', async () => {
    const { code, stdout, stderr } = await check(inputs, '--table', 'mine.js', '--facts', facts);
    expect([code, stdout.replaceAll(root, '')]).toEqual([
      1,
      [
        '✗ /inputs.ndjson:1 invalid',
        '    name-short  name             A name has 2 letters or more.',
        '    nameless    friends[1].name  Each friend has a name.',
        '✗ /inputs.ndjson:2 invalid',
        '    not-born  born  Born after 2026-11-27.',
        '    taken     name  ann is taken.',
        '✗ /inputs.ndjson:3 invalid',
        '    shape  name  name must be a string.',
        '✗ /inputs.ndjson:4 invalid',
        '    shape  the request  The request body must be a JSON object.',
        '4 requests: 4 invalid',
        '',
      ].join('\n'),
    ]);
    expect(stderr.replaceAll(root, '')).toBe(
      '/inputs.ndjson:3: warning: freinds is not a documented field, and is not read; did you mean friends?\n',
    );
  });

  test('is incomplete without a fact, and names it', async () => {
    const one = fileOf('one.json', { name: 'ann', born: '2020-01-01' });
    expect((await check(one, '--table', 'mine.js')).stdout.split('\n').slice(0, 3)).toEqual([
      `? ${one}:1 incomplete`,
      '    not-born  not judged  needs facts.today (--facts FILE)',
      '    taken     not judged  needs facts.taken (--facts FILE)',
    ]);
  });

  test('in every format, with the causes and the lines of the table', async () => {
    const one = fileOf(
      'lines.json',
      '{\n  "name": "a",\n  "friends": [\n    {},\n    { "name": "b" }\n  ]\n}\n',
    );
    const explained = JSON.parse(
      (await check(one, '--table', 'mine.js', '--format', 'json', '--explain')).stdout,
    ) as {
      readonly violations: readonly unknown[];
      readonly explanation: readonly unknown[];
    };
    expect(explained.violations).toMatchObject([
      { rule: 'name-short', path: ['name'] },
      { rule: 'nameless', path: ['friends', 0, 'name'], code: 7 },
    ]);
    expect(explained.explanation).toContainEqual(
      expect.objectContaining({ rule: 'name-short', cause: 'It is short.', remedy: 'Write it out.' }),
    );
    expect((await check(one, '--table', 'mine.js', '--format', 'http')).stdout).toBe(
      '{"errors":["A name has 2 letters or more.","Each friend has a name."]}\n',
    );
    const sarif = JSON.parse((await check(one, '--table', 'mine.js', '--format', 'sarif')).stdout) as {
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly object[] } };
        readonly results: readonly {
          readonly locations: readonly { readonly physicalLocation: unknown }[];
        }[];
      }[];
    };
    expect(sarif.runs[0]?.tool.driver.rules).toEqual([
      { id: 'shape', shortDescription: { text: 'The request body must be a JSON object.' } },
      {
        id: 'name-short',
        shortDescription: { text: 'A name has <0> letters or more.' },
        help: { text: 'It is short. Write it out.' },
      },
      { id: 'not-born', shortDescription: { text: 'Born after <0>.' } },
      { id: 'taken', shortDescription: { text: '<0> is taken.' } },
      { id: 'nameless', shortDescription: { text: 'Each friend has a name.' } },
      { id: 'unexpected', shortDescription: { text: 'An unexpected error occurred (reference <0>).' } },
      { id: 'unread', shortDescription: { text: 'What could not be read, and so was not judged.' } },
    ]);
    expect(sarif.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation)).toMatchObject([
      { region: { startLine: 2 } },
      { region: { startLine: 4 } },
    ]);
    expect((await check(one, '--table', 'mine.js', '--format', 'junit')).stdout).toContain(
      'Each friend has a name.',
    );
  });

  test.each([
    [['--table', 'none.js'], 'none.js: expected the export of a table, found no exports'],
    [
      ['--table', 'two.js'],
      'two.js: expected one table, found signUp, sendRules; choose one with --export NAME',
    ],
    [['--table', 'mine.js', '--export', 'x'], 'expected an export x that is a table, found signUp'],
    [['--table', 'mine.js', '--phone', 'valid'], "option '--phone' is of sends, and --table has others."],
    [['--table', 'mine.js', '--message-id', 'x'], "option '--message-id' is of sends"],
    [
      ['--table', 'mine.js', '--facts', fileOf('wrong.json', { todya: 'x' })],
      'expected no other fields than "today" and "taken" at todya, found "todya"; facts look like {"today": …, "taken": …}',
    ],
    [
      ['--table', 'mine.js', '--facts', fileOf('list.json', '[]')],
      'expected an object {"today": …, "taken": …}, found an array',
    ],
  ])('%j is refused', async (args, text) => {
    const { code, stdout, stderr } = await check(inputs, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text);
  });

  test('of two tables the one that is named', async () => {
    const { stdout } = await check(inputs, '--table', 'two.js', '--export', 'signUp', '--facts', facts);
    expect(stdout).toContain('ann is taken.');
  });
});
