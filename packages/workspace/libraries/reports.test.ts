import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { convertJUnitToCTRFReport } from 'junit-to-ctrf';
import parser from 'test-results-parser';

/** What CI systems read of `assay check`. */
const workspace = new URL('..', import.meta.url);
const folder = fileURLToPath(new URL('node_modules/.cache/reports/', workspace));
const cli = fileURLToPath(new URL('../cli/dist/esm/main.js', workspace));

const good = '{"messageId":"MzA6Nzg6MA","body":{"mobileNumbers":["13175551212"]}}';
const wrong = {
  messageId: 'MzA6Nzg6MA',
  body: { mobileNumbers: ['x', '<&"\u0001>'], SendTime: 'soon' },
};

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}some.ndjson`, `${good}\n${JSON.stringify(wrong)}\nnone\n`);
  writeFileSync(`${folder}a #1?.json`, JSON.stringify([wrong], null, 2));
  writeFileSync(`${folder}right.ndjson`, `${good}\n`.repeat(501));
  for (const format of ['junit', 'sarif']) {
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        cli,
        'check',
        'some.ndjson',
        'a #1?.json',
        'right.ndjson',
        '--format',
        format,
        ...(format === 'sarif' ? ['--error-pages', 'https://docs.example/errors'] : []),
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.equal(status, 2);
    writeFileSync(`${folder}report.${format === 'junit' ? 'xml' : 'sarif'}`, stdout);
  }
});

describe('JUnit', () => {
  const sentences = [
    'x is not a numeric string',
    '<&"\\u0001> is not a numeric string',
    'soon is not a valid',
  ];

  test('test-results-parser: counts, and one failure that lists all', () => {
    const { total, passed, failed, errors, suites } = parser.parse({
      type: 'junit',
      files: [`${folder}report.xml`],
    }) as parser.ITestResult;
    assert.deepEqual([total, passed, failed + errors], [505, 502, 3]);
    assert.deepEqual(
      suites.map(({ name, total }) => [name, total]),
      [
        ['some.ndjson', 3],
        ['a #1?.json', 1],
        ['right.ndjson', 500],
        ['right.ndjson, from the request 501 on', 1],
      ],
    );
    const [, second] = suites[0]?.cases ?? [];
    assert.deepEqual([second?.name, second?.status], ['some.ndjson:2', 'FAIL']);
    assert.ok(second?.failure.startsWith('x is not a numeric string (and 2 more)'));
  });

  test('junit-to-ctrf: counts, and one failure that lists all', async () => {
    const report = await convertJUnitToCTRFReport(`${folder}report.xml`);
    const { summary, tests } = report?.results ?? assert.fail();
    assert.deepEqual([summary.tests, summary.passed, summary.failed], [505, 502, 3]);
    const second = tests.find(({ name }) => name.includes('some.ndjson:2'));
    assert.equal(second?.status, 'failed');
    for (const sentence of sentences)
      assert.ok(JSON.stringify(second).includes(JSON.stringify(sentence).slice(1, -1)));
  });
});

describe('SARIF', () => {
  test('sarif-multitool: valid by its schema and its rules', async () => {
    const require = createRequire(import.meta.url);
    const binary = require('@microsoft/sarif-multitool') as string;
    // Its install script does that, and no install script runs here.
    chmodSync(binary, 0o755);
    const { stdout } = await promisify(execFile)(binary, ['validate', `${folder}report.sarif`], {
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    const findings = [...stdout.matchAll(/: (?:error|warning|note) (\w+):/g)].map(([, rule]) => rule);
    // It asks for a page of the tool: there is none yet.
    assert.deepEqual(findings, ['SARIF2005']);
    assert.match(stdout, /Analysis completed successfully/);
  });
});
