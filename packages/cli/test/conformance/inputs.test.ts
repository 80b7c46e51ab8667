import { describe, expect, jest, test } from '@jest/globals';
import { join } from 'node:path';
import { answer } from '../answer.js';
import { conform, corpus, script } from './conform.js';
import { folder, oneCase, right, three } from './folder.js';

// For a slow machine: nothing here waits for a clock.
jest.setTimeout(60_000);

const cases = folder({
  'a.json': three,
  'known.txt': '# by design\n  # and so on\n\na/two\r\n',
  'stale.txt': 'a/none\na/two\n',
  'typo.txt': 'a/none\na/tow\n',
});
const file = (name: string): string => join(cases, name);

const [none, one] = right;
const twoDiffers = script(`console.log(${JSON.stringify([none, one, none].join('\n'))})`);

describe('--expected-failures', () => {
  const given = (list: string) => conform(['--cases', cases, '--expected-failures', file(list)], twoDiffers);

  test('a listed case may fail', async () => {
    expect(await given('known.txt')).toEqual({
      code: 0,
      stdout: 'a  2 agree, 1 fails as expected\n3 cases: 2 agree, 1 fails as expected\n',
      stderr: '',
    });
  });

  test('a listed case that agrees is a surprise', async () => {
    const { code, stdout } = await given('stale.txt');
    expect(code).toBe(1);
    expect(stdout).toBe(
      `✗ a/none agrees\n    expected it to fail, since ${file('stale.txt')} lists it; take it out of the list\n` +
        'a  1 agrees, 1 agrees though listed as failing, 1 fails as expected\n' +
        '3 cases: 1 agrees, 1 agrees though listed as failing, 1 fails as expected\n',
    );
  });

  test('a listed case that is unsupported is neither', async () => {
    const answers = [none, one, '{"unsupported":true}'].join('\n');
    const program = script(`console.log(${JSON.stringify(answers)})`);
    const options = ['--cases', cases, '--expected-failures', file('known.txt')];
    expect((await conform(options, program)).code).toBe(0);
  });

  test.each([
    [
      'typo.txt',
      `${file('typo.txt')}:2: expected the name of a case, found a/tow; a name looks like keyword-invalid/not among them\n`,
    ],
    ['gone.txt', `${file('gone.txt')}: expected a file, found none of this name; check the path\n`],
  ])('%s', async (list, stderr) => {
    expect(await given(list)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('what is asked', () => {
  const listing = script(
    `process.stdin.on('data', (chunk) => process.stderr.write(chunk)).on('end', () => ${JSON.stringify('x')})`,
  );

  test('the request, and facts and options where the case has them', async () => {
    const facts = { message: null };
    const options = { phone: 'valid' };
    const asks = folder({
      'a.json': { rule: 'a', cases: [oneCase('x', []), { ...oneCase('y', []), facts, options }] },
      'b.json': { rule: 'b', cases: [{ ...oneCase('z', []), callerRule: 'throws' }, oneCase('w', [])] },
    });
    const request = { messageId: 'm', body: {} };
    const { stdout, stderr } = await conform(['--cases', asks], listing);
    const questions = stderr.split('\n').filter((line) => line.startsWith('{'));
    expect(questions.map((line) => JSON.parse(line))).toEqual([
      { case: 'a/x', request },
      { case: 'a/y', request, facts, options },
      { case: 'b/w', request },
    ]);
    expect(stdout).toContain('1 case not asked: ');
  });

  test('a rule that has no cases', async () => {
    const { code, stderr } = await conform(['--rule', 'keyword-blnk'], listing);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^.*message-contact: expected cases of the rule keyword-blnk, found none; its rules are content-url-invalid, .*\n$/,
    );
    expect(stderr.startsWith(corpus)).toBe(true);
  });
});

describe('the command line', () => {
  test.each([
    [['conformance'], "assay: missing required argument 'COMMAND' See assay --help.\n"],
    [
      ['conformance', '--timeout', '0', '--', 'node'],
      "assay: option '--timeout <SECONDS>' argument '0' is invalid. Expected a whole number from 1. See assay --help.\n",
    ],
  ])('%j', async (args, stderr) => {
    expect(await answer(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('--help names every option, the protocol and the exit codes', async () => {
    const { code, stdout } = await answer(['conformance', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: assay conformance \[options\] -- <COMMAND\.\.\.>\n/);
    for (const part of ['--rule <ID>', '--texts', '--expected-failures <FILE>', '--timeout <SECONDS>'])
      expect(stdout).toContain(part);
    expect(stdout).toContain('Exit codes:\n  0  every answer agrees');
    expect(stdout).toContain('{"unsupported": true}');
  });
});
