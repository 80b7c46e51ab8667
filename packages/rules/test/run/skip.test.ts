import { describe, expect, test } from '@jest/globals';
import { lines, on, outcome, rules, statedOf } from './order-table.js';
import { array, number, object, record, table, text, validate } from '../../src/index.js';

describe('a rule is skipped, with the reason', () => {
  test.each<[string, unknown, string, readonly string[]]>([
    ['an element that cannot be read', { lines: [7, { sku: 'a' }] }, 'line-blank', ['lines']],
    ['an element, of a rule that comes after', { lines: [7] }, 'line-later', ['lines']],
    ['a list', { lines: 7 }, 'line-blank', ['lines']],
    ['a field of an element', { lines: [{ sku: 7 }] }, 'line-blank', ['sku']],
    ['a field of some element, for a rule of all', { lines: [{ note: 7 }, {}] }, 'whole', ['note']],
    ['an object', { more: 7 }, 'inner', ['more']],
    ['a field in an object', { more: { c: 7 } }, 'inner', ['c']],
    ['a field', { a: 7 }, 'plain', ['a']],
  ])('%s', (_, input, id, fields) => {
    expect(outcome(input, id)).toEqual({ status: 'skipped', because: { kind: 'unreadable', fields } });
  });

  test('since a fact is not there, or a rule before it has failed', () => {
    expect(outcome({}, 'known', { person: null })).toEqual({
      status: 'skipped',
      because: { kind: 'absent', fact: 'person' },
    });
    expect(outcome({ b: 'bad' }, 'young', { person: { age: 1 } })).toEqual({
      status: 'skipped',
      because: { kind: 'prerequisite', rule: 'known' },
    });
  });

  test('since its own code threw, whatever it is plain or not', () => {
    const boom = (): never => {
      throw new Error('a trap');
    };
    const broken = rules({
      ...statedOf(),
      plain: on('a').fails(boom),
      'line-blank': lines.on('sku').fails(boom),
    });
    const heard: unknown[] = [];
    const { outcomes, status } = validate(
      broken,
      { a: 'x', lines: [{}, {}] },
      {},
      { onUnexpected: (error, rule) => heard.push([String(error), rule]) },
    );
    expect([outcomes.plain, outcomes['line-blank'], status]).toEqual([
      { status: 'skipped', because: { kind: 'threw' } },
      { status: 'skipped', because: { kind: 'threw' } },
      'invalid',
    ]);
    expect(heard).toContainEqual(['Error: a trap', 'plain']);
    expect(heard).toContainEqual(['Error: a trap', 'line-blank']);
  });
});

test('skips a rule if a record that it reads could not be read', () => {
  const seen: unknown[] = [];
  const prices = table({
    name: 'prices',
    body: object({ prices: record(number), notes: record(text) }),
    messages: { seen: 'Seen.' },
  });
  const of = prices.rules({
    seen: prices.on('prices', 'notes').fails((s) => {
      seen.push(s.prices, s.notes);
      return false;
    }),
  });
  expect(validate(of, { prices: { a: 'x' } }).outcomes.seen).toEqual({
    status: 'skipped',
    because: { kind: 'unreadable', fields: ['prices'] },
  });
  validate(of, { prices: { a: 1 }, notes: { b: 'y' } });
  expect(seen).toEqual([{ a: 1 }, { b: 'y' }]);
});

describe('fields that cannot be read', () => {
  const { each, rules } = table({
    name: 'order',
    body: object({ lines: array(object({ sku: text, note: text })) }),
    messages: { both: 'Both.' },
  });
  const both = rules({
    both: each('lines')
      .on('sku', 'note')
      .fails(() => false),
  });

  test.each<[string, object[], readonly string[]]>([
    ['of one element', [{ sku: 7, note: 7 }], ['sku', 'note']],
    ['of two', [{ sku: 7 }, { note: 7 }], ['sku', 'note']],
    ['of two, some of them the same', [{ sku: 7 }, { sku: 7, note: 7 }], ['sku', 'note']],
    ['of two, all of them the same', [{ note: 7 }, { note: 7 }], ['note']],
  ])('%s are all named once', (_, lines, fields) => {
    expect(validate(both, { lines }).outcomes.both).toEqual({
      status: 'skipped',
      because: { kind: 'unreadable', fields },
    });
  });
});
