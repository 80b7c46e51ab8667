import { describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { conform, fixture } from './conform.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const keywordRules = ['keyword-blank', 'keyword-unnecessary', 'keyword-invalid'].flatMap((rule) => [
  '--rule',
  rule,
]);

const last = (text: string): string | undefined => text.trimEnd().split('\n').at(-1);

const failing = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('✗'));

describe('an implementation that is right as far as it goes', () => {
  test('agrees wherever it answers', async () => {
    const { code, stdout, stderr } = await conform([], fixture('keywords.mjs'));
    expect({ code, stderr, failing: failing(stdout) }).toEqual({ code: 0, stderr: '', failing: [] });
    expect(last(stdout)).toMatch(/^\d+ cases: \d+ agree, \d+ unsupported$/);
    expect(stdout).toContain(
      "2 cases not asked: what a rule of the caller's own does to the engine of @assay/rules\n",
    );
  });

  test('is asked the cases of its own rules alone', async () => {
    expect(await conform(keywordRules, fixture('keywords.mjs'))).toEqual({
      code: 0,
      stdout:
        'keyword-blank        4 agree, 1 unsupported\n' +
        'keyword-invalid      6 agree, 1 unsupported\n' +
        'keyword-unnecessary  4 agree\n' +
        '16 cases: 14 agree, 2 unsupported\n',
      stderr: '',
    });
  });

  test('may answer texts alone', async () => {
    const { code, stdout } = await conform(['--texts', ...keywordRules], fixture('keywords.mjs', 'texts'));
    expect({ code, summary: last(stdout) }).toEqual({
      code: 0,
      summary: '16 cases: 14 agree, 2 unsupported',
    });
  });
});

describe('a planted fault is named by the case that reveals it', () => {
  test('every alphabet in lower case', async () => {
    const { code, stdout } = await conform([], fixture('faulty.mjs', 'every-alphabet'));
    expect({ code, failing: failing(stdout) }).toEqual({
      code: 1,
      failing: ['✗ keyword-invalid/letters beyond ASCII are compared as they are differs'],
    });
    expect(stdout).toContain(
      '    expected  keyword-invalid  Keyword \\u212aEY is invalid for the code on the message.\n' +
        '    found     nothing wrong\n',
    );
  });

  test('keywords that are not trimmed', async () => {
    const { code, stdout } = await conform(keywordRules, fixture('faulty.mjs', 'untrimmed'));
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout:
        '✗ keyword-invalid/among them, in another case and untrimmed differs\n' +
        '    expected  nothing wrong\n' +
        '    found     keyword-invalid  Keyword  joinSMS  is invalid for the code on the message.\n' +
        'keyword-blank        4 agree, 1 unsupported\n' +
        'keyword-invalid      5 agree, 1 differs, 1 unsupported\n' +
        'keyword-unnecessary  4 agree\n' +
        '16 cases: 13 agree, 1 differs, 2 unsupported\n',
    });
  });
});

test('the built program finds the cases that come with the rules', () => {
  const program = fileURLToPath(new URL('../../dist/esm/main.js', import.meta.url));
  const args = [program, 'conformance', ...keywordRules, '--', ...fixture('keywords.mjs')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr, summary: last(stdout) }).toEqual({
    status: 0,
    stderr: '',
    summary: '16 cases: 14 agree, 2 unsupported',
  });
});

test('the example of the README', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const { stdout } = await conform(['--rule', 'keyword-invalid'], fixture('faulty.mjs', 'every-alphabet'));
  expect(readme).toContain(
    '$ assay conformance --rule keyword-invalid -- node packages/cli/test/conformance/faulty.mjs every-alphabet\n' +
      stdout,
  );
});
