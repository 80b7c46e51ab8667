import { describe, expect, test } from '@jest/globals';
import { answer } from './answer.js';
import { fault } from './fault.js';
import { bad, good } from './samples.js';

describe('JSON that is none', () => {
  const brokenJson: readonly (readonly [string, string])[] = [
    [
      '{"messageId":',
      'a.json:1: expected a value at column 14, found the end of the text; JSON has texts in double quotes, numbers, true, false, null, {…} and […]\n',
    ],
    [
      '{\n  "messageId": "x"\n  "body": {}\n}',
      'a.json:3: expected a comma or the closing bracket at column 3, found "body"\n',
    ],
    [
      '{\n  "messageId": "x",\n}',
      'a.json:3: expected a field name in double quotes at column 1, found }; quote the name, or take out a comma that nothing follows\n',
    ],
    [
      "{'messageId': 'x'}",
      "a.json:1: expected a field name in double quotes at column 2, found 'messageId'; quote the name, or take out a comma that nothing follows\n",
    ],
    ['{"messageId" "x"}', 'a.json:1: expected a colon after the field name at column 14, found "x"\n'],
    [
      '{"messageId":"x","body":{}',
      'a.json:1: expected the closing brace } at column 27, found the end of the text\n',
    ],
    ['[\n  1,\n]', 'a.json:3: expected a value after the comma at column 1, found ]; take the comma out\n'],
    [
      '{"messageId":"x","body":{"mobileNumbers":["1", ]}}',
      'a.json:1: expected a value after the comma at column 48, found ]; take the comma out\n',
    ],
    ['[1,2', 'a.json:1: expected the closing bracket ] at column 5, found the end of the text\n'],
    [
      '// a comment\n{\n}',
      'a.json:1: expected JSON without comments at column 1, found // a comment; take the comment out\n',
    ],
    [
      '{"messageId":"x',
      'a.json:1: expected a closing double quote at column 14, found "x; a line break in a text is \\n\n',
    ],
    [
      '{"messageId":"\\u12"}',
      'a.json:1: expected four hexadecimal digits after \\u at column 14, found "\\u12"\n',
    ],
    [
      '{"messageId":"C:\\d"}',
      'a.json:1: expected a known character after the backslash at column 14, found "C:\\d"; a backslash in a text is \\\\\n',
    ],
    [
      '{"messageId":"a\tb"}',
      'a.json:1: expected no control character in a text at column 14, found "a\\u0009b"; write it as an escape, for instance \\t or \\n\n',
    ],
    [
      '{"messageId":NaN}',
      'a.json:1: expected a value at column 14, found NaN; JSON has texts in double quotes, numbers, true, false, null, {…} and […]\n',
    ],
    ['[1.]', 'a.json:1: expected more digits of a number at column 2, found 1.\n'],
    [
      'mobileNumbers=13175551212',
      'a.json:1: expected a value at column 1, found mobileNumbers=131755…; JSON has texts in double quotes, numbers, true, false, null, {…} and […]\n',
    ],
  ];

  test.each(brokenJson)('%j', async (text, expected) => {
    expect(await fault(text)).toBe(expected);
  });

  test('a line of many: the others are judged', async () => {
    const stdin = [good, bad, good, good, good, good, '{"messageId":"MzA6Nzg6MA" "body":{}}', bad].join('\n');
    const { code, stdout, stderr } = await answer(['check', 'requests.ndjson', '--format', 'http'], {
      files: { 'requests.ndjson': stdin },
    });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'requests.ndjson:7: expected a comma or the closing bracket at column 27, found "body"\n',
    );
    const none = '{"errors":[]}\n';
    const noRecipient = '{"errors":["The count of mobile numbers or subscribers cannot be zero."]}\n';
    expect(stdout).toBe(`${none}${noRecipient}${none.repeat(4)}${noRecipient}`);
  });

  test('the first line of many, from standard input', async () => {
    const { code, stdout, stderr } = await answer(['check', '-', '--format', 'http'], {
      stdin: `{"messageId":\u0020oops}\n${good}\n{"\n${good}\n`,
    });
    expect(code).toBe(2);
    expect(stdout).toBe('{"errors":[]}\n{"errors":[]}\n');
    expect(stderr).toBe(
      '-:1: expected a value at column 15, found oops; JSON has texts in double quotes, numbers, true, false, null, {…} and […]\n' +
        '-:3: expected a closing double quote at column 2, found "; a line break in a text is \\n\n',
    );
  });

  test('every line, where --ndjson says that each is a request', async () => {
    const { code, stderr } = await answer(['check', '-', '--ndjson'], { stdin: '{\n}\n' });
    expect(code).toBe(2);
    expect(stderr).toBe(
      '-:1: expected the closing brace } at column 2, found the end of the text\n' +
        '-:2: expected a value at column 1, found }; JSON has texts in double quotes, numbers, true, false, null, {…} and […]\n',
    );
  });
});
