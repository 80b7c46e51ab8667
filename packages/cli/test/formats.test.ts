import { fileURLToPath } from 'node:url';

import { describe, expect, test } from '@jest/globals';
import { messages } from '@assay/rules/message-contact';
import { answer } from './answer.js';
import { bad, facts, good } from './samples.js';

const files = { 'facts.json': facts, 'three.ndjson': `${good}\n${bad}\n{\n`, 'array.json': `[${bad}]` };

describe('text', () => {
  test('a row a violation, a row a rule that was not judged, and a summary', async () => {
    const { stdout } = await answer(['check', 'three.ndjson'], { files });
    expect(stdout).toBe(
      '? three.ndjson:1 incomplete\n' +
        '    message-unknown  not judged  needs facts.message (--facts FILE)\n' +
        '    message-blank    not judged  needs facts.message (--facts FILE)\n' +
        '✗ three.ndjson:2 invalid\n' +
        '    recipients-empty  mobileNumbers  The count of mobile numbers or subscribers cannot be zero.\n' +
        '    message-unknown   not judged     needs facts.message (--facts FILE)\n' +
        '    message-blank     not judged     needs facts.message (--facts FILE)\n' +
        '3 requests: 1 incomplete, 1 invalid, 1 could not be read\n',
    );
  });

  test('paths, plain and odd', async () => {
    const subscribers =
      '[{"MobileNumber":"1 2","SubscriberKey":"a","Attributes":{"Country Code":"UK"}},{"mobilenumber":"x","SUBSCRIBERKEY":"b"}]';
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json'], {
      files,
      stdin: `{"messageId":"MzA6Nzg6MA","body":{"Subscribers":${subscribers}}}\n{"messageId":"MzA6Nzg6MA","body":7}`,
    });
    expect(stdout).toBe(
      '✗ -:1 invalid\n' +
        '    number-not-numeric      Subscribers[0].MobileNumber                1 2 is not a numeric string\n' +
        '    number-not-numeric      Subscribers[1].mobilenumber                x is not a numeric string\n' +
        '    subscribers-none-valid  Subscribers                                No valid subscribers were provided\n' +
        '    country-code-invalid    Subscribers[0].Attributes["Country Code"]  UK is not an ISO 3166-1 alpha-2 country code.\n' +
        '✗ -:2 invalid\n' +
        '    shape  the request  The request body must be a JSON object.\n' +
        '2 requests: 2 invalid\n',
    );
  });

  test('in colour', async () => {
    const { stdout } = await answer(['check', 'three.ndjson', '--facts', 'facts.json'], {
      files,
      colour: true,
    });
    expect(stdout).toBe(
      '\u001b[32m✓ three.ndjson:1 valid\u001b[39m\n' +
        '\u001b[31m✗ three.ndjson:2 invalid\u001b[39m\n' +
        '    recipients-empty  mobileNumbers  The count of mobile numbers or subscribers cannot be zero.\n' +
        '\u001b[1m3 requests\u001b[22m: \u001b[32m1 valid\u001b[39m, \u001b[31m1 invalid\u001b[39m, \u001b[31m1 could not be read\u001b[39m\n',
    );
  });

  test('a request cannot write to the terminal', async () => {
    const body = '{"mobileNumbers":["\\u001b[2J\\u009b31m\\u202e"],"keyword\\u001b[2J":1,"KEYWORD":null}';
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json', '--explain'], {
      files,
      stdin: `{"messageId":"MzA6Nzg6MA","body":${body}}`,
    });
    expect(stdout).toContain('mobileNumbers[0]  \\u001b[2J\\u009b31m\\u202e is not a numeric string\n');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });

  test('a list that is cut says so', async () => {
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json', '--max-violations', '1'], {
      files,
      stdin: '{"messageId":"MzA6Nzg6MA","body":{"mobileNumbers":["x","y"]}}',
    });
    expect(stdout).toBe(
      '✗ -:1 invalid\n' +
        '    number-not-numeric  mobileNumbers[0]  x is not a numeric string\n' +
        '    There are more violations than are listed here (--max-violations N).\n',
    );
  });
});

describe('json', () => {
  test('one report a line, with its place', async () => {
    const { stdout } = await answer(['check', 'three.ndjson', 'array.json', '--format', 'json'], { files });
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly [name: string]: unknown });
    const deferred = [
      { rule: 'message-unknown', needs: 'message' },
      { rule: 'message-blank', needs: 'message' },
    ];
    const missing = [{ fact: 'message' }];
    const violations = [
      {
        rule: 'recipients-empty',
        path: ['mobileNumbers'],
        args: [],
        message: 'The count of mobile numbers or subscribers cannot be zero.',
        severity: 'error',
      },
    ];
    expect(reports.map(({ outcomes, ...report }) => report)).toEqual([
      {
        file: 'three.ndjson',
        line: 1,
        status: 'incomplete',
        violations: [],
        deferred,
        missing,
        value: { mobileNumbers: ['15555554410'], Subscribe: false, Resubscribe: false, Override: false },
        truncated: false,
      },
      { file: 'three.ndjson', line: 2, status: 'invalid', violations, deferred, missing, truncated: false },
      { file: 'array.json', number: 1, status: 'invalid', violations, deferred, missing, truncated: false },
    ]);
    expect(reports[0]?.['outcomes']).toMatchObject({
      'recipients-empty': { status: 'pass' },
      'message-unknown': { status: 'deferred', needs: 'message' },
    });
  });
});

test('http: a body a request, and no errors for one that is not invalid', async () => {
  const { code, stdout } = await answer(['check', 'three.ndjson', '--format', 'http'], { files });
  expect(code).toBe(2);
  expect(stdout).toBe(
    '{"errors":[]}\n{"errors":["The count of mobile numbers or subscribers cannot be zero."]}\n',
  );
});

describe('junit', () => {
  test('a test case a request, a failure a violation, an error for what could not be read', async () => {
    const { stdout, stderr, code } = await answer(['check', 'three.ndjson', '--format', 'junit'], { files });
    expect(stdout).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="assay">\n' +
        '<testcase classname="three.ndjson" name="three.ndjson:1">\n' +
        '<system-out>message-unknown needs facts.message; message-blank needs facts.message</system-out>\n' +
        '</testcase>\n' +
        '<testcase classname="three.ndjson" name="three.ndjson:2">\n' +
        '<failure type="recipients-empty" message="The count of mobile numbers or subscribers cannot be zero.">mobileNumbers</failure>\n' +
        '<system-out>message-unknown needs facts.message; message-blank needs facts.message</system-out>\n' +
        '</testcase>\n' +
        `<testcase classname="three.ndjson" name="three.ndjson:3">\n<error type="unread" message="${stderr.trim().replace('three.ndjson:3: ', '')}"/>\n</testcase>\n` +
        '</testsuite>\n</testsuites>\n',
    );
    expect(code).toBe(2);
  });

  test('a request cannot write XML, nor what XML has no character for', async () => {
    const body = '{"mobileNumbers":["</failure><x a=\\"1\\">&\\u0000\\ud800\\ufffe"]}';
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json', '--format', 'junit'], {
      files,
      stdin: `{"messageId":"MzA6Nzg6MA","body":${body}}`,
    });
    expect(stdout).toContain(
      'message="&lt;/failure&gt;&lt;x a=&quot;1&quot;&gt;&amp;\\u0000\ufffd\ufffd is not a numeric string"',
    );
  });
});

describe('sarif', () => {
  test('a result a violation, at its line, by the rule that says it', async () => {
    const { stdout } = await answer(['check', 'three.ndjson', 'array.json', '--format', 'sarif'], { files });
    const { version, runs } = JSON.parse(stdout) as {
      readonly version: string;
      readonly runs: readonly {
        readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
        readonly results: readonly object[];
      }[];
    };
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    expect(runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual([...Object.keys(messages), 'unread']);
    const at = (uri: string, name: string, startLine?: number) => [
      {
        physicalLocation: {
          artifactLocation: { uri },
          ...(startLine === undefined ? {} : { region: { startLine } }),
        },
        logicalLocations: [{ fullyQualifiedName: name }],
      },
    ];
    const text = 'The count of mobile numbers or subscribers cannot be zero.';
    expect(runs[0]?.results).toEqual([
      {
        ruleId: 'recipients-empty',
        level: 'error',
        message: { text },
        locations: at('three.ndjson', 'mobileNumbers', 2),
      },
      {
        ruleId: 'unread',
        level: 'error',
        message: { text: expect.stringContaining('found') as unknown },
        locations: at('three.ndjson', 'the request', 3),
      },
      {
        ruleId: 'recipients-empty',
        level: 'error',
        message: { text },
        locations: at('array.json', '#1 mobileNumbers'),
      },
    ]);
  });

  test('a file is a URI that means that file, whatever is in its name', async () => {
    const names = ['a#1.json', 'a?b.json', 'a:b.json', 'a b%20.json', 'C:\\x\\y.json'];
    const wrong = '{"messageId":"MzA6Nzg6MA","body":{}}';
    const odd = Object.fromEntries(names.map((name) => [name, wrong]));
    const { stdout } = await answer(['check', ...names, '--format', 'sarif'], { files: odd });
    const { runs } = JSON.parse(stdout) as {
      readonly runs: readonly {
        readonly results: readonly {
          readonly locations: readonly {
            readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
          }[];
        }[];
      }[];
    };
    const uris = runs[0]?.results.map(
      ({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri ?? '',
    );
    const folder = 'file:///folder/';
    expect(uris?.map((uri) => fileURLToPath(new URL(uri, folder)))).toEqual(
      names.map((name) => `/folder/${name}`),
    );
  });

  test('without a violation it has no result', async () => {
    const { stdout } = await answer(['check', '-', '--format', 'sarif'], { stdin: good });
    expect(JSON.parse(stdout)).toMatchObject({ runs: [{ results: [] }] });
  });
});
