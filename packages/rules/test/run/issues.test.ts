import { describe, expect, test } from '@jest/globals';
import { formErrors } from '../../src/form/errors.js';
import { negotiate } from '../../src/http/negotiate.js';
import { pointerOf, problem } from '../../src/http/problem.js';
import { reference } from '../../src/reference.js';
import { faultOf } from '../../src/run/issues.js';
import { standardSchema } from '../../src/standard-schema.js';

import { object, table, text } from '../../src/index.js';

describe('a path of another library', () => {
  const path = [{ key: 'a' }, { key: 1 }, Symbol('s'), null, {}, true];

  test('has keys, and nothing if there is none', () => {
    expect(pointerOf(path)).toBe('#/a/1/Symbol(s)///');
    expect(formErrors([{ message: 'No.', path }], 'brackets').fields).toEqual({
      'a[1].Symbol(s)...': ['No.'],
    });
  });
});

describe('problem details', () => {
  const said = (rule: string) => ({ rule, message: `By ${rule}.`, path: [] });

  test.each([
    [[], 400, 'Nothing is wrong.'],
    [['unexpected'], 500, 'By unexpected.'],
    [['unexpected', 'unexpected'], 500, 'By unexpected. (and 1 more)'],
    [['unexpected', 'other'], 400, 'By unexpected. (and 1 more)'],
    [['other'], 400, 'By other.'],
  ])('of %j have the status %i', (rules, status, detail) => {
    expect(problem(rules.map(said))).toMatchObject({ status, detail });
  });
});

describe('the media type of an error', () => {
  const asProblem = 'application/problem+json';
  test.each<[string | null, boolean]>([
    [null, false],
    ['', false],
    ['*/*', false],
    [asProblem, true],
    [`${asProblem};q=0`, false],
    [`${asProblem};q=-1`, false],
    [`${asProblem};q=0.5, application/json;q=0.4`, true],
    [`${asProblem};q=0.5, application/json;q=0.6`, false],
    [`${asProblem};q=0.5, */*`, false],
    [`${asProblem};q=0.5, application/*`, false],
    [`${asProblem};q=0.5, */*;q=0.1`, true],
    [`${asProblem};q=0.5, application/*;q=0.1`, true],
    [`${asProblem};charset=utf-8;q=0.5, application/json;q=0.4`, true],
    // What is no quality between 0 and 1 is none.
    [`${asProblem};q=2, application/json;q=0.1`, false],
    [`${asProblem};q=x`, false],
    [`${asProblem}, application/json;q=x`, true],
    [`${asProblem}, application/json;q=2`, true],
    [`${asProblem}, application/json;q=-1`, true],
  ])('%j', (accept, isProblem) => {
    expect(negotiate(accept)).toBe(isProblem ? asProblem : 'application/json');
  });
});

describe('a schema', () => {
  const { on, given, rules } = table({
    name: 'note',
    body: object({ text, sender: text }),
    messages: { loud: { template: 'Not so loud.', severity: 'warning' }, missing: 'Say something.' },
  });
  const schema = standardSchema(
    rules({
      loud: given('sender').fails((n) => n.sender === n.sender.toUpperCase()),
      missing: on('text').fails((n) => n.text === undefined),
    }),
  )['~standard'];

  test('has errors as issues, and warnings if there is no error', () => {
    expect(schema.validate({ sender: 'ANN' })).toEqual({
      issues: [{ message: 'Say something.', path: ['text'], rule: 'missing', args: [], severity: 'error' }],
    });
    expect(schema.validate({ text: 'Hi', sender: 'Ann' })).toEqual({
      value: { text: 'Hi', sender: 'Ann' },
      status: 'valid',
      missing: [],
      warnings: [],
    });
  });

  test.each([
    ['draft-2020-12', 'https://json-schema.org/draft/2020-12/schema'],
    ['draft-07', 'http://json-schema.org/draft-07/schema#'],
  ])('is described in %s', (target, version) => {
    const { input, output } = schema.jsonSchema;
    expect([input({ target })['$schema'], output({ target })['$schema']]).toEqual([version, version]);
  });
});

describe('a reference', () => {
  test('has every text as it is, whatever is in it', () => {
    const { on, rules } = table({
      name: 'a_b  *c*',
      body: object({ 'x`y': text, z: text }),
      messages: {
        first: { template: 'A `b`\n ``c``  d', severity: 'warning', cause: 'It is  <so>\n[x].' },
        second: { template: 'Plain.', remedy: 'Do | it.' },
      },
    });
    const silent = () => false;
    expect(
      reference(rules({ first: on('x`y').fails(silent), second: on('z').fails(silent) })).split('\n\n'),
    ).toEqual([
      '# a\\_b \\*c\\*',
      '## shape',
      '`The request body must be a JSON object.`',
      '- source: ours',
      '## first',
      '``` A `b` ``c`` d ```',
      'It is \\<so\\> \\[x\\].',
      '- source: ours\n- severity: warning: it lets the input pass\n- at: `` x`y ``\n- reads: `` x`y ``',
      '## second',
      '`Plain.`',
      'Do \\| it.',
      '- source: ours\n- at: `z`\n- reads: `z`',
      '## unexpected',
      '`An unexpected error occurred (reference <0>).`',
      '- source: ours\n',
    ]);
  });
});

test('a table that has no sentence for a fault has one', () => {
  expect(faultOf({}, 'r1')).toEqual([
    {
      message: 'An unexpected error occurred (reference r1).',
      path: [],
      rule: 'unexpected',
      args: ['r1'],
    },
  ]);
  expect(faultOf({}, 'r1', { unexpected: 'Fehler <0>' })[0]?.message).toBe('Fehler r1');
});
