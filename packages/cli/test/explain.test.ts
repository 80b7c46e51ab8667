import { messages } from '@assay/rules/message-contact';
import { describe, expect, test } from '@jest/globals';

import { answer } from './answer.js';
import { bad } from './samples.js';

const files = { 'array.json': `[${bad}]` };

describe('--explain', () => {
  test('text: every rule, what it came to, and why', async () => {
    const { stdout } = await answer(['check', 'array.json', '--explain'], { files });
    const lines = stdout.split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '✗ array.json:1#1 invalid',
      '    recipients-empty  mobileNumbers  The count of mobile numbers or subscribers cannot be zero.',
      '    message-unknown   not judged     needs facts.message (--facts FILE)',
      '    message-blank     not judged     needs facts.message (--facts FILE)',
      '',
    ]);
    expect(lines.slice(5, 9)).toEqual([
      '    pass      shape: nothing is wrong',
      '    pass      message-id-malformed: nothing is wrong',
      '    deferred  message-unknown: it needs the fact message',
      '    fail      recipients-empty: mobileNumbers: The count of mobile numbers or subscribers cannot be zero.',
    ]);
    const below =
      '              Neither mobileNumbers nor Subscribers has an element. Add a number to mobileNumbers, or a subscriber to Subscribers.';
    expect(lines[9]).toBe(below);
    const judged = lines
      .slice(5, -2)
      .filter((line) => line !== below)
      .map((line) => /^ {4}(?:pass|fail|skipped|deferred) +([^:]+):/.exec(line)?.[1]);
    expect(judged).toEqual(Object.keys(messages));
    expect(lines.slice(-2)).toEqual(['', '']);
  });

  test('json: in the report', async () => {
    const { stdout } = await answer(['check', 'array.json', '--explain', '--format', 'json'], { files });
    expect((JSON.parse(stdout) as { readonly explanation: readonly unknown[] }).explanation).toContainEqual({
      rule: 'recipients-empty',
      status: 'fail',
      reason: 'mobileNumbers: The count of mobile numbers or subscribers cannot be zero.',
      cause: 'Neither mobileNumbers nor Subscribers has an element.',
      remedy: 'Add a number to mobileNumbers, or a subscriber to Subscribers.',
    });
  });

  test('http: refused', async () => {
    expect(await answer(['check', 'array.json', '--explain', '--format', 'http'], { files })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "assay: option '--explain' goes with --format text or json: the others have no room for it. See assay --help.\n",
    });
  });
});
