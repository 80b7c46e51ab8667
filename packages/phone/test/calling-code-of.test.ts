import { describe, expect, test } from '@jest/globals';
import { callingCodeOf } from '../src/index.js';
import { callingCodes, exampleNumbers, globalCodes } from './known.js';

describe('callingCodeOf', () => {
  test.each(exampleNumbers)('of the example of %s, %s', (region, number) => {
    expect(callingCodeOf(number)).toBe(callingCodes.get(region));
  });

  test.each(globalCodes)('of the global service %s', (code) => {
    expect(callingCodeOf(`${code}12345678`)).toBe(code);
  });

  test.each([
    ['44', '44'],
    ['12', '1'],
    ['447', '44'],
    ['4407400123456', '44'],
    ['123456789012345', '1'],
  ])('asks nothing of what follows: %s has %s', (number, code) => {
    expect(callingCodeOf(number)).toBe(code);
  });

  test.each([
    '',
    '1',
    '80',
    '21012345678',
    '99912345678',
    '0441234567890',
    '+447400123456',
    '1234567890123456',
  ])('%j has none', (number) => {
    expect(callingCodeOf(number)).toBeUndefined();
  });

  test('three digits or less, all of 215 codes and no other', () => {
    const heads = Array.from({ length: 999 }, (_, head) => String(head + 1));
    const found = heads.filter(
      (head) => head.length > 0 && callingCodeOf(`${head}000000000000`.slice(0, 13)) === head,
    );
    expect(found.sort()).toEqual([...new Set([...callingCodes.values(), ...globalCodes])].sort());
    expect(found).toHaveLength(215);
  });
});
