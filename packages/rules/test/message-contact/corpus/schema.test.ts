import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

const cases = join(__dirname, '../../../cases');

const read = (...path: readonly string[]): object =>
  JSON.parse(readFileSync(join(cases, ...path), 'utf8')) as object;

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
const ofRule = ajv.compile(read('schema', 'case-file.schema.json'));
const together = ajv.compile(read('schema', 'together.schema.json'));

const jsonIn = (...path: readonly string[]): readonly string[] =>
  readdirSync(join(cases, ...path))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(...path, name));

describe('every file of the corpus fits its schema', () => {
  test.each([...jsonIn('message-contact'), ...jsonIn('message-list')])('%s', (name) => {
    ofRule(read(name));
    expect(ofRule.errors ?? []).toEqual([]);
  });

  test.each(jsonIn('message-contact', 'together'))('%s', (name) => {
    together(read(name));
    expect(together.errors ?? []).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const [first, second] = (read('message-contact', 'keyword-blank.json') as { cases: readonly object[] })
    .cases;

  test.each<readonly [string, object]>([
    ['a file without a rule', { cases: [first, second] }],
    ['a field that it does not know', { ...read('message-contact', 'keyword-blank.json'), note: '' }],
    [
      'a rule with no case that it passes',
      {
        rule: 'keyword-blank',
        cases: [
          { ...first, outcome: 'fail' },
          { ...second, outcome: 'fail' },
        ],
      },
    ],
    [
      'a violation without a path',
      {
        rule: 'keyword-blank',
        cases: [first, { ...second, violations: [{ rule: 'keyword-blank', args: [], message: 'x' }] }],
      },
    ],
  ])('%s', (_, file) => {
    expect(ofRule(file)).toBe(false);
  });
});
