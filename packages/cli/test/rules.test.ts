import { messages, sendRules } from '@assay/rules/message-contact';
import { listSendRules } from '@assay/rules/message-list';
import { describe, expect, test } from '@jest/globals';

import { answer } from './answer.js';
import { onDisk } from './on-disk.js';

const ids = Object.keys(messages);

test('the table, in report order', async () => {
  const { code, stdout, stderr } = await answer(['rules']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = stdout.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(' ')[0])).toEqual(ids);
  expect(lines[0]).toBe('shape                   ours        The request body must be a JSON object.');
  expect(lines[1]).toMatch(/^ {4}or .*<0> must be true or false\./);
  expect(stdout).toContain(
    'keyword-invalid         documented  Keyword <0> is invalid for the code on the message.\n    reads keyword, ',
  );
  expect(stdout).toContain('needs facts.message.keywords');
  expect(stdout).toContain('    reads messageId; needs facts.message; comes after message-id-malformed\n');
});

test('the table as JSON', async () => {
  const { code, stdout } = await answer(['rules', '--format', 'json']);
  const rules = JSON.parse(stdout) as readonly { readonly id: string }[];
  expect(code).toBe(0);
  expect(rules.map(({ id }) => id)).toEqual(ids);
  expect(rules[2]).toEqual({
    id: 'message-unknown',
    source: 'documented',
    text: 'Message <0> is not valid for the client.',
    otherTexts: [],
    severity: 'error',
    reads: ['messageId'],
    needs: ['message'],
    after: ['message-id-malformed'],
  });
});

describe('the rules of a table of a module', () => {
  const of = (...args: readonly string[]) =>
    onDisk(['rules', ...args], {
      load: (file) => Promise.resolve(file === 'two.js' ? { listSendRules, sendRules } : { listSendRules }),
    });

  test('for a person, and for a program', async () => {
    const { code, stdout } = await of('--table', 'lists.js');
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Target list id [<0>] is invalid.\n    reads TargetListIds; needs facts.lists\n',
    );
    const json = JSON.parse((await of('--table', 'lists.js', '--format', 'json')).stdout) as readonly {
      readonly id: string;
    }[];
    expect(json.map(({ id }) => id)).toEqual(Object.keys(listSendRules.messages));
  });

  test('by the name of its export, if there are several', async () => {
    const { code, stderr } = await of('--table', 'two.js');
    expect([code, stderr]).toEqual([
      2,
      'two.js: expected one table, found listSendRules, sendRules; choose one with --export NAME\n',
    ]);
    expect((await of('--table', 'two.js', '--export', 'sendRules')).stdout).toBe((await of()).stdout);
  });
});
