import { describe, expect, test } from '@jest/globals';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isE164, isValid, numberType, regionsOf, suitsCountry } from '../src/index.js';

/** Strings that the parsers call valid, and read as another number. */
const rewritten = [
  ['GB', '4407400123456', '447400123456'],
  ['AR', '54111523456789', '5491123456789'],
  ['NF', '67222123', '672322123'],
  ['MG', '2612123456', '261202123456'],
  ['SM', '378886377', '3780549886377'],
] as const;

describe.each(rewritten)('in %s, %s is a way to write %s', (country, written, meant) => {
  test('the parser does rewrite it', () => {
    const parsed = parsePhoneNumberFromString(`+${written}`);
    expect([parsed?.number, parsed?.isValid()]).toEqual([`+${meant}`, true]);
  });

  test('unchanged, it is a number of the right shape in no range', () => {
    expect([isE164(written), isValid(written), numberType(written)]).toEqual([true, false, undefined]);
    expect(regionsOf(written)).toEqual([]);
    expect(suitsCountry(written, country, 'valid')).toBe(false);
  });

  test('what is meant is valid there', () => {
    expect(isValid(meant)).toBe(true);
    expect(regionsOf(meant)).toEqual([country]);
    expect(suitsCountry(meant, country, 'valid')).toBe(true);
  });
});

describe('Belarusian 375 810', () => {
  // The pattern of premium rate numbers takes them, but every parser drops the 8, a trunk prefix.
  test.each(['3758100000000', '3758101234567', '3758109999999'])('%s follows the parsers', (number) => {
    expect([isE164(number), isValid(number), numberType(number)]).toEqual([true, false, undefined]);
    expect(regionsOf(number)).toEqual([]);
    expect(suitsCountry(number, 'BY', 'valid')).toBe(false);
  });

  test('other numbers of the country that begin with 8 are valid', () => {
    expect(regionsOf('3758011234567')).toEqual(['BY']);
  });
});
