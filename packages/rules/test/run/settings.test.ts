import { describe, expect, test } from '@jest/globals';
import { made, on, rules, statedOf } from './order-table.js';
import { validate } from '../../src/index.js';

describe('an option with a value that it may not have is named in the error', () => {
  const told = (options: object): readonly string[] => {
    const heard: string[] = [];
    validate(made, {}, {}, { onUnexpected: (error: unknown) => heard.push(String(error)), ...options });
    return heard;
  };

  test.each<[object, string]>([
    [{ how: 'none' }, 'how is not strict, lax or off.'],
    [{ most: -1 }, 'most is not a whole number from 0 on.'],
    [{ free: 'z' }, 'free is not a letter.'],
    [{ maxViolations: 0 }, 'maxViolations is not a whole number from 1 on.'],
    [{ referenceId: 5 }, 'referenceId is not a string.'],
  ])('%j', (options, words) => {
    expect(told(options).join()).toContain(words);
  });

  test('but one that is null, or not given, has its fallback', () => {
    expect(told({ how: null, most: undefined, free: 'y' })).toEqual([]);
  });
});

test('the check of a rule that needs a fact gets the options too, chosen or not', () => {
  const seen: unknown[] = [];
  const told = rules({
    ...statedOf(),
    known: on('b')
      .needs('person')
      .fails((_, { most, how, person }) => {
        seen.push([most, how, person]);
        return false;
      }),
  });
  const person = { age: 1 };
  validate(told, {}, { person });
  validate(told, {}, { person }, { most: 5, how: 'off' });
  expect(seen).toEqual([
    [3, 'lax', person],
    [5, 'off', person],
  ]);
});
