import { describe, expect, test } from '@jest/globals';
import { bad, boom, definition, on, pass, rules } from './two-rules.js';
import type { Table } from '../../src/index.js';
import { fact, option, part, table, validate } from '../../src/index.js';

describe('onUnexpected gets the errors behind an unexpected', () => {
  const hear = (of: Table, options: object = {}): unknown[] => {
    const heard: unknown[] = [];
    validate(
      of,
      { lines: [{ sku: 'x' }] },
      {},
      { ...options, onUnexpected: (error, rule) => heard.push([String(error), rule]) },
    );
    return heard;
  };

  test('of each rule that threw', () => {
    const both = rules({
      first: on('a')
        .when(boom)
        .fails(() => true),
      bad: on('a').fails(boom),
    });
    expect(hear(both)).toEqual([
      ['Error: a trap', 'first'],
      ['Error: a trap', 'bad'],
    ]);
  });

  test('of a fact that throws', () => {
    const keys = table({ ...definition, facts: { f: part('whole', boom), whole: fact<string>() } });
    const of = keys.rules({
      first: keys
        .on('a')
        .needs('f')
        .fails(() => true),
      bad,
    });
    const heard: unknown[] = [];
    validate(of, {}, { whole: 'x' }, { onUnexpected: (error, rule) => heard.push([String(error), rule]) });
    expect(heard).toEqual([['Error: a trap', 'first']]);
  });

  test('of all options with values that they may not have', () => {
    const chosen = table({ ...definition, options: { cap: option(5, 'five', (value) => value === 5) } });
    const of = chosen.rules({ first: pass, bad });
    const heard: unknown[] = [];
    const report = validate(
      of,
      {},
      {},
      { cap: 6, maxElements: -1, onUnexpected: (error) => heard.push(String(error)) },
    );
    expect(heard).toEqual(['TypeError: cap is not five. maxElements is not a whole number from 0 on.']);
    expect(report.outcomes).toMatchObject({ shape: { status: 'skipped' }, first: { status: 'skipped' } });
  });

  test('and cannot disturb the run', () => {
    const report = validate(rules({ first: on('a').fails(boom), bad }), {}, {}, { onUnexpected: boom });
    expect(report.violations.map(({ rule }) => rule)).toEqual(['unexpected']);
  });
});
