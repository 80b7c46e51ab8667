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

describe('as people say them', () => {
  const people = {
    en: ['Taiwan', 'Iran', 'Tanzania', 'Moldova', 'Côte d’Ivoire', 'North Macedonia', 'China', 'Kosovo'],
    de: [
      'Taiwan',
      'Iran',
      'Tansania',
      'Republik Moldau',
      'Côte d’Ivoire',
      'Nordmazedonien',
      'China',
      'Kosovo',
    ],
    es: ['Taiwán', 'Irán', 'Tanzania', 'Moldavia', 'Côte d’Ivoire', 'Macedonia del Norte', 'China', 'Kosovo'],
  };
  const codes = ['TW', 'IR', 'TZ', 'MD', 'CI', 'MK', 'CN', 'XK'];

  test.each(Object.entries(people))('in %s', (locale, names) => {
    const language = new Intl.DisplayNames(locale, { type: 'region' });
    expect(codes.map((code) => countryName(code, language))).toEqual(names);
    expect(officialCountries.filter((code) => countryName(code, language) === undefined)).toEqual([]);
  });

  test('no other code gets a name, and none that is not known', () => {
    const language = new Intl.DisplayNames('de', { type: 'region' });
    expect(['UK', 'EU', 'AC', 'de', '276', 'DEU'].map((code) => countryName(code, language))).toEqual(
      Array(6).fill(undefined),
    );
    expect(countryName('DE', { of: (code) => code })).toBeUndefined();
    expect(countryName('DE', { of: () => undefined })).toBeUndefined();
    expect(
      countryName('DE', {
        of: () => {
          throw new RangeError('no region');
        },
      }),
    ).toBeUndefined();
  });
});

test.each([
  ...['', 'D', 'de', 'De', 'DEU', '276', ' DE', 'UK', 'EU', 'DD', 'AN', 'AC', 'TA', 'ZZ'],
  ...['toString', '__proto__', 'constructor', 'hasOwnProperty', 'length'],
])('%j has no name', (code) => {
  expect([countryName(code), countryName(code, german)]).toEqual([undefined, undefined]);
});
