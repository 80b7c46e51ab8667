import { describe, expect, jest, test } from '@jest/globals';
import { cases, complaint, printing, readAll } from './asked.js';
import { folder, oneCase, right } from './folder.js';

// For a slow machine: what waits for a clock here waits for seconds.
jest.setTimeout(60_000);

const [none] = right;

describe('a program that hangs is ended', () => {
  const hang = 'setInterval(() => undefined, 1000);';
  const large = folder({ 'a.json': { rule: 'a', cases: [oneCase('none', [], 'x'.repeat(3_000_000))] } });

  test.each([
    ['reads', cases, `${readAll('')} ${hang}`],
    ['reads nothing', cases, hang],
    ['reads nothing, and is asked more than a pipe holds', large, hang],
    ['begins an answer', cases, `process.stdout.write('{'); ${hang}`],
  ])('before an answer: it %s', async (_, folder, text) => {
    expect(await complaint(text, '--timeout', '1', '--cases', folder)).toBe(
      'expected an answer to a/none, found none within 1 second; end each answer with a line feed, flush standard output, or allow more with --timeout SECONDS\n',
    );
  });

  // Three seconds: it has to have started, and on a slow machine, too.
  test('after its last answer', async () => {
    expect(await complaint(`${printing(right)} ${hang}`, '--timeout', '3')).toBe(
      'expected its end within 3 seconds of its last answer, found none; end where standard input ends\n',
    );
  });

  test('after it closed its standard output', async () => {
    const closes = `${printing([none])} require('node:fs').closeSync(1);`;
    expect(await complaint(`${closes} ${hang}`, '--timeout', '3')).toBe(
      'expected an answer to a/one, found its standard output closed after 1 of 3 answers; write one line for each line of standard input\n',
    );
  });

  test('though a program that it started holds its streams', async () => {
    const held = "['-e', 'setTimeout(() => undefined, 20_000)'], { stdio: 'inherit' }";
    const starts = `require('node:child_process').spawn(process.execPath, ${held});`;
    const started = Date.now();
    await complaint(`${starts} ${hang}`, '--timeout', '1');
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});
