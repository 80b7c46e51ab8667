import { describe, expect } from '@jest/globals';
import { test as property } from '@fast-check/jest';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isValid, numberType, regionsOf } from '../src/index.js';
import { digitString, frozen } from './arbitraries.js';

describe('libphonenumber-js, on what it does not rewrite', () => {
  property.prop([digitString.filter((number) => number.length <= 15)], frozen)('agrees', (number) => {
    const parsed = parsePhoneNumberFromString(`+${number}`);
    const unchanged = parsed?.number === `+${number}` && parsed.isValid() ? parsed : undefined;
    expect(isValid(number)).toBe(unchanged !== undefined);
    expect(numberType(number)).toBe(unchanged?.getType());
    expect(regionsOf(number)).toEqual(expect.arrayContaining(unchanged?.country ? [unchanged.country] : []));
  });
});
