import { describe, expect, test } from '@jest/globals';
import { answer } from './answer.js';
import { fault } from './fault.js';
import { bad, good } from './samples.js';

describe('JSON that is no request', () => {
  const bodyAlone = 'for a body alone, give its message id: --message-id ID\n';
  const noRequest: readonly (readonly [string, string])[] = [
    [
      '{"mobileNumbers":[]}',
      `a.json:1: expected a request {"messageId": …, "body": {…}}, found neither field; ${bodyAlone}`,
    ],
    ['7', `a.json:1: expected a request {"messageId": …, "body": {…}}, found a number; ${bodyAlone}`],
    ['null', `a.json:1: expected a request {"messageId": …, "body": {…}}, found null; ${bodyAlone}`],
    ['"text"', `a.json:1: expected a request {"messageId": …, "body": {…}}, found a string; ${bodyAlone}`],
    ['[[]]', `a.json:1#1: expected a request {"messageId": …, "body": {…}}, found an array; ${bodyAlone}`],
    [
      '{"body":{}}',
      'a.json:1: expected a field "messageId" next to "body", found none; add it, or give --message-id ID\n',
    ],
    [
      '{"messageId":"MzA6Nzg6MA"}',
      'a.json:1: expected a field "body" next to "messageId", found none; put the request body there\n',
    ],
    ['[]', 'a.json:1: expected a request, found an empty array\n'],
    ['', 'a.json: expected a request, found an empty file\n'],
    ['\n \n', 'a.json: expected a request, found an empty file\n'],
  ];

  test.each(noRequest)('%j', async (text, expected) => {
    expect(await fault(text)).toBe(expected);
  });

  test('an element of an array: the others are judged', async () => {
    const { code, stdout, stderr } = await answer(['check', 'a.json', '--format', 'http'], {
      files: { 'a.json': `[${good},{},${bad}]` },
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `a.json:1#2: expected a request {"messageId": …, "body": {…}}, found neither field; ${bodyAlone}`,
    );
    expect(stdout).toBe(
      '{"errors":[]}\n{"errors":["The count of mobile numbers or subscribers cannot be zero."]}\n',
    );
  });
});

describe('files', () => {
  test('a missing one: the others are judged', async () => {
    const { code, stdout, stderr } = await answer(['check', 'gone.json', 'a.json', '--format', 'http'], {
      files: { 'a.json': good },
    });
    expect(code).toBe(2);
    expect(stdout).toBe('{"errors":[]}\n');
    expect(stderr).toBe('gone.json: expected a file, found none of this name; check the path\n');
  });

  test('bytes that are no text', async () => {
    expect(await fault(Buffer.from(good, 'utf16le').subarray(1))).toMatch(/^a\.json:1: expected /);
    expect(await fault(Buffer.from([0x22, 0xff, 0x22]))).toBe(
      'a.json:1: expected UTF-8 text, found other bytes; save it as UTF-8\n',
    );
    expect(await fault(Buffer.from([0xff, 0xfe, 0x7b, 0x00]))).toBe(
      'a.json:1: expected UTF-8 text, found UTF-16; save it as UTF-8\n',
    );
  });

  test('a line that is no text: the others are judged', async () => {
    const content = Buffer.concat([Buffer.from(`${good}\n`), Buffer.from([0xc3, 0x0a]), Buffer.from(good)]);
    const { code, stdout, stderr } = await answer(['check', 'a.ndjson', '--format', 'http'], {
      files: { 'a.ndjson': content },
    });
    expect(code).toBe(2);
    expect(stdout).toBe('{"errors":[]}\n{"errors":[]}\n');
    expect(stderr).toBe('a.ndjson:2: expected UTF-8 text, found other bytes; save it as UTF-8\n');
  });

  test('a name that would write to the terminal', async () => {
    const { stderr } = await answer(['check', '\u001b[31mred']);
    expect(stderr).toBe('\\u001b[31mred: expected a file, found none of this name; check the path\n');
  });
});
