import { describe, expect } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import { formatNumber, parseNumber, readings } from '../../src/human.js';
import { isE164, isPossible, isValid, regionsOf } from '../../src/index.js';
import { country, digitString, frozen } from '../arbitraries.js';

const e164 = digitString.filter(isE164);
const valid = digitString.filter(isValid);

/** What people put between digits. */
const gap = fc.constantFrom('', '', ' ', '-', '.', '/', ' (', ') ', '\u00a0', '\u2011', '\u200e', '－');

const spaced = fc
  .tuple(e164, fc.array(gap, { minLength: 16, maxLength: 16 }))
  .map(
    ([number, gaps]) => [number, [...number].map((digit, place) => digit + gaps[place]!).join('')] as const,
  );

const digitsIn = (text: string): string => text.replace(/\D/g, '');

describe('what is shown', () => {
  property.prop([valid], frozen)('is read back, if the number is valid', (number) => {
    expect(parseNumber(formatNumber(number))).toBe(number);
  });

  property.prop([e164], frozen)(
    'is read as the number behind a plus is, for every other number',
    (number) => {
      expect(parseNumber(formatNumber(number))).toBe(parseNumber(`+${number}`));
    },
  );

  property.prop([e164], frozen)('has the same digits behind a plus, in international style', (number) => {
    expect(formatNumber(number)).toMatch(/^\+\d/);
    expect(digitsIn(formatNumber(number))).toBe(number);
  });

  property.prop([valid], frozen)('in national style is read back in each of its countries', (number) => {
    const text = formatNumber(number, 'national');
    expect(regionsOf(number).map((region) => parseNumber(text, region))).toEqual(
      regionsOf(number).map(() => number),
    );
  });

  property.prop([e164], frozen)('in national style is the international text, or has no plus', (number) => {
    const text = formatNumber(number, 'national');
    expect(text === formatNumber(number) || !text.includes('+')).toBe(true);
  });
});

describe('what is read', () => {
  property.prop([fc.string({ unit: fc.constantFrom(...'0123456789+-() ') }), country], frozen)(
    'is E.164, or nothing',
    (text, code) => {
      const digits = parseNumber(text, code);
      expect(digits === undefined || isE164(digits)).toBe(true);
    },
  );

  property.prop([spaced, country], frozen)(
    'does not depend on what is between the digits, nor on the country, behind a plus',
    ([number, text], code) => {
      expect(parseNumber(`+${text}`, code)).toBe(parseNumber(`+${number}`));
    },
  );

  property.prop([e164], frozen)('stays as it is without a country, if it is possible', (number) => {
    expect(parseNumber(number)).toBe(isPossible(number) ? number : undefined);
  });

  property.prop([valid, country], frozen)(
    'stays valid, whatever the country, unless it is valid in two ways',
    (number, code) => {
      const read = parseNumber(number, code);
      if (read !== undefined) expect(isValid(read)).toBe(true);
      else expect(readings(number, code).filter(({ level }) => level === 'valid')).toHaveLength(2);
    },
  );
});
