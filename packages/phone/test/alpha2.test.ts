import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { alpha2Status, isAlpha2 } from '../src/index.js';
import { alpha2Statuses, officialCountries } from './known.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

describe('alpha2Status', () => {
  test('knows all 676 pairs', () => {
    expect(pairs.map((code) => [code, alpha2Status(code)])).toEqual(
      pairs.map((code) => [code, alpha2Statuses.get(code)]),
    );
  });

  test.each([
    ['officially-assigned', 249],
    ['exceptionally-reserved', 13],
    ['transitionally-reserved', 7],
    ['indeterminately-reserved', 30],
    ['user-assigned', 42],
    ['formerly-used', 14],
    ['unassigned', 321],
  ])('%s: %i of them', (status, count) => {
    expect(pairs.filter((code) => alpha2Status(code) === status)).toHaveLength(count);
  });

  test.each([
    ['UK', 'exceptionally-reserved'],
    ['EU', 'exceptionally-reserved'],
    ['AN', 'transitionally-reserved'],
    ['YU', 'transitionally-reserved'],
    ['WL', 'indeterminately-reserved'],
    ['XK', 'user-assigned'],
    ['ZZ', 'user-assigned'],
    ['DD', 'formerly-used'],
    ['BQ', 'officially-assigned'],
    ['AB', 'unassigned'],
  ])('%s is %s', (code, status) => {
    expect(alpha2Status(code)).toBe(status);
  });

  test.each([
    '',
    'D',
    'de',
    'De',
    'DEU',
    'D ',
    ' D',
    '1A',
    'A1',
    '@A',
    'A[',
    'Ａ',
    'ＤＥ',
    'ÄÖ',
    '🇩🇪',
    '\ud83c\udde9',
  ])('%j is no pair', (text) => {
    expect(alpha2Status(text)).toBeUndefined();
  });
});

describe('isAlpha2', () => {
  test('accepts the officially assigned pairs, and no other', () => {
    expect(pairs.filter(isAlpha2)).toEqual([...officialCountries].sort());
  });

  test('agrees with i18n-iso-countries, which counts Kosovo in', () => {
    const theirs = codes.map(([alpha2]) => alpha2);
    expect(pairs.filter(isAlpha2)).toEqual(theirs.filter((code) => code !== 'XK').sort());
    expect(theirs).toContain('XK');
  });

  test.each([
    'us',
    'USA',
    '840',
    '004',
    'ıt',
    'ſa',
    'XK',
    'UK',
    'EU',
    'toString',
    '__proto__',
    'constructor',
    'US\n',
    '',
  ])('refuses %j', (text) => {
    expect(isAlpha2(text)).toBe(false);
  });
});

/** Debian's package iso-codes, on the machines that have it. */
const debian = '/usr/share/iso-codes/json/iso_3166-1.json';

(existsSync(debian) ? test : test.skip)(
  'the official codes are those of iso-codes, where it is installed',
  () => {
    const { '3166-1': countries } = JSON.parse(readFileSync(debian, 'utf8')) as {
      readonly '3166-1': readonly { readonly alpha_2: string }[];
    };
    expect(pairs.filter((code) => isAlpha2(code))).toEqual(
      countries.map((country) => country.alpha_2).sort(),
    );
  },
);
