import { describe, expect, test } from '@jest/globals';
import { answer } from './answer.js';
import type { Given } from './answer.js';
import { bad, facts, good } from './samples.js';

/** The first line about each request. */
const heads = async (args: readonly string[], given: Given): Promise<readonly string[]> => {
  const { stdout, stderr } = await answer(['check', ...args, '--facts', 'facts.json'], {
    ...given,
    files: { ...given.files, 'facts.json': facts },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => /^[✓?✗]/u.test(line));
};

const pretty = (text: string): string => JSON.stringify(JSON.parse(text), undefined, 2);

describe('one request', () => {
  test('on one line', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': good } })).toEqual(['✓ a.json:1 valid']);
  });

  test('over many lines, after blank ones', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': `\n\n${pretty(good)}\n` } })).toEqual([
      '✓ a.json:3 valid',
    ]);
  });

  test('with blank lines inside', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': pretty(good).replace('{\n', '{\n\n\n') } })).toEqual([
      '✓ a.json:1 valid',
    ]);
  });

  test('from standard input', async () => {
    expect(await heads(['-'], { stdin: pretty(good) })).toEqual(['✓ -:1 valid']);
  });

  test('after a byte order mark', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': `\ufeff${good}` } })).toEqual(['✓ a.json:1 valid']);
  });

  test('with carriage returns', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': pretty(good).replaceAll('\n', '\r\n') } })).toEqual([
      '✓ a.json:1 valid',
    ]);
  });

  test('with characters of several bytes', async () => {
    const text = '{"messageId":"MzA6Nzg6MA","body":{"mobileNumbers":["ÄÖÜ漢字😀"]}}';
    const { stdout } = await answer(['check', '-', '--format', 'http'], { stdin: text });
    expect(stdout).toBe('{"errors":["ÄÖÜ漢字😀 is not a numeric string"]}\n');
  });
});

describe('several requests', () => {
  test('in an array over many lines', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': pretty(`[${good},${bad},${good}]`) } })).toEqual([
      '✓ a.json:2#1 valid',
      '✗ a.json:10#2 invalid',
      '✓ a.json:16#3 valid',
    ]);
  });

  test('in an array on one line', async () => {
    expect(await heads(['a.json'], { files: { 'a.json': `[${good},${bad}]\n` } })).toEqual([
      '✓ a.json:1#1 valid',
      '✗ a.json:1#2 invalid',
    ]);
  });

  test('in an array of lines at the margin', async () => {
    expect(await heads(['-'], { stdin: `[\n${good}\n]\n` })).toEqual(['✓ -:2#1 valid']);
  });

  test('one a line, blank lines passed over', async () => {
    expect(await heads(['a.ndjson'], { files: { 'a.ndjson': `${good}\n\n${bad}\r\n \n${good}` } })).toEqual([
      '✓ a.ndjson:1 valid',
      '✗ a.ndjson:3 invalid',
      '✓ a.ndjson:5 valid',
    ]);
  });

  test.each(['a.json', 'a.txt', 'a.jsonl', 'A.NDJSON'])('one a line in %s', async (file) => {
    expect(await heads([file], { files: { [file]: `${good}\n${bad}\n` } })).toEqual([
      `✓ ${file}:1 valid`,
      `✗ ${file}:2 invalid`,
    ]);
  });

  test('one a line from standard input', async () => {
    expect(await heads(['-'], { stdin: `\ufeff\n${good}\n${bad}\n` })).toEqual([
      '✓ -:2 valid',
      '✗ -:3 invalid',
    ]);
  });

  test('arrays, one a line', async () => {
    expect(await heads(['-'], { stdin: `[${good}]\n[${bad},${good}]\n` })).toEqual([
      '✓ -:1#1 valid',
      '✗ -:2#1 invalid',
      '✓ -:2#2 valid',
    ]);
  });

  test('in several files, in the order of the command line', async () => {
    const files = { 'b.json': bad, 'a.json': `[${good}]` };
    expect(await heads(['b.json', '-', 'a.json'], { files, stdin: good })).toEqual([
      '✗ b.json:1 invalid',
      '✓ -:1 valid',
      '✓ a.json:1#1 valid',
    ]);
  });
});

describe('bodies alone, with --message-id', () => {
  const body = '{"mobileNumbers":["15555554410"]}';

  test('one', async () => {
    expect(await heads(['-', '--message-id', 'MzA6Nzg6MA'], { stdin: body })).toEqual(['✓ -:1 valid']);
    expect(await heads(['-', '--message-id', 'nonsense!'], { stdin: body })).toEqual(['✗ -:1 invalid']);
  });

  test('an array of them', async () => {
    expect(await heads(['-', '--message-id', 'MzA6Nzg6MA'], { stdin: `[${body},{}]` })).toEqual([
      '✓ -:1#1 valid',
      '✗ -:1#2 invalid',
    ]);
  });

  test('next to requests that name their own message id', async () => {
    expect(
      await heads(['-', '--message-id', 'nonsense!'], { stdin: `${good}\n${body}\n{"body":${body}}` }),
    ).toEqual(['✓ -:1 valid', '✗ -:2 invalid', '✗ -:3 invalid']);
  });

  test('a body that is no object is judged, not refused', async () => {
    const { code, stdout } = await answer(['check', '-', '--message-id', 'MzA6Nzg6MA', '--format', 'http'], {
      stdin: '"text"\n7\n',
    });
    expect(code).toBe(1);
    expect(stdout).toBe(
      '{"errors":["The request body must be a JSON object."]}\n{"errors":["The request body must be a JSON object."]}\n',
    );
  });
});

describe('a file in another encoding', () => {
  const wide = (text: string, bytes: number, isBig: boolean): Uint8Array =>
    Buffer.concat(
      Array.from(text, (character) => {
        const unit = Buffer.alloc(bytes);
        if (isBig) unit.writeUIntBE(character.charCodeAt(0), 0, bytes);
        else unit.writeUIntLE(character.charCodeAt(0), 0, bytes);
        return unit;
      }),
    );

  test.each([
    ['UTF-16', 2, false, ''],
    ['UTF-16', 2, true, ''],
    ['UTF-16', 2, false, '\ufeff'],
    ['UTF-16', 2, true, '\ufeff'],
    ['UTF-32', 4, false, ''],
    ['UTF-32', 4, true, ''],
    ['UTF-32', 4, false, '\ufeff'],
    ['UTF-32', 4, true, '\ufeff'],
  ])('%s, %d bytes a character, big end first: %p, mark %j', async (encoding, bytes, isBig, mark) => {
    for (const text of [good, `${good}\n${good}\n`, 'Ünïcode', '[]']) {
      const { code, stdout, stderr } = await answer(['check', '-', '--format', 'http'], {
        stdin: wide(mark + text, bytes, isBig),
      });
      expect([code, stdout, stderr]).toEqual([
        2,
        '',
        `-:1: expected UTF-8 text, found ${encoding}; save it as UTF-8\n`,
      ]);
    }
  });

  test('and one of a single byte is none', async () => {
    const { stderr } = await answer(['check', '-'], { stdin: '7' });
    expect(stderr).toContain('expected a request');
  });
});

describe('a field that is misspelt', () => {
  const checked = (body: string): ReturnType<typeof answer> =>
    answer(['check', 'a.ndjson', '--facts', 'facts.json', '--format', 'http'], {
      files: { 'facts.json': facts, 'a.ndjson': `${good}\n{"messageId":"MzA6Nzg6MA","body":${body}}` },
    });
  const warning = (path: string, name: string): string =>
    `a.ndjson:2: warning: ${path} is not a documented field, and is not read; did you mean ${name}?\n`;

  test('is asked about, on standard error', async () => {
    expect(await checked('{"mobileNumber":["13175551212"],"Suscribe":true}')).toEqual({
      code: 1,
      stdout: '{"errors":[]}\n{"errors":["The count of mobile numbers or subscribers cannot be zero."]}\n',
      stderr: warning('mobileNumber', 'mobileNumbers') + warning('Suscribe', 'Subscribe'),
    });
    const subscriber = '{"MobileNumber":"13175551212","SubscriberKey":"k","Atributes":{"Suscribe":1}}';
    expect((await checked(`{"Subscribers":[${subscriber}]}`)).stderr).toBe(
      warning('Subscribers[0].Atributes', 'Attributes'),
    );
  });

  test('a name that is like none of them is no slip, and is not asked about', async () => {
    const { stderr } = await checked(
      '{"mobileNumbers":["13175551212"],"id":1,"Key":2,"campaign":3,"CountryCode":"US","Override2":null}',
    );
    expect(stderr).toBe('');
  });

  test('ten of a request are enough, and none writes to the terminal', async () => {
    const slips = Array.from({ length: 30 }, (_, index) => `"keyword${String.fromCharCode(97 + index)}":1`);
    const { stderr } = await checked(`{"mobileNumbers":["13175551212"],${slips.join(',')}}`);
    expect(stderr.split('\n')).toHaveLength(11);
    expect((await checked('{"keyword\\u001b":1}')).stderr).toContain(
      '["keyword\\u001b"] is not a documented',
    );
  });
});
