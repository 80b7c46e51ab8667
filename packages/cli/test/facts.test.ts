import { describe, expect, test } from '@jest/globals';
import { answer } from './answer.js';
import type { Answer } from './answer.js';

const request =
  '{"messageId":"MzA6Nzg6MA","body":{"mobileNumbers":["15555554410"],"Subscribe":true,"keyword":"join"}}';

const withFacts = (facts: string): Promise<Answer> =>
  answer(['check', 'a.json', '--facts', 'facts.json'], { files: { 'a.json': request, 'facts.json': facts } });

describe('what facts change', () => {
  test.each([
    ['{"message":{"text":"Hi","keywords":["JOIN"]}}', 0, '✓ a.json:1 valid\n'],
    [
      '{"message":{"text":"Hi"}}',
      0,
      '? a.json:1 incomplete\n    keyword-invalid  not judged  needs facts.message.keywords (--facts FILE)\n',
    ],
    [
      '{}',
      0,
      '? a.json:1 incomplete\n' +
        '    message-unknown  not judged  needs facts.message (--facts FILE)\n' +
        '    keyword-invalid  not judged  needs facts.message.keywords (--facts FILE)\n' +
        '    message-blank    not judged  needs facts.message (--facts FILE)\n',
    ],
    [
      '{"message":null}',
      1,
      '✗ a.json:1 invalid\n    message-unknown  messageId  Message MzA6Nzg6MA is not valid for the client.\n',
    ],
    [
      '\ufeff{\r\n"message":{"text":" ","keywords":[]}}',
      1,
      '✗ a.json:1 invalid\n' +
        '    keyword-invalid  keyword      Keyword join is invalid for the code on the message.\n' +
        '    message-blank    messageText  Message is blank and no override message was provided.\n',
    ],
  ])('%j', async (facts, code, stdout) => {
    expect(await withFacts(facts)).toEqual({ code, stdout, stderr: '' });
  });

  test('from standard input', async () => {
    const { stdout } = await answer(['check', 'a.json', '--facts', '-'], {
      files: { 'a.json': request },
      stdin: '{"message":{"text":"Hi","keywords":["JOIN"]}}',
    });
    expect(stdout).toBe('✓ a.json:1 valid\n');
  });
});

describe('facts that cannot be read: nothing is judged', () => {
  const remedy = 'facts look like {"message": {"text": "Hi", "keywords": ["JOIN"]}}\n';
  test.each([
    ['[]', `facts.json:1: expected an object {"message": …}, found an array; ${remedy}`],
    [
      '\n{"keywords":[]}',
      `facts.json:2: expected no other fields than "message" at keywords, found "keywords"; ${remedy}`,
    ],
    [
      '{"message":"Hi"}',
      `facts.json:1: expected null or an object {"text": …, "keywords": […]} at message, found a string; ${remedy}`,
    ],
    ['{"message":{}}', `facts.json:1: expected a string at message.text, found nothing; ${remedy}`],
    [
      '{\n"message": {\n"text":\n7}}',
      `facts.json:4: expected a string at message.text, found a number; ${remedy}`,
    ],
    [
      '{"message":{"text":"Hi","keywords":"JOIN"}}',
      `facts.json:1: expected an array of strings at message.keywords, found a string; ${remedy}`,
    ],
    [
      '{"message":{"text":"Hi",\n"keywords":["JOIN",\n\nnull]}}',
      `facts.json:4: expected a string at message.keywords[1], found null; ${remedy}`,
    ],
    [
      '{"message":{"text":"Hi",\n"keyword":["JOIN"]}}',
      `facts.json:2: expected no other fields than "text" and "keywords" at message.keyword, found "keyword"; ${remedy}`,
    ],
    [
      '{"message":\n{"text" "Hi"}}',
      'facts.json:2: expected a colon after the field name at column 9, found "Hi"\n',
    ],
    [
      '',
      'facts.json: expected facts, found an empty file; facts look like {"message": {"text": "Hi", "keywords": ["JOIN"]}}\n',
    ],
  ])('%j', async (facts, stderr) => {
    expect(await withFacts(facts)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('a missing file', async () => {
    expect(
      await answer(['check', 'a.json', '--facts', 'gone.json'], { files: { 'a.json': request } }),
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: 'gone.json: expected a file, found none of this name; check the path\n',
    });
  });
});
