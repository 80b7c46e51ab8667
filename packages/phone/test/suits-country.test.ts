import { describe, expect, test } from '@jest/globals';
import { suitsCountry } from '../src/index.js';
import { levels } from './arbitraries.js';
import { countriesWithoutPlan, exampleNumbers, officialCountries, regionsWithoutAlpha2 } from './known.js';

/** At each level, from `e164` to `valid`. */
const suits = (number: string, country: string): readonly boolean[] =>
  levels.map((level) => suitsCountry(number, country, level));

/** Regions with numbers that are no countries here. */
const nowhere = regionsWithoutAlpha2.filter((region) => region !== 'XK');

describe('suitsCountry', () => {
  test.each([
    ['its own country', '12015550123', 'US', [true, true, true]],
    ['a country with the same code', '12015550123', 'CA', [true, true, false]],
    ['a country with another code', '12015550123', 'GB', [false, false, false]],
    ['a code that begins like its own', '12015550123', 'EG', [false, false, false]],
    ['the country, in no range', '15555554410', 'US', [true, true, false]],
    ['the country, too short', '1201555012', 'US', [true, false, false]],
    ['the calling code alone', '44', 'GB', [true, false, false]],
    ['one of three', '590690001234', 'MF', [true, true, true]],
    ['another one of three', '590690001234', 'BL', [true, true, true]],
    ['Guernsey, whom a guess by +44 misses', '447781123456', 'GG', [true, true, true]],
    ['Kazakhstan, whom a guess by +7 misses', '77012345678', 'KZ', [true, true, true]],
    ['Russia, with a number of Kazakhstan', '77012345678', 'RU', [true, true, false]],
    ["a length of Curacao's", '59931234567', 'CW', [true, true, false]],
    ["a length that is not Bonaire's", '59931234567', 'BQ', [true, false, false]],
    ['Canada, without area code', '13101234', 'CA', [true, true, true]],
    ['the United States, without area code', '13101234', 'US', [true, false, false]],
    ['Canada, a local number', '12102610', 'CA', [true, false, false]],
    ['a trunk prefix too much', '4407400123456', 'GB', [true, false, false]],
    ['a freephone number and a country', '80012345678', 'US', [false, false, false]],
    ['no assigned calling code', '99912345678', 'US', [false, false, false]],
    ['sixteen digits', '4977466862652197', 'DE', [false, false, false]],
    ['no E.164 number', '+12015550123', 'US', [false, false, false]],
  ])('%s: %s in %s', (_why, number, country, verdicts) => {
    expect(suits(number, country)).toEqual(verdicts);
  });

  test.each(exampleNumbers.filter(([region]) => !nowhere.includes(region)))(
    '%s: its example %s suits it at every level',
    (region, number) => {
      expect(suits(number, region)).toEqual([true, true, true]);
    },
  );

  test.each(exampleNumbers.filter(([region]) => nowhere.includes(region)))(
    '%s is not officially assigned: its example %s does not suit it',
    (region, number) => {
      expect(suits(number, region)).toEqual([false, false, false]);
    },
  );

  test.each(countriesWithoutPlan)('%s has no plan: every E.164 number suits it', (country) => {
    const numbers = ['12015550123', '15555554410', '12', '80012345678', '99912345678', '4407400123456'];
    expect(numbers.map((number) => suits(number, country))).toEqual(numbers.map(() => [true, true, true]));
    expect(['', '0', '+12015550123', 'none'].map((text) => suits(text, country))).toEqual(
      ['', '0', '+12015550123', 'none'].map(() => [false, false, false]),
    );
  });

  test('those seven are all that a number without calling code suits', () => {
    expect(officialCountries.filter((country) => suitsCountry('99912345678', country, 'e164'))).toEqual(
      countriesWithoutPlan,
    );
  });

  test.each(['us', 'Us', 'USA', '840', 'UK', 'EU', 'AN', 'ZZ', 'US ', '', 'toString', '__proto__'])(
    '%j is no country, and suits no number',
    (country) => {
      expect(suits('12015550123', country)).toEqual([false, false, false]);
    },
  );

  test('Kosovo is no ISO country, and has numbers', () => {
    expect(suits('38343201234', 'XK')).toEqual([true, true, true]);
    expect(suits('3834320123', 'XK')).toEqual([true, false, false]);
    expect(suits('38345', 'XK')).toEqual([true, false, false]);
    expect(suits('12015550123', 'XK')).toEqual([false, false, false]);
    expect(suits('38343201234', 'RS')).toEqual([false, false, false]);
  });

  test.each(['', 'VALID', 'toString', '__proto__'])('%j is no level, and suits nothing', (level) => {
    expect(suitsCountry('12015550123', 'US', level as 'valid')).toBe(false);
  });
});
