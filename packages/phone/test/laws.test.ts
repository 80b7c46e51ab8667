import { describe, expect } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import {
  callingCodeOf,
  isE164,
  isPossible,
  isValid,
  numberType,
  regionsOf,
  suitsCountry,
} from '../src/index.js';
import { anyString, countryWithPlan, digitString, frozen, levels, numberAndCountry } from './arbitraries.js';
import { callingCodes, countriesWithPlan, globalCodes, regionsWithoutAlpha2 } from './known.js';

const implies = (premise: boolean, conclusion: boolean): boolean => !premise || conclusion;

describe('laws of the levels', () => {
  property.prop([anyString], frozen)('each one implies the one before', (number) => {
    expect(implies(isValid(number), isPossible(number))).toBe(true);
    expect(implies(isPossible(number), isE164(number))).toBe(true);
  });

  property.prop([numberAndCountry], frozen)(
    'for a country too, and the number alone',
    ([number, country]) => {
      const [e164, possible, valid] = [
        suitsCountry(number, country, 'e164'),
        suitsCountry(number, country, 'possible'),
        suitsCountry(number, country, 'valid'),
      ];
      expect(implies(valid, possible && isValid(number))).toBe(true);
      expect(implies(possible, e164 && isPossible(number))).toBe(true);
      expect(implies(e164, isE164(number))).toBe(true);
    },
  );

  property.prop([digitString], frozen)(
    'valid is: in a range of a region, or of a global service',
    (number) => {
      const global = (globalCodes as readonly (string | undefined)[]).includes(callingCodeOf(number));
      expect(implies(global, regionsOf(number).length === 0)).toBe(true);
      expect(implies(!global, isValid(number) === regionsOf(number).length > 0)).toBe(true);
      expect(numberType(number) !== undefined).toBe(isValid(number));
    },
  );
});

describe('laws of the regions', () => {
  property.prop([digitString], frozen)('a number suits them, and no other country', (number) => {
    const sharing = countriesWithPlan.filter(
      (country) => callingCodes.get(country) === callingCodeOf(number),
    );
    const suited = sharing.filter((country) => suitsCountry(number, country, 'valid'));
    expect(suited.sort()).toEqual(
      regionsOf(number).filter((region) => !regionsWithoutAlpha2.includes(region)),
    );
  });

  property.prop([digitString, countryWithPlan], frozen)(
    'it suits none with another calling code',
    (number, country) => {
      const verdicts = levels.map((level) => suitsCountry(number, country, level));
      expect(implies(verdicts.includes(true), callingCodes.get(country) === callingCodeOf(number))).toBe(
        true,
      );
    },
  );

  property.prop([digitString], frozen)('they come in order, each one once', (number) => {
    expect(regionsOf(number)).toEqual([...new Set(regionsOf(number))].sort());
  });

  property.prop([digitString], frozen)('a number begins with its calling code', (number) => {
    expect(implies(isPossible(number), callingCodeOf(number) !== undefined)).toBe(true);
    expect(number.startsWith(callingCodeOf(number) ?? '')).toBe(true);
  });
});
