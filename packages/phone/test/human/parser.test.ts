import { describe, expect, test } from '@jest/globals';
import {
  parsePhoneNumberFromString as parseByMin,
  isSupportedCountry,
  type CountryCode,
} from 'libphonenumber-js/min';
import { parsePhoneNumberFromString as parseByMax } from 'libphonenumber-js/max';
import { formatNumber, parseNumber } from '../../src/human.js';
import { exampleNumbers } from '../known.js';

/** The ways to write the example of each region. */
const written = exampleNumbers.map(([region, number]) => {
  const parsed = parseByMax(`+${number}`);
  return [region, number, parsed?.formatInternational() ?? '', parsed?.formatNational() ?? ''] as const;
});

const options = (region: string): { defaultCountry: CountryCode; extract: false } => ({
  defaultCountry: region as CountryCode,
  extract: false,
});

/** What the code relies on; a new release may change it. */
describe('the small metadata of libphonenumber-js', () => {
  test('knows all regions of the examples', () => {
    expect(written).toHaveLength(245);
    expect(written.filter(([region]) => !isSupportedCountry(region))).toEqual([]);
  });

  test.each(written)('%s: reads and writes %s as the full metadata does', (region, number, ...texts) => {
    for (const text of texts) {
      expect(parseByMax(text, options(region))?.number).toBe(`+${number}`);
      expect(parseByMin(text, options(region))?.number).toBe(`+${number}`);
    }
    const parsed = parseByMin(`+${number}`);
    expect([parsed?.formatInternational(), parsed?.formatNational()]).toEqual(texts);
  });
});

describe('the example of', () => {
  test.each(written)('%s, %s, is read and shown in both ways', (region, number, international, national) => {
    expect(parseNumber(international)).toBe(number);
    expect(parseNumber(national, region)).toBe(number);
    expect(parseNumber(number)).toBe(number);
    expect([formatNumber(number), formatNumber(number, 'national')]).toEqual([international, national]);
  });
});

describe('why the parser gets no text as it was typed', () => {
  test('it drops a full-width plus', () => {
    expect(parseByMin('＋447400123456', options('US'))?.number).toBe('+1447400123456');
    expect(parseNumber('＋447400123456', 'US')).toBe('447400123456');
  });

  test('its answer to a context depends on the text before', () => {
    const text = 'tel:2015550123;phone-context=+1';
    expect(parseByMin(text)?.number).not.toBe(parseByMin(text)?.number);
  });
});
