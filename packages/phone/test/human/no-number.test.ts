import { describe, expect, test } from '@jest/globals';
import { parseNumber } from '../../src/human.js';

describe('no phone number', () => {
  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['an invisible character', '\u200b'],
    ['a plus', '+'],
    ['one digit', '1'],
    ['a plus and one digit', '+1'],
    ['letters', '1-800-FLOWERS'],
    ['letters around', 'call +1 317 555 1212'],
    ['an extension', '+1 317 555 1212 ext. 5'],
    ['an extension behind an x', '+13175551212x5'],
    ['an extension behind a hash', '+1 317 555 1212 #5'],
    ['an extension behind commas', '+13175551212,,5'],
    ['an extension of RFC 3966', '+13175551212;ext=5'],
    ['an extension in full width', '+13175551212ｘ５'],
    ['a range', '03-1234-5678~9'],
    ['a URI with context', 'tel:3175551212;phone-context=+1'],
    ['two lines', '+1317\n5551212'],
    ['two numbers', '+1 317 555 1212 / +1 317 555 1213'],
    ['two numbers, one plus', '+1 317 555 1212 / 317 555 1213'],
    ['two pluses', '++13175551212'],
    ['a plus inside', '1+3175551212'],
    ['a plus behind', '13175551212+'],
    ['a service code', '*123#'],
    ['an unknown calling code', '+99912345678'],
    ['zeros', '+00000000000'],
    ['sixteen digits', '+4977466862652197'],
    ['a fraction', '1317555121½'],
    ['a lone surrogate', '+13175551212\ud835'],
    ['a null character', '+13175551212\0'],
    ['251 characters', `+13175551212${' '.repeat(239)}`],
  ])('%s: %j', (_what, text) => {
    expect([parseNumber(text), parseNumber(text, 'US'), parseNumber(text, 'JP')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('250 characters are still read', () => {
    expect(parseNumber(`+13175551212${' '.repeat(238)}`)).toBe('13175551212');
  });
});
