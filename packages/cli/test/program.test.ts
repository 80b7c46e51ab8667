import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bad, facts, good } from './samples.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const program = fileURLToPath(new URL('../dist/esm/main.js', import.meta.url));

const { FORCE_COLOR, NO_COLOR, ...bare } = process.env;

const folder = mkdtempSync(join(tmpdir(), 'assay-'));

beforeAll(() => {
  writeFileSync(join(folder, 'good.json'), good);
  writeFileSync(join(folder, 'bad.json'), bad);
  writeFileSync(join(folder, 'facts.json'), facts);
});

afterAll(() => rmSync(folder, { recursive: true }));

const assay = (
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    env: { ...bare, ...env },
    encoding: 'utf8',
  });

describe('the built program', () => {
  test.each([
    [['good.json', '--facts', 'facts.json'], 0],
    [['good.json'], 0],
    [['bad.json'], 1],
    [['good.json', 'bad.json'], 1],
    [['bad.json', 'gone.json'], 2],
    [['bad.json', '--unknown'], 2],
  ])('check %j', (args, code) => {
    expect(assay(['check', ...args]).status).toBe(code);
  });

  test('reads standard input', () => {
    const { status, stdout, stderr } = assay(['check', '-', '--facts', 'facts.json'], {
      input: `${good}\n${good}\n`,
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '✓ -:1 valid\n✓ -:2 valid\n2 requests: 2 valid\n',
      stderr: '',
    });
  });

  test('knows a directory and a missing file', () => {
    expect(assay(['check', '.', 'gone.json']).stderr).toBe(
      '.: expected a file, found a directory; name the files in it\n' +
        'gone.json: expected a file, found none of this name; check the path\n',
    );
  });

  test('has the version of its package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      readonly version: string;
    };
    expect(assay(['--version']).stdout).toBe(`${version}\n`);
  });

  test('starts with a line that makes it a program', () => {
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('colour', () => {
  test.each([
    ['a pipe', {}, '✗ bad.json:1 invalid\n'],
    ['a pipe, under NO_COLOR', { NO_COLOR: '1' }, '✗ bad.json:1 invalid\n'],
    ['a pipe, under FORCE_COLOR', { FORCE_COLOR: '1' }, '\u001b[31m✗ bad.json:1 invalid\u001b[39m\n'],
  ])('%s', (_name, env, head) => {
    const { stdout, stderr } = assay(['check', 'bad.json'], { env });
    expect(stdout.slice(0, head.length)).toBe(head);
    expect(stderr).toBe('');
  });
});

test('a broken pipe ends it quietly, though its input never ends', async () => {
  const child = spawn(process.execPath, [program, 'check', '-'], { env: bare });
  const complaints: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close') as Promise<[number | null]>;
  const feed = (): void => {
    if (child.exitCode === null) child.stdin.write(`${bad}\n`, () => setImmediate(feed));
  };
  feed();
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = await ended;
  expect({ code, complaints: Buffer.concat(complaints).toString() }).toEqual({ code: 1, complaints: '' });
});

test('a directory on standard input is called one', () => {
  const stdin = openSync(folder, 'r');
  const { status, stderr } = spawnSync(process.execPath, [program, 'check', '-'], {
    stdio: [stdin, 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  closeSync(stdin);
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: '-: expected a file, found a directory; name the files in it\n',
  });
});
