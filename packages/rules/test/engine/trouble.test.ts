import { inCatalogueNotation } from '../../src/schema/message.js';
import { describe, expect, test } from '@jest/globals';

import { array, object, table, text, describeRules, forField, pick, validate } from '../../src/index.js';

const body = object({ a: text, b: text, lines: array(object({ a: text })) });
const unexpected = 'An unexpected error occurred (reference unknown).';
const trap = (): never => {
  throw new Error('a trap');
};

describe('where code of ours throws', () => {
  const heard = (of: object) => {
    const told: unknown[] = [];
    const { on, rules } = table({ name: 'x', body: { ...body, ...of }, messages: { first: 'First.' } });
    const report = validate(
      rules({ first: on('a').fails((s) => s.a === 'bad') }),
      { a: 'x' },
      {},
      { onUnexpected: (error) => told.push(String(error)) },
    );
    return { ...report, told };
  };

  test('a body that cannot be read skips every rule', () => {
    const { told, status, violations, outcomes } = heard({ readInput: trap });
    expect([told, status]).toEqual([['Error: a trap'], 'invalid']);
    expect(violations.map(({ message }) => message)).toEqual([unexpected]);
    const threw = { status: 'skipped', because: { kind: 'threw' } };
    expect(outcomes).toEqual({ shape: threw, first: threw, unexpected: { status: 'fail' } });
  });

  test('a body that cannot be decoded is in no report', () => {
    const report = heard({ decodeInput: trap });
    expect([report.told, report.status, 'value' in report]).toEqual([['Error: a trap'], 'invalid', false]);
    expect(report.outcomes.first).toEqual({ status: 'pass' });
  });

  test('it is said once, and heard each time', () => {
    const told: unknown[] = [];
    const { each, on, rules } = table({ name: 'x', body, messages: { first: 'First.', second: 'Second.' } });
    const { violations } = validate(
      rules({
        first: on('a').fails(trap),
        second: each('lines').on('a').fails(trap),
      }),
      { lines: [{}, {}] },
      {},
      { onUnexpected: (_, rule) => told.push(rule) },
    );
    expect(told).toEqual(['first', 'second', 'second']);
    expect(violations.map(({ message }) => message)).toEqual([unexpected]);
  });

  test('options that cannot be read are no options', () => {
    const { rules } = table({ name: 'x', body, messages: {} });
    const report = validate(rules({}), {}, {}, Object.defineProperty({}, 'maxViolations', { get: trap }));
    expect(report.violations.map(({ message }) => message)).toEqual([unexpected]);
  });
});

describe('a table keeps what it states', () => {
  test('the place of its row for the shape, and all that is in it', () => {
    const shape = { template: 'Not so.', source: 'theirs', cause: 'A cause.' };
    const { on, rules } = table({ name: 'x', body, messages: { first: 'First.', shape, second: 'Second.' } });
    const of = rules({ first: on('a').fails(() => false), second: on('b').fails(() => false) });
    expect(describeRules(of).map(({ id }) => id)).toEqual(['first', 'shape', 'second', 'unexpected']);
    expect(describeRules(pick(of, 'second')).map(({ id }) => id)).toEqual(['shape', 'second', 'unexpected']);
    expect(pick(of, 'second').messages.shape).toEqual({ ...shape, severity: 'error' });
  });

  test('as many placeholders as there are', () => {
    expect(inCatalogueNotation('{0}{10} {x} {11}')).toBe('<0><10> {x} <11>');
  });
});

describe('a table is refused in words', () => {
  const refused = (messages: Parameters<typeof table>[0]['messages']) => () =>
    table({ name: 'x', body, messages }).rules({} as never);

  test('whose error is not one', () => {
    expect(refused({ shape: { template: 'Odd.', severity: 'warning' } })).toThrow(
      'The table "x", rule "shape": it is an error: a request that cannot be read, or not be validated, is not valid.',
    );
    expect(refused({ unexpected: { template: '<0>', severity: 'warning' } })).toThrow(
      'The table "x", rule "unexpected": it is an error',
    );
  });

  test('whose last words do not take the reference', () => {
    expect(refused({ unexpected: 'Sorry.' })).toThrow(
      'The table "x", rule "unexpected": its text takes one argument, <0>: the reference id of the caller.',
    );
  });

  test('that is asked for a field which it has not', () => {
    const of = table({ name: 'x', body, messages: {} }).rules({});
    expect(() => forField(of, 'z' as 'a')).toThrow(/^The table "x": there is no field "z"\.$/);
  });

  test('whose rule enters a list as an object, or goes over an object as a list', () => {
    const { section, each, rules } = table({
      name: 'x',
      body: object({ more: object({ a: text }), lines: array(object({ a: text })) }),
      messages: { first: 'First.' },
    });
    const first = (place: unknown) => () =>
      rules({ first: (place as ReturnType<typeof section<'more'>>).on('a').fails(() => false) });
    expect(first(section('lines' as 'more'))).toThrow('"lines" is a list: each() goes over it.');
    expect(first(each('more' as 'lines'))).toThrow('"more" is not a list: section() enters it.');
  });
});
