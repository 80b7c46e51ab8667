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
      {
        file: 'array.json',
        line: 1,
        number: 1,
        status: 'invalid',
        violations,
        deferred,
        missing,
        truncated: false,
      },
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
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n' +
        '<testsuite name="three.ndjson" tests="3" failures="1" errors="1" skipped="0" time="0.000000">\n' +
        '<testcase classname="three.ndjson" name="three.ndjson:1" time="0.000000">\n' +
        '<system-out>message-unknown needs facts.message; message-blank needs facts.message</system-out>\n' +
        '</testcase>\n' +
        '<testcase classname="three.ndjson" name="three.ndjson:2" time="0.000000">\n' +
        '<failure type="recipients-empty" message="The count of mobile numbers or subscribers cannot be zero.">recipients-empty mobileNumbers: The count of mobile numbers or subscribers cannot be zero.</failure>\n' +
        '<system-out>message-unknown needs facts.message; message-blank needs facts.message</system-out>\n' +
        '</testcase>\n' +
        `<testcase classname="three.ndjson" name="three.ndjson:3" time="0.000000">\n<error type="unread" message="${stderr.trim().replace('three.ndjson:3: ', '')}"/>\n</testcase>\n` +
        '</testsuite>\n</testsuites>\n',
    );
    expect(code).toBe(2);
  });

  test('one failure a request, which lists all that is wrong', async () => {
    const body = '{"mobileNumbers":["x","y"],"keyword":"K"}';
    const { stdout } = await answer(['check', '-', '--facts', 'facts.json', '--format', 'junit'], {
      files,
      stdin: `{"messageId":"MzA6Nzg6MA","body":${body}}`,
    });
    expect(stdout).toContain(
      '<failure type="number-not-numeric" message="x is not a numeric string (and 2 more)">' +
        'number-not-numeric mobileNumbers[0]: x is not a numeric string\n' +
        'number-not-numeric mobileNumbers[1]: y is not a numeric string\n' +
        'keyword-unnecessary keyword: Keyword is not necessary when Subscribe and Resubscribe are false.' +
        '</failure>\n</testcase>\n</testsuite>\n',
    );
  });

  test('a suite a file, and one for each 500 requests of a large one', async () => {
    const many = { ...files, 'many.ndjson': `${good}\n`.repeat(1001), 'full.ndjson': `${bad}\n`.repeat(500) };
    const args = ['check', 'many.ndjson', 'full.ndjson', 'three.ndjson', '--facts', 'facts.json'];
    const { stdout } = await answer([...args, '--format', 'junit'], { files: many });
    const heads = stdout
      .match(/<testsuite [^>]*/g)
      ?.map((head) => head.replace(' skipped="0" time="0.000000"', ''));
    expect(heads).toEqual([
      '<testsuite name="many.ndjson" tests="500" failures="0" errors="0"',
      '<testsuite name="many.ndjson, from the request 501 on" tests="500" failures="0" errors="0"',
      '<testsuite name="many.ndjson, from the request 1001 on" tests="1" failures="0" errors="0"',
      '<testsuite name="full.ndjson" tests="500" failures="500" errors="0"',
      '<testsuite name="three.ndjson" tests="3" failures="1" errors="1"',
    ]);
    expect(stdout.match(/<testcase /g)).toHaveLength(1504);
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
  /** As much of a log as is looked at. */
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region?: { readonly startLine: number };
          };
          readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
        }[];
      }[];
    }[];
  }

  test('a result a violation, at its line, by the rule that says it', async () => {
    const { stdout } = await answer(['check', 'three.ndjson', 'array.json', '--format', 'sarif'], { files });
    const { version, runs } = JSON.parse(stdout) as Log;
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
        locations: at('array.json', '#1 mobileNumbers', 1),
      },
    ]);
  });

  test('a rule has its page if pages are given', async () => {
    const pages = 'https://docs.example/errors';
    const uris = async (...args: readonly string[]) => {
      const { stdout } = await answer(['check', 'array.json', '--format', 'sarif', ...args], { files });
      const { driver } = (JSON.parse(stdout) as Log).runs[0]?.tool ?? { driver: { rules: [] } };
      return driver.rules.map((rule) => [rule.id, (rule as { readonly helpUri?: string }).helpUri]);
    };
    expect(await uris('--error-pages', pages)).toEqual([
      ...Object.keys(messages).map((id) => [id, `${pages}/${id}`]),
      ['unread', undefined],
    ]);
    expect(new Set((await uris()).map(([, uri]) => uri))).toEqual(new Set([undefined]));
  });

  const linesOf = async (text: string, ...args: readonly string[]): Promise<readonly unknown[]> => {
    const { stdout } = await answer(['check', 'a.json', '--format', 'sarif', ...args], {
      files: { ...files, 'a.json': text },
    });
    const { runs } = JSON.parse(stdout) as Log;
    return (runs[0]?.results ?? []).map(({ locations: [at] }) => [
      at?.logicalLocations[0]?.fullyQualifiedName,
      at?.physicalLocation.region?.startLine,
    ]);
  };
  const wrong = [
    '{',
    '  "messageId": "no id!",',
    '  "body": {',
    '    "MOBILENUMBERS": [',
    '      "13175551212",',
    '      "x"',
    '    ],',
    '    "Override": "perhaps", "SendTime": "soon",',
    '    "Subscribe": true',
    '  }',
    '}',
  ].join('\n');
  const at = [
    ['Override', 8],
    ['messageId', 2],
    ['MOBILENUMBERS[1]', 6],
    ['keyword', 3],
    ['SendTime', 8],
  ] as const;

  test('the line is that of the field, or of the innermost one on the way to it that is there', async () => {
    expect(await linesOf(wrong)).toEqual(at);
    expect(await linesOf(`\n\n${wrong.replaceAll('\n', '\r\n')}`)).toEqual(
      at.map(([name, line]) => [name, line + 2]),
    );
  });

  test('of a name that comes twice it is that of the last, whose value counts', async () => {
    const text =
      '{"messageId": "MzA6Nzg6MA",\n"body": {"mobileNumbers": ["13175551212"],\n"SendTime": "2012-10-17 20:01",\n"SendTime": "soon"}}';
    expect(await linesOf(text)).toEqual([['SendTime', 4]]);
  });

  test('of a request in an array, and of a body alone', async () => {
    const two = `[\n${good},\n\n${wrong}\n, 7]`;
    expect(await linesOf(two, '--message-id', 'MzA6Nzg6MA')).toEqual([
      ...at.map(([name, line]) => [`#2 ${name}`, line + 3]),
      ['#3 the request', 15],
    ]);
    expect(
      await linesOf('{\n"keyword": "K",\n"mobileNumbers":\n["x"]}', '--message-id', 'MzA6Nzg6MA'),
    ).toEqual([
      ['mobileNumbers[0]', 4],
      ['keyword', 2],
    ]);
  });

  test('of one that is nested too deeply to be looked at, that on which it begins', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const request = `{"messageId":"MzA6Nzg6MA",\n"body":{"mobileNumbers":["x"],\n"Attributes":\n${deep}}}`;
    const lines = await linesOf(`\n${request}`);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((each) => (each as readonly unknown[])[1] === 2)).toBe(true);
  });

  test('a file is a URI that means that file, whatever is in its name', async () => {
    const names = ['a#1.json', 'a?b.json', 'a:b.json', 'a b%20.json', 'C:\\x\\y.json'];
    const wrong = '{"messageId":"MzA6Nzg6MA","body":{}}';
    const odd = Object.fromEntries(names.map((name) => [name, wrong]));
    const { stdout } = await answer(['check', ...names, '--format', 'sarif'], { files: odd });
    const { runs } = JSON.parse(stdout) as Log;
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
