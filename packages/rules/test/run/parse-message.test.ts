import { describe, expect, test } from '@jest/globals';
import { argumentsIn } from '../../src/run/parse-message.js';
import { array, number, object, parseMessage, record, table, text, validate } from '../../src/index.js';

const words = (count: number): string => Array.from({ length: count }, () => 'ab').join(' ');

describe('the arguments in a sentence', () => {
  test.each<[template: string, sentence: string, readonly (readonly string[])[]]>([
    ['No.', 'No.', [[]]],
    ['No.', 'No. No.', []],
    ['<1>.', 'a.', [['', 'a']]],
    ['<0> is no <1>.', 'a is no b.', [['a', 'b']]],
    ['<1> is no <0>.', 'a is no b.', [['b', 'a']]],
    ['<0> is no <1>.', 'a is no b', []],
    ['<0> and <0>', 'a and a', [['a']]],
    ['<0> and <0>', 'a and b', []],
    [
      '<0><1>',
      'ab',
      [
        ['', 'ab'],
        ['a', 'b'],
        ['ab', ''],
      ],
    ],
    ['<0> <1>', 'a ', [['a', '']]],
    [
      '<0> <1>',
      'a b c',
      [
        ['a', 'b c'],
        ['a b', 'c'],
      ],
    ],
    // No rendering has these: they are escaped, or cut.
    ['<0>.', 'a\u0000b.', []],
    ['<0>.', `${'a'.repeat(257)}.`, []],
    ['<0>.', `${'a'.repeat(256)}.`, [['a'.repeat(256)]]],
  ])('%j, %j', (template, sentence, readings) => {
    expect(argumentsIn(template, sentence)).toEqual(readings);
  });

  test('are all that they can be, however many places there are to look at', () => {
    expect(argumentsIn('<0> <1> <2>', words(30))).toHaveLength((29 * 28) / 2);
    // The second has as many words as the first.
    expect(argumentsIn('<0> <0> <1>', words(60))).toHaveLength(29);
  });

  test('and at most a thousand', () => {
    expect(argumentsIn('<0> <1> <2>', words(60))).toHaveLength(1000);
  });
});

describe('parseMessage reads the sentences of the reader', () => {
  const of = table({
    name: 'x',
    body: object({ r: record(number), l: array(array(object({ a: text }))) }),
    messages: {},
  }).rules({});

  test.each([
    ['r must be an object.', ['r']],
    ['a must be a number.', ['a']],
    ['l[0][1] must be an object.', ['l[0][1]']],
    ['a must be a string.', ['a']],
  ])('%s', (sentence, args) => {
    expect(parseMessage(of, sentence)).toContainEqual({ rule: 'shape', args });
  });

  test('and the reader has those sentences', () => {
    const { violations } = validate(of, { l: [[{}, 7]], r: { a: 'x' } });
    expect(violations.map(({ message }) => message).sort()).toEqual([
      'a must be a number.',
      'l[0][1] must be an object.',
    ]);
  });
});

test('a reading has the code of its row, if that has one', () => {
  const { given, rules } = table({
    name: 'codes',
    body: object({ a: text }),
    messages: { one: { template: 'No {0}.', code: 0 }, two: 'Never.' },
  });
  const of = rules({ one: given('a').fails(() => false), two: given('a').fails(() => false) });
  expect(parseMessage(of, 'No way.')).toEqual([{ rule: 'one', args: ['way'], code: 0 }]);
  expect(parseMessage(of, 'Never')).toEqual([{ rule: 'two', args: [] }]);
  expect(Object.keys(parseMessage(of, 'Never')[0] ?? {})).toEqual(['rule', 'args']);
});
