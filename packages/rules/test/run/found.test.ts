import { describe, expect, test } from '@jest/globals';

import { array, coercedText, number, object, record, table, text, validate } from '../../src/index.js';
import type { Finder } from '../../src/index.js';
import { compiled } from '../compile/compiled.js';

/** The fields whose names begin with a letter. */
const beginningWith =
  (letter: string): Finder<unknown> =>
  (found, others) =>
    others
      .filter((name) => name.startsWith(letter))
      .map((name) => ({ path: [name], value: (found as { readonly [name: string]: unknown })[name] }));

const row = object(
  { name: text, words: array(text), part: object({ n: number }), notes: record(coercedText) },
  { nonObject: 'asEmpty', lists: { xs: beginningWith('x'), ys: beginningWith('y') } },
);
const { each, rules } = table({
  name: 'found',
  body: object({ rows: array(row) }),
  messages: {
    x: 'x is {0}.',
    y: 'y is {0} of {1}.',
    word: '{0} is no word.',
    part: '{0} is no part.',
    all: '{0} are found.',
  },
});
const rows = each('rows');
const wrong = (value: unknown): value is string => value === 'wrong';

/** Rules of what two finders find in an element, and of what else it has. */
const found = rules({
  x: rows
    .each('xs')
    .on()
    .fails((value, _, index) => wrong(value) && [index]),
  y: rows
    .each('ys')
    .on()
    .parent('name')
    .fails((value, { parent }) => wrong(value) && [value, parent.name ?? 'nobody']),
  word: rows
    .each('words')
    .on()
    .fails((word) => wrong(word) && [word]),
  part: rows
    .section('part')
    .given('n')
    .fails(({ n }) => n < 0 && [n]),
  all: rows.on('xs', 'ys').fails(({ xs, ys }) => xs.length + ys.length > 3 && [xs.length + ys.length]),
});

const violations = (table: typeof found, input: unknown): readonly unknown[] =>
  validate(table, input as never).violations.map(({ rule, path, args }) => [rule, path.join('.'), ...args]);

describe.each([
  ['interpreted', found],
  ['compiled', compiled(found)],
])('what finders find in the elements of a list, %s', (_, table) => {
  test.each<[string, unknown, readonly unknown[]]>([
    ['nothing', {}, []],
    ['right', { x1: 'a', y1: 'b' }, []],
    ['by the first finder', { x1: 'a', x2: 'wrong' }, [['x', 'rows.1.x2', '1']]],
    ['by the last finder', { y1: 'wrong' }, [['y', 'rows.1.y1', 'wrong', 'nobody']]],
    ['next to a field', { name: 'Ann', y1: 'a', y2: 'wrong' }, [['y', 'rows.1.y2', 'wrong', 'Ann']]],
    [
      'by both',
      { name: 'Ann', x1: 'wrong', y1: 'wrong', y2: 'b', y3: 'c' },
      [
        ['x', 'rows.1.x1', '0'],
        ['y', 'rows.1.y1', 'wrong', 'Ann'],
        ['all', 'rows.1.xs', '4'],
      ],
    ],
    [
      'next to a list',
      { words: ['a', 'wrong'], y1: 'wrong' },
      [
        ['y', 'rows.1.y1', 'wrong', 'nobody'],
        ['word', 'rows.1.words.1', 'wrong'],
      ],
    ],
    [
      'next to an object',
      { part: { n: -1 }, y1: 'wrong' },
      [
        ['y', 'rows.1.y1', 'wrong', 'nobody'],
        ['part', 'rows.1.part.n', '-1'],
      ],
    ],
  ])('%s', (__, element, expected) => {
    // Elements before and behind it have other things, or nothing.
    const others = [{ x1: 'a' }, { name: 'Bo', words: ['b'] }, { y1: 'c', part: { n: 1 } }, 7];
    for (const other of others) {
      const input = { rows: [other, element, other] };
      expect(violations(table, input)).toEqual(expected);
    }
    expect(violations(table, { rows: [7, element, { y1: 'wrong' }] })).toEqual(
      expect.arrayContaining([...expected, ['y', 'rows.2.y1', 'wrong', 'nobody']]),
    );
  });

  test('is no part of the value of a report', () => {
    const report = validate(table, {
      rows: [{ name: 'Ann', x1: 'a', y1: 'b' }, { y1: 'c' }, { words: ['d'], y1: 'e' }],
    });
    expect(report.status === 'valid' && report.value).toEqual({
      rows: [{ name: 'Ann' }, {}, { words: ['d'] }],
    });
  });
});

describe('a record of texts', () => {
  const inherited = Object.assign(Object.create({ above: 'x' }) as object, { a: 'b' });
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`n${index}`, 'x']));
  const seventeen = Object.fromEntries(Object.entries(many).slice(0, 17));

  test.each([
    ['texts', { a: 'b', c: 'd' }, { a: 'b', c: 'd' }],
    ['other scalars', { a: 1, b: true, c: null }, { a: '1', b: 'true' }],
    ['what is inherited', inherited, { a: 'b' }],
    ['as many fields as have a shape, and one more', seventeen, seventeen],
    ['many', many, many],
  ])('of %s', (_, notes, expected) => {
    for (const table of [found, compiled(found)]) {
      const report = validate(table, { rows: [{ notes }] });
      expect(report.status === 'valid' && report.value).toEqual({ rows: [{ notes: expected }] });
    }
  });
});
