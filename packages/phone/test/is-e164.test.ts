import { describe, expect, test } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import { isE164 } from '../src/index.js';
import { anyString, digitString, frozen } from './arbitraries.js';

describe('isE164', () => {
  test.each([
    ['the document has it', '13175551212'],
    ['fifteen digits', '123456789012345'],
    ['two digits', '12'],
    ['a calling code that nobody has', '99912345678'],
  ])('accepts %s: %j', (_why, number) => {
    expect(isE164(number)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['one digit', '1'],
    ['sixteen digits', '1234567890123456'],
    ['a first digit of 0', '013175551212'],
    ['an international prefix', '0013175551212'],
    ['a plus', '+13175551212'],
    ['a space after', '13175551212 '],
    ['a space before', ' 13175551212'],
    ['a line feed after', '13175551212\n'],
    ['a line feed within', '1317\n5551212'],
    ['hyphens', '1-317-555-1212'],
    ['brackets', '1(317)5551212'],
    ['an extension', '13175551212x5'],
    ['an exponent', '1e10'],
    ['a decimal point', '1317555.1212'],
    ['a sign', '-13175551212'],
    ['full-width digits', '１３１７５５５１２１２'],
    ['Arabic-Indic digits', '١٣١٧٥٥٥١٢١٢'],
    ['one Devanagari digit', '1317555121२'],
    ['a soft hyphen', '1317\u00ad5551212'],
    ['a zero-width space', '13175551212\u200b'],
    ['a byte order mark', '\ufeff13175551212'],
    ['a null character', '13175551212\0'],
    ['a lone surrogate', '13175551212\ud83d'],
    ['a vanity number', '1800FLOWERS'],
  ])('refuses %s: %j', (_why, number) => {
    expect(isE164(number)).toBe(false);
  });

  property.prop([anyString], frozen)('is the pattern of the contract', (text) => {
    expect(isE164(text)).toBe(/^[1-9][0-9]{1,14}$/.test(text));
  });

  property.prop([digitString], frozen)('refuses every number with a plus', (number) => {
    expect(isE164(`+${number}`)).toBe(false);
  });
});
