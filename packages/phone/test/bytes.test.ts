import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';

import {
  callingCodeOf,
  type Digits,
  isE164,
  isPossible,
  isValid,
  numberType,
  regionsOf,
  suitsCountry,
} from '../src/index.js';
import { countryWithPlan, digitString, frozen, level } from './arbitraries.js';

const encoder = new TextEncoder();

const answers = (number: Digits): readonly unknown[] => [
  isE164(number),
  isPossible(number),
  isValid(number),
  numberType(number),
  regionsOf(number),
  callingCodeOf(number),
];

describe('a number as bytes', () => {
  property.prop([digitString], frozen)('is judged as its text is', (number) => {
    expect(answers(encoder.encode(number))).toEqual(answers(number));
  });

  property.prop([digitString, countryWithPlan, level], frozen)(
    'suits the same countries',
    (number, country, by) => {
      expect(suitsCountry(encoder.encode(number), country, by)).toBe(suitsCountry(number, country, by));
    },
  );

  property.prop([fc.uint8Array({ maxLength: 20 })], frozen)('may be any bytes', (bytes) => {
    expect(answers(bytes)).toEqual(answers(String.fromCharCode(...bytes)));
  });

  test('can be a slice of a list', () => {
    const list = encoder.encode('447400123456\n4407400123456\n');
    expect([isValid(list.subarray(0, 12)), isValid(list.subarray(13, 26))]).toEqual([true, false]);
    expect(isValid(list)).toBe(false);
  });

  test('stays as it is', () => {
    const bytes = encoder.encode('447400123456');
    answers(bytes);
    expect(bytes).toEqual(encoder.encode('447400123456'));
  });
});
