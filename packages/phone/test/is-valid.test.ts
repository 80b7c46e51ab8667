import { describe, expect, test } from '@jest/globals';
import { isPossible, isValid } from '../src/index.js';
import { exampleNumbers } from './known.js';

describe('isValid', () => {
  test.each([
    ['a British mobile phone, bare digits', '447400123456'],
    ['a fixed line in London', '442079460958'],
    ['a fixed line in Germany', '493012345678'],
    ['a fixed line in Paris', '33142345678'],
    ['a fixed line in the Vatican, its 0 kept', '390669812345'],
    ['an Argentine mobile phone, with its 9', '5491123456789'],
    ['a freephone number in North America', '18005551234'],
    ['an international freephone number', '80012345678'],
    ['a satellite phone', '881612345678'],
    ['an international premium rate number', '979123456789'],
    ['seven digits without area code, in Canada', '13101234'],
    ['fewer digits than most', '2908123'],
  ])('accepts %s: %s', (_why, number) => {
    expect(isValid(number)).toBe(true);
  });

  test.each([
    ["the document's first number", '15555554410'],
    ["the document's second number", '15555552254'],
    ['an unassigned range of +1', '11175551212'],
    ['a range that only the "min" metadata accepts, in Germany', '4916180339887'],
    ['a range that only the "min" metadata accepts, in China', '861777777777'],
    ['an unassigned range of +882', '882123456789'],
    ['seventeen digits, though libphonenumber-js calls them valid', '49774668626521973'],
    ['no assigned calling code', '99912345678'],
    ['no E.164 number', '+447400123456'],
  ])('refuses %s: %s', (_why, number) => {
    expect(isValid(number)).toBe(false);
  });

  test.each(exampleNumbers)('accepts the example of %s: %s', (_region, number) => {
    expect(isValid(number)).toBe(true);
  });

  test('the numbers of the document are possible', () => {
    expect(['15555554410', '15555552254'].map(isPossible)).toEqual([true, true]);
  });
});
