import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  parsePhoneNumberFromString as parseByMin,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
  type CountryCode,
} from 'libphonenumber-js/min';
import { parsePhoneNumberFromString as parseByMax } from 'libphonenumber-js/max';
import { formatNumber, parseNumber, readings } from '../../src/human.js';
import { plans } from '../../src/country-plan.js';
import { trunkZero } from '../../src/human/trunk-zero.js';
import { isE164, isPossible, isValid } from '../../src/index.js';
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

describe('numbers that are read without the parser', () => {
  /** An example in its country, some digits of it changed, and something before it. */
  const inCountry = fc
    .tuple(
      fc.constantFrom(...exampleNumbers),
      fc.array(fc.tuple(fc.nat(14), fc.nat(9)), { maxLength: 4 }),
      fc.constantFrom('', 'calling code', '1', '0'),
    )
    .map(([[region, number], changes, more]) => {
      const callingCode = getCountryCallingCode(region as CountryCode);
      const own = number.slice(callingCode.length).split('');
      for (const [place, digit] of changes) if (place < own.length) own[place] = String(digit);
      const digits = (more === 'calling code' ? callingCode : more) + own.join('');
      return { region: region as CountryCode, callingCode, digits };
    });

  test('are those that the parser returns', () => {
    const read = { abroad: 0, direct: 0, trunk: 0 };
    fc.assert(
      fc.property(inCountry, ({ region, callingCode, digits }) => {
        const national = parseByMin(digits, region)?.number.slice(1) ?? '';
        if (isE164(national) && isPossible(national))
          expect(readings(digits, region).map((one) => one.digits)).toContain(national);
        if (isE164(callingCode + digits) && isValid(callingCode + digits)) {
          expect(parseByMin(`+${callingCode}${digits}`)?.number).toBe(`+${callingCode}${digits}`);
          read.abroad += 1;
        }
        if (digits.startsWith(callingCode)) return;
        if (national === callingCode + digits) read.direct += 1;
        else if (trunkZero.has(region) && national === callingCode + digits.slice(1)) read.trunk += 1;
      }),
      { numRuns: 20_000, seed: 7 },
    );
    for (const count of Object.values(read)) expect(count).toBeGreaterThan(1000);
  });

  test('have a zero before them in these countries', () => {
    const ofMetadata = getCountries().filter((country) => {
      const metadata = new Metadata();
      metadata.selectNumberingPlan(country);
      const { numberingPlan } = metadata as unknown as {
        readonly numberingPlan: { readonly nationalPrefixForParsing: () => string | undefined };
      };
      return ['0', '0|180020'].includes(numberingPlan.nationalPrefixForParsing() ?? '');
    });
    expect([...trunkZero].sort()).toEqual([...ofMetadata].sort());
  });

  test('have the calling codes of the library', () => {
    const countries = getCountries();
    expect(countries).toHaveLength(245);
    for (const country of countries) {
      const code = getCountryCallingCode(country);
      expect([country, plans().get(country)?.code ?? code]).toEqual([country, code]);
    }
  });
});
