import { messages } from '@assay/rules/message-contact';
import { expect, test } from '@jest/globals';

import { answer } from './answer.js';

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
