import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { errorResponse } from '../../src/http/error-response.js';
import { problem } from '../../src/http/problem.js';
import { reference } from '../../src/reference.js';

import { explain, object, table, text, validate } from '../../src/index.js';
import { requestViolating } from '../../../testing/src/index.js';
import { messages, sendRules, validateSend, sendHints } from '../../src/message-contact/index.js';
import type { RuleId } from '../../src/message-contact/index.js';
import { seeded } from '../seed.js';

const messageId = 'MzA6Nzg6MA';
const ids = Object.keys(messages) as readonly RuleId[];

describe('the cause and remedy of the rows of a table', () => {
  const { given, rules } = table({
    name: 'notes',
    body: object({ note: text, author: text }),
    messages: {
      long: { template: 'No more than <0> letters.', cause: 'A note is short.', remedy: 'Say less.' },
      dull: { template: 'Say something.', remedy: 'Say more.' },
      nameless: 'Who says that?',
    },
  });
  const notes = rules({
    long: given('note').fails((n) => n.note.length > 5 && [5]),
    dull: given('note').fails((n) => n.note === ''),
    nameless: given('author').fails((n) => n.author === ''),
  });
  const long = validate(notes, { note: 'Good morning', author: '' });

  test('are in explain for the rules that failed, in a line below', () => {
    const { rules: explained, text: lines } = explain(long, notes.messages);
    expect(explained).toEqual([
      { rule: 'shape', status: 'pass', reason: 'nothing is wrong' },
      {
        rule: 'long',
        status: 'fail',
        reason: 'note: No more than 5 letters.',
        cause: 'A note is short.',
        remedy: 'Say less.',
      },
      { rule: 'dull', status: 'pass', reason: 'nothing is wrong' },
      { rule: 'nameless', status: 'fail', reason: 'author: Who says that?' },
      { rule: 'unexpected', status: 'pass', reason: 'nothing is wrong' },
    ]);
    expect(lines.split('\n').slice(1, 4)).toEqual([
      'fail      long: note: No more than 5 letters.',
      '          A note is short. Say less.',
      'pass      dull: nothing is wrong',
    ]);
    expect(explain(long).text).not.toContain('Say less.');
  });

  test('are in problem for each error', () => {
    expect(problem(long, { hints: notes.messages }).errors).toEqual([
      {
        detail: 'No more than 5 letters.',
        pointer: '#/note',
        rule: 'long',
        args: ['5'],
        cause: 'A note is short.',
        remedy: 'Say less.',
      },
      { detail: 'Who says that?', pointer: '#/author', rule: 'nameless', args: [] },
    ]);
    expect(
      problem(validate(notes, { note: '', author: 'x' }), { hints: notes.messages }).errors[0],
    ).toMatchObject({
      remedy: 'Say more.',
    });
  });

  test('are in errorResponse for clients that accept problem details, and no others', () => {
    expect(
      errorResponse(long, { accept: 'application/problem+json', hints: notes.messages })?.body,
    ).toContain('Say less.');
    expect(errorResponse(long, { accept: 'application/json', hints: notes.messages })?.body).not.toContain(
      'Say less.',
    );
  });

  test('reference has a section a rule', () => {
    expect(reference(notes)).toBe(
      [
        '# notes',
        '## shape',
        '`The request body must be a JSON object.`',
        '- source: ours',
        '## long',
        '`No more than <0> letters.`',
        'A note is short. Say less.',
        '- source: ours\n- at: `note`\n- reads: `note`',
        '## dull',
        '`Say something.`',
        'Say more.',
        '- source: ours\n- at: `note`\n- reads: `note`',
        '## nameless',
        '`Who says that?`',
        '- source: ours\n- at: `author`\n- reads: `author`',
        '## unexpected',
        '`An unexpected error occurred (reference <0>).`',
        '- source: ours\n',
      ].join('\n\n'),
    );
  });
});

describe('the hints of a send', () => {
  test.each(ids)('%s: a sentence each, whole', (id) => {
    const { cause, remedy } = sendHints[id];
    for (const sentence of [cause, remedy]) expect(sentence).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    expect(cause).not.toBe(messages[id].template);
    expect(remedy).not.toBe(cause);
  });

  test('every request that is refused has causes, and what to do', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...ids.filter((id) => id !== 'unexpected' && id !== 'subscribers-none-valid'))
          .chain((id) => requestViolating([id]).map((request) => [id, request] as const)),
        ([id, { facts, ...request }]) => {
          const { errors } = problem(validateSend(request, facts), { hints: sendHints });
          for (const error of errors) expect(error).toMatchObject({ rule: id, ...sendHints[id] });
          expect(errors.length).toBeGreaterThan(0);
        },
      ),
      seeded(100),
    );
  });

  test('its examples are right', () => {
    const body = {
      Subscribers: [
        {
          MobileNumber: /\d{5,}/.exec(sendHints['number-not-numeric'].remedy)?.[0],
          SubscriberKey: 'k',
        },
        {
          MobileNumber: '442079460000',
          SubscriberKey: 'k',
          CountryCode: /[A-Z]{2}(?=, not)/.exec(sendHints['country-code-invalid'].remedy)?.[0],
        },
      ],
      SendTime: /\d{4}-.*(?=\.)/.exec(sendHints['send-time-invalid'].remedy)?.[0],
      ContentURL: /https:.*(?=\.)/.exec(sendHints['content-url-invalid'].remedy)?.[0],
    };
    const id = /\w+(?=\.$)/.exec(sendHints['message-id-malformed'].cause)?.[0];
    expect(Object.values(body).concat(id as never)).not.toContain(undefined);
    expect(validateSend({ messageId: id, body }, { message: { text: 'Hi' } }).violations).toEqual([]);
  });

  test('the page is made of it: npx pnpm@10 reference', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/reference.md'), 'utf8');
    expect(page).toBe(reference(sendRules, sendHints));
  });

  test('an id that no rule has gets no hint', () => {
    expect(problem([{ message: 'No.', rule: 'toString' }], { hints: sendHints }).errors).toEqual([
      { detail: 'No.', pointer: '#', rule: 'toString' },
    ]);
    expect(validateSend({ messageId, body: {} }).status).toBe('invalid');
  });
});
