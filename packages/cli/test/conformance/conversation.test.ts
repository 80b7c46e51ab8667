import { describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { asked, cases, complaint, printing, readAll } from './asked.js';
import { conform, script } from './conform.js';
import { folder, oneCase, right } from './folder.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const [none, one] = right;

describe('a program may', () => {
  test('read all before it answers', async () => {
    const echo =
      "text.trim().split('\\n').forEach((line) => console.log(JSON.stringify({ case: JSON.parse(line).case, unsupported: true })))";
    expect((await asked(readAll(echo))).stdout).toBe('a  3 unsupported\n3 cases: 3 unsupported\n');
  });

  test('read one line at a time, of more than a pipe holds', async () => {
    const long = 'x'.repeat(300_000);
    const large = folder({
      'a.json': {
        rule: 'a',
        cases: [1, 2, 3, 4, 5].map((each) => oneCase(`${each}`, [], { keyword: long })),
      },
    });
    const program = `require('node:readline').createInterface({ input: process.stdin })
      .on('line', (line) => console.log(JSON.stringify({ case: JSON.parse(line).case, violations: [] })))`;
    const { code, stdout } = await conform(['--cases', large], script(program));
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'a  5 agree\n5 cases: 5 agree\n' });
  });

  test('answer without having read anything', async () => {
    const large = folder({ 'a.json': { rule: 'a', cases: [oneCase('x', [], 'x'.repeat(3_000_000))] } });
    expect((await conform(['--cases', large], script(printing([none])))).code).toBe(0);
  });

  test('write to standard error, which passes through', async () => {
    expect((await asked(`console.error('note'); ${printing(right)}`)).stderr).toBe('note\n');
  });

  test('have arguments that look like options of ours', async () => {
    const command = [...script('console.log(JSON.stringify({ errors: [process.argv[1]] }))'), '--', '--help'];
    const single = folder({ '--help..json': { rule: 'a', cases: [oneCase('x', ['--help'])] } });
    const { stdout } = await conform(['--texts', '--cases', single], command);
    expect(stdout).toContain('    expected  --help.\n    found     --help\n');
  });
});

describe('a program that', () => {
  test.each([
    ['no-such-program', 'none of this name; check its name and its path'],
    [
      join(cases, 'plain.txt'),
      'a file that may not be executed; put what runs it before it, as in -- node mine.mjs',
    ],
  ])('cannot be started', async (name, found) => {
    expect(await conform(['--cases', cases], [name])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${name}: expected a program to start, found ${found}\n`,
    });
  });

  test('ends early', async () => {
    const { code, stdout } = await asked(printing([none]));
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: 'a  1 agrees, 2 unanswered\n3 cases: 1 agrees, 2 unanswered\n',
    });
    expect(await complaint(printing([none]))).toBe(
      'expected an answer to a/one, found its end (exit code 0) after 1 of 3 answers; write one line for each line of standard input\n',
    );
  });

  test('fails', async () => {
    expect(await complaint(`${printing([none, one])} process.exitCode = 3`)).toBe(
      'expected an answer to a/two, found its end (exit code 3) after 2 of 3 answers; its standard error may say why\n',
    );
  });

  test('is killed', async () => {
    expect(await complaint("process.kill(process.pid, 'SIGKILL'); setInterval(() => undefined, 1000)")).toBe(
      'expected an answer to a/none, found its end (signal SIGKILL) after 0 of 3 answers; its standard error may say why\n',
    );
  });

  test('fails after its last answer', async () => {
    expect(await complaint(`${printing(right)} process.exitCode = 3`)).toBe(
      'expected exit code 0 after its last answer, found exit code 3; end with exit code 0\n',
    );
  });

  test('says more than it is asked', async () => {
    expect(await complaint(printing([...right, none]))).toBe(
      'expected no more than 3 answers, found another line; write one line for each line of standard input, and nothing else\n',
    );
  });
});

test('a reader that leaves ends it quietly, and the program with it', async () => {
  const gone = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('EPIPE'), { code: 'EPIPE' })),
  });
  const program = `console.log('{"violations":[{"rule":"z","message":"z"}]}'); setInterval(() => undefined, 1000);`;
  const { code, stderr } = await conform(['--cases', cases], script(program), { stdout: gone });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
});
