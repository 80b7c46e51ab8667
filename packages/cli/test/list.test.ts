import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { validateSend } from '@assay/rules/message-contact';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { Edge } from '../src/edge.js';
import { fileSource, streamSource } from '../src/list/list-source.js';
import type { Answer } from './answer.js';
import { onDisk } from './on-disk.js';

const root = mkdtempSync(join(tmpdir(), 'assay-list-'));
let folder = root;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'one-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const inFolder = (name: string): string => join(folder, name);

/** Writes a file, and returns its path. */
const file = (name: string, content: string): string => {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
};

const list = (args: readonly string[], edge: Partial<Edge> = {}, stdin = ''): Promise<Answer> =>
  onDisk(['list', ...args], {
    source: (name) =>
      name === '-'
        ? Promise.resolve(
            streamSource('-', async function* () {
              yield await Promise.resolve(Buffer.from(stdin));
            }),
          )
        : fileSource(name),
    ...edge,
  });

const people = `Mobile Number,Id,Country,Name
+1 317 555 1212,ann,US,"Ann, or Anna"
13175551212,bob,us,Bob
,cleo,US,Cleo
1.31E+10,dan,,Dan
'447400123456,eve,GB,"Eve ""E"""
`;
const send = ['--message-id', 'MzA6Nzg6MA', '--override', '--message-text', 'Hi'];

interface Summary {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly repeated: number;
  readonly requests: number;
  readonly mended: object;
  readonly reasons: object;
  readonly countries: object;
  readonly files: readonly object[];
}

const summaryIn = (out: string): Summary =>
  JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
const requestsIn = (out: string) =>
  readFileSync(join(out, 'requests.ndjson'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map(
      (line) =>
        JSON.parse(line) as Parameters<typeof validateSend>[0] & {
          readonly body: { readonly Subscribers: readonly object[] };
        },
    );

describe('assay list', () => {
  test('makes requests of rows, and a file of those that are not sent', async () => {
    const out = inFolder('out');
    const { code, stdout } = await list([file('people.csv', people), '--out', out, ...send]);
    expect(code).toBe(1);
    expect(readdirSync(out).sort()).toEqual(['rejected.csv', 'requests.ndjson', 'summary.json']);
    expect(requestsIn(out)).toEqual([
      {
        messageId: 'MzA6Nzg6MA',
        body: {
          Subscribers: [
            {
              MobileNumber: '13175551212',
              SubscriberKey: 'ann',
              Attributes: { Name: 'Ann, or Anna', CountryCode: 'US' },
            },
            {
              MobileNumber: '447400123456',
              SubscriberKey: 'eve',
              Attributes: { Name: 'Eve "E"', CountryCode: 'GB' },
            },
          ],
          Override: true,
          messageText: 'Hi',
        },
      },
    ]);
    expect(readFileSync(join(out, 'rejected.csv'), 'utf8')).toBe(
      [
        '\ufeffMobile Number,Id,Country,Name,line,reason,sentence,remedy',
        '13175551212,bob,us,Bob,3,same-number,Line 2 has the same number.,Nothing: the number gets one message.',
        ',cleo,US,Cleo,4,subscriber-incomplete,A subscriber object must have both a mobile number and subscriber key defined.,Give each person a number and a key.',
        '1.31E+10,dan,,Dan,5,digits-lost,1.31E+10 has lost digits.,"Format the column as text, and export it again from where the numbers are whole."',
        '',
      ].join('\n'),
    );
    expect(summaryIn(out)).toMatchObject({
      ...{ read: 5, accepted: 2, rejected: 2, repeated: 1, requests: 1 },
      mended: { reading: 1, apostrophe: 1 },
      reasons: { 'same-number': 1, 'subscriber-incomplete': 1, 'digits-lost': 1 },
      countries: { US: 1, GB: 1 },
    });
    expect(stdout).toMatch(/5 {2}rows in .*people\.csv \(delimited\)\n +2 {2}can be sent, in 1 request\n/);
  });

  test('reads the rows again that a person has mended, and sends none of the others', async () => {
    const first = inFolder('first');
    await list([file('people.csv', people), '--out', first, ...send]);
    const rejected = readFileSync(join(first, 'rejected.csv'), 'utf8').replace('1.31E+10', '13175551214');
    const again = inFolder('again');
    const { code } = await list([file('mended.csv', rejected), '--out', again, ...send]);
    expect(code).toBe(1);
    expect(summaryIn(again)).toMatchObject({ read: 3, accepted: 1, rejected: 1, repeated: 1 });
    expect(requestsIn(again)[0]?.body.Subscribers).toEqual([
      { MobileNumber: '13175551214', SubscriberKey: 'dan', Attributes: { Name: 'Dan' } },
    ]);
  });

  test('without --out, writes the summary alone', async () => {
    const { code, stdout } = await list([file('right.csv', 'Tel,Key\n13175551212,a\n'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ read: 1, accepted: 1, rejected: 0, repeated: 0, requests: 0 });
    expect(readdirSync(folder)).toEqual(['right.csv']);
  });

  test('each request is one that every rule of a send accepts', async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => `${13_175_550_000 + index},key${index}`);
    const out = inFolder('out');
    const { code } = await list([file('many.csv', `Mobile,Id\n${rows.join('\n')}`), '--out', out, ...send]);
    expect(code).toBe(0);
    const requests = requestsIn(out);
    expect(requests.map(({ body }) => body.Subscribers.length)).toEqual([250, 250, 250, 250, 1]);
    for (const request of requests) expect(validateSend(request).violations).toEqual([]);
    const small = inFolder('small');
    await list([inFolder('many.csv'), '--out', small, '--per-request', '100', ...send]);
    expect(requestsIn(small)).toHaveLength(11);
  });

  test('several lists are one, and each has its rejected rows', async () => {
    const out = inFolder('out');
    const first = file('a b.csv', 'Mobile,Id\n13175551212,a\nx,b\n');
    const second = file(
      'c.ndjson',
      '{"phone":"+13175551212","key":"c"}\n{"phone":"","key":"d","town":"X"}\n',
    );
    const { code } = await list([first, second, '--out', out, ...send]);
    expect(code).toBe(1);
    expect(readdirSync(out).sort()).toEqual([
      'rejected-1-a_b.csv',
      'rejected-2-c.csv',
      'requests.ndjson',
      'summary.json',
    ]);
    const rejected = readFileSync(join(out, 'rejected-2-c.csv'), 'utf8').split('\n');
    expect(rejected[0]).toBe('\ufeffphone,key,town,line,reason,sentence,remedy');
    expect(rejected[1]).toContain(`+13175551212,c,,1,same-number,Line ${first}:2 has the same number.`);
    expect(rejected[2]).toContain(',d,X,2,subscriber-incomplete');
  });

  test('--keep last sends the last of repeated rows', async () => {
    const out = inFolder('out');
    const rows = file('a.csv', 'Mobile,Id\n13175551212,a\n13175551213,b\n');
    const { code } = await list([
      rows,
      file('b.csv', 'Mobile,Id\n+13175551212,c\n'),
      '--keep',
      'last',
      '--out',
      out,
      ...send,
    ]);
    expect(code).toBe(0);
    expect(requestsIn(out)[0]?.body.Subscribers).toEqual([
      { MobileNumber: '13175551213', SubscriberKey: 'b' },
      { MobileNumber: '13175551212', SubscriberKey: 'c' },
    ]);
  });

  test('reads standard input, and columns without a header', async () => {
    const { code, stdout } = await list(
      ['-', '--number', '2', '--key', '1'],
      {},
      'a,13175551212\nb,+447400123456\n',
    );
    expect([code, stdout.split('\n')[1]]).toEqual([0, '         2  can be sent']);
  });
});

describe('what cannot be done has an error, and leaves nothing', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no file', ['none.csv'], /^none\.csv: expected a file, found none of this name; check the path\n$/],
    ['a quote', ['bad.csv'], /bad\.csv:2:13: A quote is not closed/],
    ['no columns', ['columns.csv'], /columns\.csv: There is no column for the number.*"a", "b"/],
    ['no message id', ['right.csv', '--out', 'out'], /need a message id: --message-id/],
    [
      'options that no request may have',
      ['right.csv', '--out', 'out', '--message-id', 'MzA6Nzg6MA', '--subscribe'],
      /each request would be refused: Keyword cannot be blank/,
    ],
    ['a home that is no country', ['right.csv', '--home', 'UK'], /two capitals/],
    ['too many a request', ['right.csv', '--per-request', '251'], /at most 250/],
    ['standard input, read twice', ['-', '--keep', 'last'], /read once/],
  ])('%s', async (_, args, message) => {
    file('bad.csv', 'Mobile,Id\n13175551212,"a\n');
    file('columns.csv', 'a,b\n1,2\n');
    file('right.csv', 'Mobile,Id\n13175551212,a\n');
    const placed = args.map((arg) =>
      /\.csv$/.test(arg) && arg !== 'none.csv' ? inFolder(arg) : arg === 'out' ? inFolder(arg) : arg,
    );
    const { code, stderr } = await list(placed);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.csv'))).toEqual([]);
  });

  test('a folder that is there stays, unless --force replaces it', async () => {
    const rows = file('right.csv', 'Mobile,Id\n13175551212,a\n');
    const out = inFolder('out');
    await list([rows, '--out', out, ...send]);
    writeFileSync(join(out, 'mine.txt'), 'mine');
    const { code, stderr } = await list([rows, '--out', out, ...send]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/there already.*--force/)]);
    expect(existsSync(join(out, 'mine.txt'))).toBe(true);
    expect((await list([rows, '--out', out, '--force', ...send])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['rejected.csv', 'requests.ndjson', 'summary.json']);
    expect(readdirSync(folder).sort()).toEqual(['out', 'right.csv']);
  });

  test('a disk that is full', async () => {
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    let isAborted = false;
    const { code, stderr } = await list([file('right.csv', people), '--out', inFolder('out'), ...send], {
      folder: () =>
        Promise.resolve({
          write: () => Promise.reject(full),
          commit: () => Promise.reject(new Error('not reached')),
          abort: () => {
            isAborted = true;
          },
        }),
    });
    expect([code, stderr, isAborted]).toEqual([
      2,
      'assay: the folder of --out could not be written (ENOSPC). Nothing of it is left.\n',
      true,
    ]);
  });

  test('Ctrl-C', async () => {
    const controller = new AbortController();
    const source = async function* () {
      yield await Promise.resolve(Buffer.from('Mobile,Id\n'));
      for (let row = 0; ; row += 1) {
        if (row === 100) controller.abort();
        yield await Promise.resolve(Buffer.from(`${13_175_550_000 + row},key${row}\n`.repeat(200)));
      }
    };
    const { code, stderr } = await list(['endless.csv', '--out', inFolder('out'), ...send], {
      interrupted: controller.signal,
      source: () => Promise.resolve(streamSource('endless.csv', source)),
    });
    expect([code, stderr, readdirSync(folder)]).toEqual([
      130,
      'assay: interrupted. Nothing was written.\n',
      [],
    ]);
  });

  test('kill -9, in the middle of writing', async () => {
    const workspace = fileURLToPath(new URL('../../../', pathToFileURL(__filename)));
    const out = inFolder('out');
    const program = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '-C',
        '@assay/source',
        'packages/cli/src/main.ts',
        'list',
        '-',
        '--out',
        out,
        ...send,
      ],
      { cwd: workspace, stdio: ['pipe', 'ignore', 'ignore'] },
    );
    const ended = once(program, 'exit');
    program.stdin.on('error', () => undefined);
    program.stdin.write('Mobile,Id\n');
    const partial = (): string | undefined => readdirSync(folder).find((name) => name.includes('.partial-'));
    for (let row = 0; program.exitCode === null && program.signalCode === null; row += 1) {
      program.stdin.write(`${13_175_550_000 + row},key${row}\n`.repeat(1000));
      const name = partial();
      if (name !== undefined && existsSync(join(folder, name, 'rejected.csv'))) program.kill('SIGKILL');
      await setTimeout(5);
    }
    await ended;
    expect(program.signalCode).toBe('SIGKILL');
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.out\.partial-/)]);
  });
});
