import { describe, expect, test } from '@jest/globals';
import { getName } from 'i18n-iso-countries';
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import { countryName, type CountryNames } from '../../src/human.js';
import { officialCountries } from '../known.js';

const language = (countries: unknown): CountryNames => ({ locale: '', countries }) as CountryNames;

describe('in English', () => {
  test.each([
    ['DE', 'Germany'],
    ['US', 'United States of America'],
    ['AX', 'Åland Islands'],
    ['AQ', 'Antarctica'],
    ['XK', 'Kosovo'],
  ])('%s is %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  test('all 249 officially assigned codes have the name that i18n-iso-countries gives', () => {
    expect(officialCountries).toHaveLength(249);
    expect(officialCountries.map((code) => countryName(code))).toEqual(
      officialCountries.map((code) => getName(code, 'en')),
    );
    expect(officialCountries.every((code) => (countryName(code) ?? '') !== '')).toBe(true);
  });
});

describe('in another language', () => {
  test.each([
    ['DE', german, 'Deutschland'],
    ['EG', german, 'Ägypten'],
    ['XK', german, 'Kosovo'],
    ['JP', japanese, '日本'],
  ])('%s', (code, names, name) => {
    expect(countryName(code, names)).toBe(name);
  });

  test('all 249 officially assigned codes have the German name that i18n-iso-countries gives', () => {
    expect(officialCountries.map((code) => countryName(code, german))).toEqual(
      officialCountries.map((code) => getName(code, 'de')),
    );
    expect(officialCountries.every((code) => (countryName(code, german) ?? '') !== '')).toBe(true);
  });

  test.each([
    ['a name', { DE: 'Deutschland' }, 'Deutschland'],
    ['the first of several names', { DE: ['Deutschland', 'Bundesrepublik Deutschland'] }, 'Deutschland'],
    ['no name', {}, undefined],
    ['an empty list', { DE: [] }, undefined],
    ['no text', { DE: 49 }, undefined],
    ['an inherited name', Object.create({ DE: 'Deutschland' }), undefined],
    ['no table', null, undefined],
    ['a text for a table', 'DE', undefined],
  ])('%s', (_what, countries, name) => {
    expect(countryName('DE', language(countries))).toBe(name);
  });

  test('a file adds no codes', () => {
    const file = language({ UK: 'Vereinigtes Königreich', DD: 'DDR', AC: 'Ascension', toString: 'x' });
    expect(['UK', 'DD', 'AC', 'toString'].map((code) => countryName(code, file))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

test.each([
  ...['', 'D', 'de', 'De', 'DEU', '276', ' DE', 'UK', 'EU', 'DD', 'AN', 'AC', 'TA', 'ZZ'],
  ...['toString', '__proto__', 'constructor', 'hasOwnProperty', 'length'],
])('%j has no name', (code) => {
  expect([countryName(code), countryName(code, german)]).toEqual([undefined, undefined]);
});
