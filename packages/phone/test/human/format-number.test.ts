import { describe, expect, test } from '@jest/globals';
import { formatNumber } from '../../src/human.js';

describe('formatNumber', () => {
  test.each([
    ['13175551212', '+1 317 555 1212', '(317) 555-1212'],
    ['447400123456', '+44 7400 123456', '07400 123456'],
    ['447781123456', '+44 7781 123456', '07781 123456'],
    ['4930901820', '+49 30 901820', '030 901820'],
    ['33142685300', '+33 1 42 68 53 00', '01 42 68 53 00'],
    ['390612345678', '+39 06 1234 5678', '06 1234 5678'],
    ['61412345678', '+61 412 345 678', '0412 345 678'],
    ['5511961234567', '+55 11 96123 4567', '(11) 96123-4567'],
    ['5491123456789', '+54 9 11 2345 6789', '011 15-2345-6789'],
    ['81312345678', '+81 3 1234 5678', '03-1234-5678'],
    ['79123456789', '+7 912 345 67 89', '8 (912) 345-67-89'],
    ['590690001234', '+590 690 00 12 34', '0690 00 12 34'],
    ['13101234', '+1 310 1234', '310-1234'],
  ])('%s is %s, and at home %s', (number, international, national) => {
    expect(formatNumber(number)).toBe(international);
    expect(formatNumber(number, 'international')).toBe(international);
    expect(formatNumber(number, 'national')).toBe(national);
  });

  test.each([
    ['a global service has no home', '80012345678', '+800 1234 5678'],
    ['in no range of a shared calling code', '15555554410', '+1 555 555 4410'],
    ['at home it would begin as a call abroad', '71012345678', '+7 1012345678'],
    ['at home it would look like a Norwegian number', '204761783140', '+20 4761783140'],
    ['at home its prefix would be taken for a part of it', '2414373311', '+241 4 37 33 11'],
    ['a trunk prefix, which a parser would drop', '4407400123456', '+4407400123456'],
    ['a parser would read another number', '54111523456789', '+54111523456789'],
    ['no calling code', '99912345678', '+99912345678'],
    ['only a calling code', '44', '+44'],
    ['too short to have groups', '4412', '+44 12'],
  ])('%s: %s is %s in both styles', (_why, number, text) => {
    expect([formatNumber(number), formatNumber(number, 'national')]).toEqual([text, text]);
  });

  test.each([
    '',
    ' ',
    '1',
    '+13175551212',
    '013175551212',
    '1 317',
    '１３１７５５５１２１２',
    '1'.repeat(16),
    'abc',
  ])('%j is not E.164, and comes back', (text) => {
    expect([formatNumber(text), formatNumber(text, 'national')]).toEqual([text, text]);
  });

  test('what is no style counts as international', () => {
    expect(formatNumber('13175551212', 'NATIONAL' as 'national')).toBe('+1 317 555 1212');
  });
});
