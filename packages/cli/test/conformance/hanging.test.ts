import { PassThrough, Writable } from 'node:stream';
import { describe, expect, jest, test } from '@jest/globals';
import type { Implementation } from '../../src/conformance/implementation.js';
import { cases, complaint } from './asked.js';
import { conform } from './conform.js';
import { folder, oneCase, right } from './folder.js';

const [none] = right;

/** A program that never ends by itself, and says what it is given to say. Whether it was ended is to be seen. */
const hanging = (says: string, given: { readonly closes?: true; readonly stdin?: Writable } = {}) => {
  const stdout = new PassThrough();
  stdout.write(says);
  if (given.closes === true) stdout.end();
  const stop = jest.fn<() => void>();
  const implementation: Implementation = {
    stdin: given.stdin ?? new PassThrough().resume(),
    stdout,
    ended: new Promise(() => undefined),
    stop,
  };
  return { implementation, stop };
};

/** Asks a program that is only here, while the clock goes on by itself whenever nothing else happens. */
const complaintOf = async (
  { implementation, stop }: ReturnType<typeof hanging>,
  of: string = cases,
): Promise<string> => {
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  try {
    let over = false;
    const answer = conform(['--timeout', '3', '--cases', of], ['it'], {
      start: () => Promise.resolve({ kind: 'started', implementation }),
    }).finally(() => (over = true));
    while (!over) {
      // What can happen without the clock happens first: a read, a write.
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
      await jest.advanceTimersByTimeAsync(100);
    }
    const { code, stderr } = await answer;
    expect({ code, stopped: stop.mock.calls.length }).toEqual({ code: 2, stopped: 1 });
    return stderr;
  } finally {
    jest.useRealTimers();
  }
};

describe('a program that hangs is ended', () => {
  const large = folder({ 'a.json': { rule: 'a', cases: [oneCase('none', [], 'x'.repeat(3_000_000))] } });
  const full = (): Writable => new Writable({ write: () => undefined });

  test.each([
    ['reads', cases, () => hanging('')],
    ['reads nothing, and is asked more than a pipe holds', large, () => hanging('', { stdin: full() })],
    ['begins an answer', cases, () => hanging('{')],
  ])('before an answer: it %s', async (_, of, program) => {
    expect(await complaintOf(program(), of)).toBe(
      'it: expected an answer to a/none, found none within 3 seconds; end each answer with a line feed, flush standard output, or allow more with --timeout SECONDS\n',
    );
  });

  test('after its last answer', async () => {
    expect(await complaintOf(hanging(`${right.join('\n')}\n`))).toBe(
      'it: expected its end within 3 seconds of its last answer, found none; end where standard input ends\n',
    );
  });

  test('after it closed its standard output', async () => {
    expect(await complaintOf(hanging(`${none}\n`, { closes: true }))).toBe(
      'it: expected an answer to a/one, found its standard output closed after 1 of 3 answers; write one line for each line of standard input\n',
    );
  });

  // A real one: what is ended here are a process and the streams that its child holds.
  test('though a program that it started holds its streams', async () => {
    const held = "['-e', 'setTimeout(() => undefined, 20_000)'], { stdio: 'inherit' }";
    const starts = `require('node:child_process').spawn(process.execPath, ${held});`;
    const started = Date.now();
    await complaint(`${starts} setInterval(() => undefined, 1000);`, '--timeout', '1');
    expect(Date.now() - started).toBeLessThan(15_000);
  }, 60_000);
});
