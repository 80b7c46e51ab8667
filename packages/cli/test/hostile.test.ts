import { createReadStream } from 'node:fs';
import { PassThrough, Writable } from 'node:stream';
import { validateSend } from '@assay/rules/message-contact';
import { describe, expect, test } from '@jest/globals';
import type { Implementation } from '../src/conformance/implementation.js';
import { lines } from '../src/input/lines.js';
import { perRequest, viewed } from '../src/output/view.js';
import { run } from '../src/run.js';
import { answer } from './answer.js';
import { cases } from './conformance/asked.js';
import { conform } from './conformance/conform.js';
import { memory } from './memory.js';
import { nowhere } from './nowhere.js';
import { bad, facts, good } from './samples.js';

const files = { 'facts.json': facts };
const requestOf = (body: unknown): string => JSON.stringify({ messageId: 'MzA6Nzg6MA', body });

/** Runs `assay check -` on a text that comes in one piece: in small ones, a megabyte takes long. */
const checked = async (stdin: string, ...options: readonly string[]) => {
  const [stdout, stderr] = [memory(), memory()];
  async function* whole(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(stdin);
  }
  const code = await run(['check', '-', ...options], {
    stdin: whole,
    stdout: stdout.stream,
    stderr: stderr.stream,
    open: whole,
    ...nowhere,
    colour: false,
    version: '0',
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
};

describe('what is written is in proportion to what was read', () => {
  const numbers = Array.from({ length: 999 }, () => 'x');
  const longName = (length: number): string =>
    requestOf({
      mobileNumbers: numbers,
      Subscribers: [
        { MobileNumber: '13175551212', SubscriberKey: 'k', Attributes: { ['n'.repeat(length)]: [] } },
      ],
    });

  test.each([['--format', 'text'], ['--format', 'json'], ['--format', 'http'], ['--explain']])(
    '%s %s',
    async (...options) => {
      const request = longName(600_000);
      const { code, stdout, stderr } = await checked(`${request}\n${good}\n`, ...options);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout.length).toBeLessThan(5 * request.length);
    },
  );

  test('the next request is judged', async () => {
    const { stdout } = await checked(`${longName(600_000)}\n${good}\n`);
    expect(stdout).toMatch(/\n\? -:2 incomplete\n/);
    expect(stdout).toMatch(/\n2 requests: 1 incomplete, 1 invalid\n$/);
  });
});

test('a view that throws is a fault of its request, in words', () => {
  const throwing = perRequest(() => {
    throw new RangeError('Invalid string length');
  });
  const judged = {
    place: { file: 'a.ndjson', line: 7 },
    report: validateSend({ messageId: '', body: {} }),
    lineOf: () => undefined,
    seconds: 0,
  };
  expect(viewed(throwing, judged)).toEqual({
    kind: 'fault',
    place: { file: 'a.ndjson', line: 7 },
    text: 'expected an answer that can be written, found one that is too long; list fewer with --max-violations N',
  });
});

describe('a request cannot write to the terminal, in no format', () => {
  const wild = '\u0085\u009b31m\u007f\u202e\u2066\u001b[2J';
  test.each(['text', 'json', 'http', 'junit', 'sarif'])('%s', async (format) => {
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json', '--format', format], {
      files,
      stdin: requestOf({ mobileNumbers: [wild], [`keyword`]: wild, Subscribers: [{ [wild]: 1 }] }),
    });
    expect(stdout).toContain('\\u009b31m');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  test('and the JSON is the same', async () => {
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json', '--format', 'json'], {
      files,
      stdin: requestOf({ mobileNumbers: [wild] }),
    });
    const { violations } = JSON.parse(stdout) as {
      readonly violations: readonly [{ readonly args: unknown }];
    };
    expect(violations[0].args).toEqual([wild]);
  });
});

describe('a name given twice', () => {
  test('is said, with its line, and the last value counts', async () => {
    const twice = `{\n "messageId": "MzA6Nzg6MA",\n "body": {"mobileNumbers": ["x"],\n  "keyword": "a",\n  "mobileNumbers": ["15555554410"], "keyword": ""}\n}`;
    const { code, stderr } = await answer(['check', 'a.json', '--facts', 'facts.json'], {
      files: { ...files, 'a.json': twice },
    });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        'a.json:5: warning: "mobileNumbers" is given twice in one object, and the last value counts; leave the other out\n',
    });
  });

  test('is said of facts and of each line, and not of two objects with the same names', async () => {
    const line = bad.replace('{', '{"messageId":"MzA6Nzg6MA",');
    const { stderr } = await answer(['check', 'a.ndjson', '--facts', 'f.json'], {
      files: { 'f.json': '{"message":null,"message":null}', 'a.ndjson': `${good}\n${line}\n` },
    });
    expect(stderr.replace(/ is given .*$/gm, '')).toBe(
      'f.json:1: warning: "message"\na.ndjson:2: warning: "messageId"\n',
    );
  });
});

describe('what cannot be read says what it is', () => {
  test('a text nested too deeply, and broken', async () => {
    const { code, stderr } = await checked('['.repeat(200_000));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        '-:1: expected JSON that ends, nested less deeply, found a text that is nested too deeply to say where it breaks\n',
    });
  });

  test('a line that is too long is said at once, and the next one is read', async () => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('ab\nabc');
      yield Buffer.from('de');
      yield Buffer.from('fgh\nxyz\n\nabcd\nabcde');
    }
    const found = [];
    for await (const line of lines(bytes(), 4)) found.push(line);
    expect(found).toEqual([
      { number: 1, text: 'ab' },
      { number: 2, most: 4 },
      { number: 3, text: 'xyz' },
      { number: 4, text: '' },
      { number: 5, text: 'abcd' },
      { number: 6, most: 4 },
    ]);
  });
});

test('a program that writes without a line feed is ended before it fills the memory', async () => {
  const chunk = Buffer.alloc(65_536, 'x');
  let written = 0;
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) {
      written += chunk.length;
      yield chunk;
    }
  };
  const implementation: Implementation = {
    stdin: new PassThrough().resume(),
    stdout: endless(),
    ended: new Promise(() => undefined),
    stop: () => undefined,
  };
  const { code, stderr } = await conform(['--cases', cases], ['it'], {
    start: () => Promise.resolve({ kind: 'started', implementation }),
  });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'it: expected an answer to a/none of at most 16777216 bytes, found a longer line; write one line for each line of standard input\n',
  });
  expect(written).toBeLessThan(2 * 16_777_216);
});

test('help that cannot be written is a failure, as any other answer is', async () => {
  const full = new Writable({
    write: (_chunk, _encoding, done) =>
      void setImmediate(() => done(Object.assign(new Error('full'), { code: 'ENOSPC' }))),
  });
  const stderr = memory();
  const code = await run(['--help'], {
    stdin: () => createReadStream(__dirname),
    stdout: full,
    stderr: stderr.stream,
    open: () => createReadStream(__dirname),
    ...nowhere,
    colour: false,
    version: '0',
  });
  expect({ code, stderr: stderr.text() }).toEqual({
    code: 2,
    stderr: 'assay: the output could not be written (ENOSPC).\n',
  });
});
