import { describe, expect, test } from '@jest/globals';
import { array, fact, keyed, object, table, text, validate, wholeNumber } from '../../src/index.js';

const { each, on, rules } = table({
  name: 'order',
  body: object({ a: text, lines: array(object({ a: text })) }),
  facts: { person: fact<string>(), stock: keyed<number>() },
  options: { most: wholeNumber(3) },
  messages: { first: 'First.', second: 'Second.', third: 'Third.' },
});

/** What three checks are told, in order of the table. */
const told = (options: object = {}): readonly unknown[] => {
  const heard: unknown[] = [];
  const hear = (...all: readonly unknown[]) => {
    heard.push(all.slice(1));
    return false;
  };
  validate(
    rules({
      first: on('a').fails(hear),
      second: on('a').needs('person').fails(hear),
      third: each('lines')
        .on('a')
        .parent('a')
        .needsEach('stock', (l) => l.a)
        .fails(hear),
    }),
    { a: 'top', lines: [{}, { a: 'x' }] },
    { person: 'Ann', stock: { x: 7 } },
    options,
  );
  return heard;
};

describe('a check gets its facts and the options of its table, and nothing else', () => {
  const parent = { a: 'top', lines: [{ a: undefined }, { a: 'x' }] };

  test('and the index in its list, or 0', () => {
    expect(told()).toStrictEqual([
      [{ most: 3 }, 0],
      [{ most: 3, person: 'Ann' }, 0],
      [{ most: 3, stock: 7, parent }, 1],
    ]);
  });

  test.each([{ most: 5 }, { most: 5, maxViolations: 5, referenceId: 'r', maxElements: 9 }])(
    'with %j chosen',
    (options) => {
      expect(told(options)).toStrictEqual([
        [{ most: 5 }, 0],
        [{ most: 5, person: 'Ann' }, 0],
        [{ most: 5, stock: 7, parent }, 1],
      ]);
    },
  );

  test('and no option of the engine', () => {
    expect(told({ maxViolations: 5 })).toStrictEqual(told());
  });
});

test('a rule whose check returns undefined passes, whatever it needs', () => {
  const { outcomes, status } = validate(
    rules({
      first: on('a').fails(() => undefined),
      second: on('a')
        .needs('person')
        .fails(() => undefined),
      third: each('lines')
        .on('a')
        .fails(() => undefined),
    }),
    { lines: [{}] },
    { person: 'Ann' },
  );
  expect(status).toBe('valid');
  expect(Object.values(outcomes)).toEqual(Array.from({ length: 5 }, () => ({ status: 'pass' })));
});
