import { describe, expect, jest, test } from '@jest/globals';
import { PassThrough, Writable } from 'node:stream';
import type { Bytes } from '../src/input/lines.js';
import { run } from '../src/run.js';
import { nowhere } from './nowhere.js';
import { bad, good } from './samples.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const silent = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

const edge = (stdin: () => Bytes, stdout: Writable) => ({
  stdin,
  stdout,
  stderr: silent(),
  open: stdin,
  ...nowhere,
  colour: false,
  version: '0',
});

/** Lets everything happen that can happen without anybody doing anything. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

test('a line is answered before the next one is there', async () => {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const next = (): Promise<unknown> => new Promise((resolve) => stdout.once('data', resolve));
  async function* conversation(): Bytes {
    for (const line of [good, bad]) {
      const answered = next();
      yield Buffer.from(`${line}\n`);
      // Would never come if the program waited for more.
      await answered;
    }
  }
  expect(await run(['check', '-', '--format', 'http'], edge(conversation, stdout))).toBe(1);
});

describe('a reader that does not read', () => {
  const total = 8000;

  /** A stream that takes nothing until it is let go, and a source that counts what is taken from it. */
  const stalled = () => {
    let taken = 0;
    async function* source(): Bytes {
      for (; taken < total; taken += 1) yield Buffer.from(`${good}\n`);
    }
    const waiting: (() => void)[] = [];
    let open = false;
    let written = 0;
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => {
        written += 1;
        if (open) done();
        else waiting.push(done);
      },
    });
    const release = (): void => {
      open = true;
      waiting.forEach((done) => done());
    };
    return { source, stdout, release, taken: () => taken, written: () => written };
  };

  test('holds the source back; nothing is lost', async () => {
    const { source, stdout, release, taken, written } = stalled();
    const code = run(['check', 'any.ndjson', '--format', 'http'], edge(source, stdout));
    await settled();
    expect(taken()).toBeLessThan(total / 4);
    release();
    expect(await code).toBe(0);
    expect(taken()).toBe(total);
    expect(written()).toBe(total);
  });
});

describe('a reader that leaves', () => {
  const failing = (code: string): Writable =>
    new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

  async function* endless(): Bytes {
    for (;;) yield Buffer.from(`${bad}\n`);
  }

  test('ends the run quietly, with what was judged so far', async () => {
    const complaints: string[] = [];
    const stderr = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        complaints.push(chunk.toString());
        done();
      },
    });
    const code = await run(['check', '-'], { ...edge(endless, failing('EPIPE')), stderr });
    expect({ code, complaints }).toEqual({ code: 1, complaints: [] });
  });

  test('a disk that is full is another matter', async () => {
    const complaints: string[] = [];
    const stderr = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        complaints.push(chunk.toString());
        done();
      },
    });
    const code = await run(['check', '-'], { ...edge(endless, failing('ENOSPC')), stderr });
    expect({ code, complaints }).toEqual({
      code: 2,
      complaints: ['assay: the output could not be written (ENOSPC).\n'],
    });
  });
});
