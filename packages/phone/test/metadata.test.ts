import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import plans from 'libphonenumber-js/max/metadata';
import { metadataVersion } from '../src/index.js';
import {
  callingCodes,
  countriesWithoutPlan,
  globalCodes,
  officialCountries,
  regionsWithoutAlpha2,
} from './known.js';

const theirPackage = require.resolve('libphonenumber-js/package.json');
const theirVersion = (JSON.parse(readFileSync(theirPackage, 'utf8')) as { readonly version: string }).version;

describe('metadataVersion', () => {
  test('is a release of libphonenumber', () => {
    expect(metadataVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('is the release that the installed libphonenumber-js says it ships', () => {
    const changelog = readFileSync(join(dirname(theirPackage), 'CHANGELOG.md'), 'utf8');
    const sinceInstalled = changelog.slice(changelog.indexOf(`\n${theirVersion} / `));
    expect(changelog).toContain(`\n${theirVersion} / `);
    expect(/Updated metadata to version ([\d.]*\d)/.exec(sinceInstalled)?.[1]).toBe(metadataVersion);
  });
});

/** What the code relies on; a new release may change it. */
describe('the metadata', () => {
  const regions = Object.entries(plans.countries);

  test('has 245 regions: the official countries with a plan, and three others', () => {
    expect(regions).toHaveLength(245);
    expect(regions.map(([region]) => region).sort()).toEqual(
      [
        ...officialCountries.filter((code) => !countriesWithoutPlan.includes(code)),
        ...regionsWithoutAlpha2,
      ].sort(),
    );
  });

  test('gives each region the calling code that is known from elsewhere', () => {
    expect(new Map(regions.map(([region, plan]) => [region, plan[0] as string]))).toEqual(callingCodes);
  });

  test('has twelve shared calling codes', () => {
    const shared = Object.entries(plans.country_calling_codes).filter(([, sharing]) => sharing.length > 1);
    expect(Object.fromEntries(shared.map(([code, sharing]) => [code, sharing.length]))).toEqual({
      1: 25,
      7: 2,
      39: 2,
      44: 4,
      47: 2,
      61: 3,
      212: 2,
      262: 2,
      290: 2,
      358: 2,
      590: 3,
      599: 2,
    });
  });

  test('has nine codes without a region', () => {
    expect(Object.keys(plans.nonGeographic).sort()).toEqual(globalCodes);
  });

  test('no calling code begins another one', () => {
    const codes = [...Object.keys(plans.country_calling_codes), ...Object.keys(plans.nonGeographic)];
    expect(codes.filter((code) => codes.some((other) => other !== code && other.startsWith(code)))).toEqual(
      [],
    );
  });

  test('the main plan of a code lists all lengths of its regions, save for seven digits in Canada', () => {
    const lengths = (region: string): readonly number[] =>
      (plans.countries as Readonly<Record<string, readonly [string, string, string, readonly number[]]>>)[
        region
      ]?.[3] ?? [];
    const extra = Object.values(plans.country_calling_codes).flatMap(([main = '', ...others]) =>
      others.flatMap((region) =>
        lengths(region)
          .filter((length) => !lengths(main).includes(length))
          .map((length) => [region, length]),
      ),
    );
    expect(extra).toEqual([['CA', 7]]);
  });
});
