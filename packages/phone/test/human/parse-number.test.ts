import { describe, expect, test } from '@jest/globals';
import { parseNumber } from '../../src/human.js';

describe('behind a plus', () => {
  test.each([
    ['as it is dialled', '+13175551212', '13175551212'],
    ['with spaces and brackets', '+1 (317) 555-1212', '13175551212'],
    ['with dots', '+1.317.555.1212', '13175551212'],
    ['with a slash', '+49 30/901820', '4930901820'],
    ['a space after the plus', '+ 44 7400 123456', '447400123456'],
    ['the calling code in brackets', '(+44) 7400 123456', '447400123456'],
    ['the trunk prefix in brackets', '+44 (0)7400 123456', '447400123456'],
    ['the trunk prefix', '+4407400123456', '447400123456'],
    ['a mobile number as it is dialled in Argentina', '+54 11 15 2345-6789', '5491123456789'],
    ['a leading zero that counts', '+39 06 1234 5678', '390612345678'],
    ['a global service', '+800 1234 5678', '80012345678'],
    ['a number in no range', '+1 555 555 4410', '15555554410'],
    ['one that is too short', '+1 555 4410', '15554410'],
    ['full-width', '＋１（３１７）５５５－１２１２', '13175551212'],
    ['digits of Devanagari', '+१३१७५५५१२१२', '13175551212'],
    ['mathematical digits', '+𝟏𝟑𝟏𝟕𝟓𝟓𝟓𝟏𝟐𝟏𝟐', '13175551212'],
    ['a link', 'tel:+1-317-555-1212', '13175551212'],
    ['a link of a messenger', 'whatsapp:+13175551212', '13175551212'],
    ['zeros behind the plus', '+001 317 555 1212', '13175551212'],
    ['Arabic digits', '+٩٧١ ٥٠ ١٢٣ ٤٥٦٧', '971501234567'],
    ['Persian digits', '+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹', '989123456789'],
    ['no-break spaces and hyphens', '+1\u00a0317\u00a0555\u20111212', '13175551212'],
    ['marks of direction, as in a copied contact', '\u202a+1 (317) 555-1212\u202c', '13175551212'],
    ['a soft hyphen and a byte order mark', '\ufeff+1317\u00ad5551212', '13175551212'],
    ['white space around', ' \t+13175551212\r\n', '13175551212'],
  ])('%s: %j', (_what, text, digits) => {
    expect(parseNumber(text)).toBe(digits);
    // The country has no say.
    expect(['US', 'GB', 'AR', 'UK'].map((country) => parseNumber(text, country))).toEqual(
      Array(4).fill(digits),
    );
  });
});

describe('as it is written in a country', () => {
  test.each([
    ['(317) 555-1212', 'US', '13175551212'],
    ['317-555-1212', 'CA', '13175551212'],
    ['1 317 555 1212', 'US', '13175551212'],
    ['12015550123', 'US', '12015550123'],
    ['15555554410', 'US', '15555554410'],
    ['07400 123456', 'GB', '447400123456'],
    ['07400123456', 'GB', '447400123456'],
    ['7400 123456', 'GB', '447400123456'],
    ['07781 123456', 'GG', '447781123456'],
    ['030 901820', 'DE', '4930901820'],
    ['01 42 68 53 00', 'FR', '33142685300'],
    ['06 1234 5678', 'IT', '390612345678'],
    ['011 15-2345-6789', 'AR', '5491123456789'],
    ['8 (912) 345-67-89', 'RU', '79123456789'],
    ['０３－１２３４－５６７８', 'JP', '81312345678'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'AE', '971501234567'],
    ['310-1234', 'CA', '13101234'],
    ['043 201 234', 'XK', '38343201234'],
    ['555-1212', 'US', '15551212'],
  ])('%j in %s', (text, country, digits) => {
    expect(parseNumber(text, country)).toBe(digits);
  });

  test.each([
    ['0044 7400 123456', 'DE', '447400123456'],
    ['0044 7400 123456', 'GB', '447400123456'],
    ['00447400123456', 'DE', '447400123456'],
    ['011 44 7400 123456', 'US', '447400123456'],
    ['810 44 7400 123456', 'RU', '447400123456'],
  ])('abroad, dialled from there: %j in %s', (text, country, digits) => {
    expect(parseNumber(text, country)).toBe(digits);
  });

  test('00 is the international prefix everywhere, and 011 is that of some countries', () => {
    expect(parseNumber('0044 7400 123456', 'US')).toBe('447400123456');
    // Without the 0, and behind 44: sixteen digits.
    expect(parseNumber('011 44 7400 123456', 'GB')).toBeUndefined();
  });

  test.each(['UK', 'xx', 'us', 'USA', 'AQ', '001', '', ' US', '__proto__', 'toString', 'constructor'])(
    '%j counts as no country',
    (country) => {
      expect(parseNumber('(317) 555-1212', country)).toBeUndefined();
      expect(parseNumber('+1 (317) 555-1212', country)).toBe('13175551212');
      expect(parseNumber('13175551212', country)).toBe('13175551212');
    },
  );
});

describe('digits as they are documented', () => {
  test.each([
    ['a valid number', '447400123456', '447400123456'],
    ['a possible number', '15555554410', '15555554410'],
    ['white space around', ' 447400123456\n', '447400123456'],
    ['full-width', '４４７４００１２３４５６', '447400123456'],
    ['a possible number, which a parser would rewrite', '20022492364', '20022492364'],
    ['an American number without its 1 is a Dutch one', '3175551212', '3175551212'],
    ['the Argentine 15 makes it too long', '54111523456789', undefined],
    ['with a trunk prefix, it has an impossible length', '4407400123456', undefined],
    ['too short', '1317555121', undefined],
    ['no calling code', '99912345678', undefined],
    ['sixteen digits', '4977466862652197', undefined],
    ['not bare', '44 7400 123456', undefined],
    ['not bare, and Dutch as it is', '(317) 555-1212', undefined],
    ['a zero before', '07400123456', undefined],
    ['the international prefix before', '00447400123456', '447400123456'],
    ['the international prefix before, and not bare', '00 44 7400 123456', '447400123456'],
  ])('without a country, %s: %j', (_what, text, digits) => {
    expect(parseNumber(text)).toBe(digits);
  });

  test.each([
    ['valid as they are alone', '447400123456', 'US', '447400123456'],
    ['valid as they are alone', '12015550123', 'GB', '12015550123'],
    ['valid as they are alone, in a range of their country', '12015550123', 'CA', '12015550123'],
    ['valid as they are, behind a carrier code', '12015550123', 'CN', '12015550123'],
    ['valid as they are, behind an international prefix', '994401234567', 'FI', '994401234567'],
    ['valid in both ways, and one begins with its calling code', '846964663', 'VN', '846964663'],
    ['valid in both ways', '2057038726', 'US', undefined],
    ['valid as a number of the country alone', '3175551212', 'US', '13175551212'],
    ['valid in no way', '15555554410', 'GB', '4415555554410'],
    ['not bare', '44 7400 123456', 'US', '1447400123456'],
  ])('with a country, %s: %j in %s', (_what, text, country, digits) => {
    expect(parseNumber(text, country)).toBe(digits);
  });
});
