import { createReadStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { Answer } from './answer.js';
import { onDisk } from './on-disk.js';

const root = mkdtempSync(join(tmpdir(), 'assay-diff-'));
afterAll(() => rmSync(root, { recursive: true }));

const diff = (...args: readonly string[]): Promise<Answer> =>
  onDisk(['ranges', 'diff', ...args], { open: (file) => createReadStream(file) });

/** A folder of ranges of valid numbers. */
const folderOf = (name: string, rows: readonly string[], header = 'lowest,highest,type,regions'): string => {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'ranges.csv'), `${[header, ...rows].join('\n')}\n`);
  return folder;
};
const fileOf = (name: string, text: string): string => {
  const file = join(root, name);
  writeFileSync(file, text);
  return file;
};

// Of +1 and +20 at once: a range ends at no calling code.
const old = folderOf('old', [
  '4912345,4912345,MOBILE,DE',
  '19999999990,20000000009,MOBILE,US',
  '447400000000,447400999999,MOBILE,GB',
]);
const next = folderOf('next', [
  '4912345,4912345,MOBILE,DE',
  '447400000000,447400000099,MOBILE,GB',
  '447400000200,447401999999,MOBILE,GB',
]);
const same = folderOf('same', [
  '4912345,4912345,FIXED_LINE,DE',
  '19999999990,20000000009,MOBILE,',
  '447400000000,447400999999,MOBILE,GB',
]);

describe('assay ranges diff', () => {
  test('lists what is lost and gained by calling code', async () => {
    expect(await diff(old, next)).toEqual({
      code: 0,
      stdout: [
        'valid numbers of 3 calling codes differ',
        '+1: 10 lost, 0 gained',
        '  lost   +19999999990 to +19999999999',
        '+20: 10 lost, 0 gained',
        '  lost   +20000000000 to +20000000009',
        '+44: 100 lost, 1,000,000 gained',
        '  lost   +447400000100 to +447400000199',
        '  gained +447401000000 to +447401999999',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect((await diff(old, same)).stdout).toBe('No valid number is lost or gained.\n');
  });

  test('finds the numbers of lists that would be lost, however they are written', async () => {
    const people = fileOf(
      'people.csv',
      'Phone,Id\n+44 7400 000150,ann\n+44 7401 000000,bob\n+44 7400 000000,cleo\nn/a,dan\n07400 000101,eve\n1 (999) 999-9995,fay\n',
    );
    const { code, stdout } = await diff(old, next, '--list', people, '--home', 'GB');
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(8)).toEqual([
      `${people}: of 6 rows, 3 would be lost, 1 gained`,
      `  ${people}:2: +447400000150 lost`,
      `  ${people}:3: +447401000000 gained`,
      `  ${people}:6: +447400000101 lost`,
      `  ${people}:7: +19999999995 lost`,
      '',
    ]);
    const json = await diff(old, next, '--list', people, '--format', 'json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toEqual({
      level: 'valid',
      callingCodes: [
        { callingCode: '1', lost: [{ length: 11, lowest: 19999999990, highest: 19999999999 }], gained: [] },
        { callingCode: '20', lost: [{ length: 11, lowest: 20000000000, highest: 20000000009 }], gained: [] },
        {
          callingCode: '44',
          lost: [{ length: 12, lowest: 447400000100, highest: 447400000199 }],
          gained: [{ length: 12, lowest: 447401000000, highest: 447401999999 }],
        },
      ],
      list: {
        rows: 6,
        changed: [
          { file: people, line: 2, number: '447400000150', change: 'lost' },
          { file: people, line: 3, number: '447401000000', change: 'gained' },
          { file: people, line: 7, number: '19999999995', change: 'lost' },
        ],
      },
    });
  });

  test('takes a list without keys, several lists, and exits with 0 if numbers are gained alone', async () => {
    const numbers = fileOf('numbers.csv', 'Phone\n447401000000\n');
    const bare = fileOf('bare.csv', '447400000000\n447401000001\n');
    const { code, stdout } = await diff(old, next, '--list', numbers);
    expect([code, stdout.split('\n')[8]]).toEqual([0, `${numbers}: of 1 rows, 0 would be lost, 1 gained`]);
    const both = await diff(next, old, '--list', numbers, bare, '--number', '1');
    expect([both.code, both.stdout.split('\n').slice(8)]).toEqual([
      1,
      [
        `${numbers}, ${bare}: of 3 rows, 2 would be lost, 0 gained`,
        `  ${numbers}:2: +447401000000 lost`,
        `  ${bare}:2: +447401000001 lost`,
        '',
      ],
    ]);
  });

  test('shows so many of each, and has all as JSON', async () => {
    const many = Array.from(
      { length: 30 },
      (_, index) => `${4900000 + 2 * index},${4900000 + 2 * index},MOBILE,DE`,
    );
    const folder = folderOf('many', many);
    const { stdout } = await diff(folder, same);
    expect(stdout).toContain('  lost   +4900038\n  and 11 more: --format json has all\n');
    const { callingCodes } = JSON.parse((await diff(folder, same, '--format', 'json')).stdout) as {
      readonly callingCodes: readonly { readonly callingCode: string; readonly lost: readonly unknown[] }[];
    };
    expect(callingCodes.find(({ callingCode }) => callingCode === '49')?.lost).toHaveLength(30);
  });

  test('compares versions of libphonenumber-js, and a folder with one of them', async () => {
    const installed = 'packages/phone/node_modules/libphonenumber-js';
    const { code, stdout } = await diff(`${installed}-earlier`, installed, '--level', 'possible');
    expect([code, stdout]).toEqual([
      0,
      'possible numbers of 1 calling code differ\n+229: 100,000,000 lost, 0 gained\n  lost   +22900000000 to +22999999999\n',
    ]);
    const written = join(root, 'written');
    await onDisk(['ranges', '--for', 'sqlite', '--out', written]);
    expect((await diff(installed, written)).stdout).toBe('No valid number is lost or gained.\n');
  });

  const columns = folderOf('columns', ['1,2'], 'from,to');
  const possible = folderOf('possible', ['10,19'], 'lowest,highest');
  const mixed = folderOf('mixed', ['20,29,MOBILE,', '10,19,MOBILE,']);
  const other = join(root, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'metadata.max.json'), '{"version":3}');
  const keyed = fileOf('keyed.csv', 'Town,Id\nBonn,ann\n');

  test.each([
    [
      'no release',
      [join(root, 'nowhere'), old],
      'expected a folder of assay ranges, or a libphonenumber-js that is installed',
    ],
    ['other columns', [columns, old], 'ranges.csv:1: expected columns lowest and highest, found from,to'],
    [
      'another level',
      [possible, old],
      'expected ranges of valid numbers, found those of possible ones; choose --level possible',
    ],
    [
      'another order',
      [old, mixed],
      'ranges.csv:3: expected a range behind the one before it, found 10,19,MOBILE,',
    ],
    ['other metadata', [old, other], 'Expected the metadata of libphonenumber-js'],
    ['no list', [old, next, '--list', join(root, 'none.csv')], 'expected a file, found none of this name'],
    ['a list without numbers', [old, next, '--list', keyed], 'There is no column for the number'],
    ['a release too few', [old], "missing required argument 'NEW'"],
    ['another country', [old, next, '--home', 'UK'], 'Expected two capitals of ISO 3166-1'],
  ])('refuses %s', async (_, args, text) => {
    const { code, stdout, stderr } = await diff(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(text);
  });
});
