import { describe, expect, test } from '@jest/globals';
import { lines, made, on, rules, statedOf } from './order-table.js';
import { array, object, table, text, validate } from '../../src/index.js';

const body = object({ a: text, b: text, lines: array(object({ a: text })) });

const trap = (): never => {
  throw new Error('a trap');
};

const unexpected = 'An unexpected error occurred (reference unknown).';

describe('if code of the table throws,', () => {
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

  test('it is one violation, and the caller gets each error', () => {
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

  test('options that cannot be read are a fault', () => {
    const { rules } = table({ name: 'x', body, messages: {} });
    const report = validate(rules({}), {}, {}, Object.defineProperty({}, 'maxViolations', { get: trap }));
    expect(report.violations.map(({ message }) => message)).toEqual([unexpected]);
  });
});

describe('a mistake of a rule is an error for the caller', () => {
  const heard = (broken: object, input: object, facts: object = {}): readonly string[] => {
    const all: string[] = [];
    const of = rules({ ...statedOf(), ...broken });
    validate(of, input, facts, { onUnexpected: (error) => all.push((error as Error).message) });
    return all;
  };
  const every = (answer: unknown) => (() => answer) as () => false;

  test('if its check returns what it may not', () => {
    expect(heard({ plain: on('a').fails(every('yes')) }, { a: 'x' })).toEqual([
      'The check of "plain" returned neither true, false nor undefined, and its text has no placeholder: return true if it fails, or false.',
    ]);
    expect(heard({ 'line-stocked': lines.on('sku').fails(every(true)) }, { lines: [{}] })).toEqual([
      'The check of "line-stocked" returned neither false, undefined nor a list of 1 texts or numbers, one a placeholder of its text.',
    ]);
  });

  test('if its key is no text', () => {
    const by = (key: unknown) => ({
      'line-noted': lines
        .on('note')
        .needsEach('stock', () => key as string)
        .fails(every(true)),
    });
    expect(heard(by(5), { lines: [{}] })).toEqual(['The key of "stock" is not a string.']);
    expect(heard(by(undefined), { lines: [{}] })).toEqual([]);
  });

  test('and onUnexpected that is no function is a fault itself', () => {
    expect(validate(made, {}, {}, { onUnexpected: 7 as never }).outcomes.plain).toEqual({
      status: 'skipped',
      because: { kind: 'threw' },
    });
  });
});
