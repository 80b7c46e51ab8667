import { describe, expect, test } from '@jest/globals';
import { isPossible } from '../src/index.js';
import { exampleNumbers } from './known.js';

describe('isPossible', () => {
  test.each([
    ["the document's first number", '15555554410'],
    ["the document's second number", '15555552254'],
    ['a fixed line', '442079460958'],
    ['a freephone number', '80012345678'],
    ['a satellite phone', '881612345678'],
    ['the shorter one of two lengths', '870301234567'],
    ['the longer one of two lengths', '870773111632'],
    ["a length of Curacao's, in Bonaire's range", '59931234567'],
    ["a length of Saint Helena's, in Tristan da Cunha's range", '29081234'],
    ['seven digits without area code, in Canada', '13101234'],
    ['a length that is possible, after a trunk prefix', '49030123456'],
  ])('accepts %s: %s', (_why, number) => {
    expect(isPossible(number)).toBe(true);
  });

  test.each([
    ['a calling code alone', '44'],
    ['one digit short', '1317555121'],
    ['one digit long', '131755512123'],
    ['no assigned calling code', '99912345678'],
    ['seven digits without area code, in the United States', '12102610'],
    ['a trunk prefix that makes it too long', '4407400123456'],
    ['a length between two that are possible', '8703012345678'],
    ['a freephone number without its last digit', '8001234567'],
    ['more than fifteen digits, though Germany has the length', '4977466862652197'],
    ['seventeen digits, though Germany has the length', '49774668626521973'],
    ['no E.164 number', '+15555554410'],
  ])('refuses %s: %s', (_why, number) => {
    expect(isPossible(number)).toBe(false);
  });

  test.each(exampleNumbers)('accepts the example of %s: %s', (_region, number) => {
    expect(isPossible(number)).toBe(true);
  });
});
