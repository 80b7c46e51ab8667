import { describe, expect, test } from '@jest/globals';
import { answer } from './answer.js';
import { facts } from './samples.js';

const files = { 'facts.json': facts };

const errors = async (
  body: unknown,
  options: readonly string[],
  messageId = 'MzA6Nzg6MA',
): Promise<string> => {
  const args = ['check', '-', '--format', 'http', '--facts', 'facts.json', ...options];
  const { stdout, stderr } = await answer(args, { files, stdin: JSON.stringify({ messageId, body }) });
  expect(stderr).toBe('');
  return stdout;
};

const none = '{"errors":[]}\n';
const invalidNumber = '{"errors":["Invalid phone number"]}\n';

describe('what the caller chooses', () => {
  test.each([
    ['15555554410', 'e164', none],
    ['15555554410', 'possible', none],
    ['15555554410', 'valid', invalidNumber],
    ['999', 'e164', none],
    ['999', 'possible', invalidNumber],
    ['13175551212', 'valid', none],
    ['0', 'e164', invalidNumber],
  ])('%s, --phone %s', async (number, level, expected) => {
    expect(await errors({ mobileNumbers: [number] }, ['--phone', level])).toBe(expected);
  });

  test('--phone is possible where it is not given', async () => {
    expect(await errors({ mobileNumbers: ['15555554410'] }, [])).toBe(none);
    expect(await errors({ mobileNumbers: ['999'] }, [])).toBe(invalidNumber);
  });

  test('--any-message-id', async () => {
    const body = { mobileNumbers: ['15555554410'] };
    expect(await errors(body, [], 'order 7')).toBe('{"errors":["Message id order 7 is not valid."]}\n');
    expect(await errors(body, ['--any-message-id'], 'order 7')).toBe(none);
  });

  test('--kosovo', async () => {
    const body = { Subscribers: [{ MobileNumber: '38343201234', SubscriberKey: 'a', CountryCode: 'XK' }] };
    expect(await errors(body, ['--kosovo'])).toBe(none);
    expect(await errors(body, [])).toBe('{"errors":["XK is not an ISO 3166-1 alpha-2 country code."]}\n');
  });

  test('--max-subscribers', async () => {
    const subscriber = { MobileNumber: '15555554410', SubscriberKey: 'a' };
    const body = { Subscribers: [subscriber, subscriber] };
    expect(await errors(body, ['--max-subscribers', '2'])).toBe(none);
    expect(await errors(body, ['--max-subscribers', '1'])).toBe(
      '{"errors":["No more than 1 subscribers can be sent to at once."]}\n',
    );
  });

  test('--max-violations', async () => {
    expect(await errors({ mobileNumbers: ['x', 'y', 'z'] }, ['--max-violations', '2'])).toBe(
      '{"errors":["x is not a numeric string","y is not a numeric string"]}\n',
    );
  });

  test('--reference-id', async () => {
    expect(await errors({ mobileNumbers: ['15555554410'] }, ['--reference-id', 'R-7'])).toBe(none);
  });
});

describe('a command line that cannot be read', () => {
  test.each([
    [
      ['check', '--frmat', 'json', '-'],
      "assay: unknown option '--frmat' (Did you mean --format?) See assay --help.\n",
    ],
    [
      ['check', '--format', 'xml', '-'],
      "assay: option '--format <FORMAT>' argument 'xml' is invalid. Allowed choices are text, json, http, junit, sarif. See assay --help.\n",
    ],
    [
      ['check', '--phone', 'strict', '-'],
      "assay: option '--phone <LEVEL>' argument 'strict' is invalid. Allowed choices are e164, possible, valid. See assay --help.\n",
    ],
    [
      ['check', '--max-violations', 'many', '-'],
      "assay: option '--max-violations <N>' argument 'many' is invalid. Expected a whole number from 1. See assay --help.\n",
    ],
    [
      ['check', '--max-subscribers', '0', '-'],
      "assay: option '--max-subscribers <N>' argument '0' is invalid. Expected a whole number from 1. See assay --help.\n",
    ],
    [
      ['check', '--format', 'sarif', '--error-pages', 'errors', '-'],
      "assay: option '--error-pages <ADDRESS>' argument 'errors' is invalid. Expected an address: https://docs.example/errors/message-contact-send See assay --help.\n",
    ],
    [
      ['check', '--error-pages', 'https://docs.example', '-'],
      "assay: option '--error-pages' goes with --format sarif: the others have no room for it. See assay --help.\n",
    ],
    [['check', '--facts'], "assay: option '--facts <FILE>' argument missing See assay --help.\n"],
    [['check'], "assay: missing required argument 'FILE' See assay --help.\n"],
    [['chek', '-'], "assay: unknown command 'chek' (Did you mean check?) See assay --help.\n"],
    [
      ['rules', 'all'],
      "assay: too many arguments for 'rules'. Expected 0 arguments but got 1. See assay --help.\n",
    ],
  ])('%j', async (args, stderr) => {
    expect(await answer(args)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('an empty one gets the help, where errors go', async () => {
    const { code, stdout, stderr } = await answer([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: assay /);
  });
});

describe('help and version', () => {
  test('--version', async () => {
    expect(await answer(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  });

  test.each([[['--help']], [['check', '--help']], [['rules', '--help']], [['-h']]])('%j', async (args) => {
    const { code, stdout, stderr } = await answer(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: assay /);
  });

  test('check --help names every option and the exit codes', async () => {
    const { stdout } = await answer(['check', '--help']);
    const options = stdout.match(/--[a-z-]+(?= )/g) ?? [];
    expect([...new Set(options)]).toEqual([
      '--table',
      '--export',
      '--facts',
      '--message-id',
      '--phone',
      '--format',
      '--explain',
      '--ndjson',
      '--any-message-id',
      '--kosovo',
      '--max-subscribers',
      '--max-violations',
      '--reference-id',
      '--error-pages',
      '--help',
    ]);
    expect(stdout).toContain('Exit codes:\n  0  no request breaks a rule');
  });
});
