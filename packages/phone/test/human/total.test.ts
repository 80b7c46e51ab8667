import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import {
  countryName,
  type CountryNames,
  formatNumber,
  type NumberStyle,
  parseNumber,
} from '../../src/human.js';
import { anyString, anyValue, frozen } from '../arbitraries.js';

describe('whatever it is given', () => {
  property.prop([anyValue, anyValue], frozen)('each function answers', (value, other) => {
    // What JavaScript without types can do.
    const text = value as string;
    expect(['string', 'undefined']).toContain(typeof parseNumber(text, other as string));
    expect(['string', 'undefined']).toContain(typeof countryName(text, other as CountryNames));
    expect(['string', typeof value]).toContain(typeof formatNumber(text, other as NumberStyle));
  });

  property.prop([fc.anything().filter((value) => typeof value !== 'string')], frozen)(
    'no string: no answer',
    (value) => {
      const text = value as string;
      expect([parseNumber(text), parseNumber(text, 'US'), countryName(text)]).toEqual(
        Array(3).fill(undefined),
      );
      expect(formatNumber(text)).toBe(value);
      expect(parseNumber('(317) 555-1212', text)).toBeUndefined();
    },
  );

  property.prop([anyValue], frozen)('no language file: no name, or one of its own', (value) => {
    const names = countryName('DE', { locale: 'de', countries: value } as CountryNames);
    expect(['string', 'undefined']).toContain(typeof names);
  });

  test.each([null, 0, '', 'de', [], {}, { countries: undefined }, Symbol('de'), () => 'de'])(
    '%p is no language file',
    (language) => {
      expect(countryName('DE', language as unknown as CountryNames)).toBeUndefined();
    },
  );

  const boom = (): never => {
    throw new Error('a trap');
  };
  test.each<[string, unknown]>([
    ['a proxy', new Proxy({}, { get: boom, has: boom, getOwnPropertyDescriptor: boom })],
    ['a getter', Object.defineProperty({}, 'countries', { get: boom })],
    ['a proxy of names', { countries: new Proxy({}, { getOwnPropertyDescriptor: boom }) }],
    ['inherited names', Object.create({ countries: { DE: 'Deutschland' } })],
  ])('%s is not a language file, and nothing throws', (_, language) => {
    expect(countryName('DE', language as CountryNames)).toBeUndefined();
  });

  test('bytes are no text', () => {
    const bytes = new TextEncoder().encode('13175551212') as unknown as string;
    expect([parseNumber(bytes), formatNumber(bytes)]).toEqual([undefined, bytes]);
  });

  property.prop([anyString, anyString], frozen)('the same again', (text, code) => {
    expect(parseNumber(text, code)).toBe(parseNumber(text, code));
    expect(formatNumber(text, 'national')).toBe(formatNumber(text, 'national'));
  });

  test('a text that the parser answers in turns is never read', () => {
    const text = 'tel:2015550123;phone-context=+1';
    expect([parseNumber(text), parseNumber(text), parseNumber(text)]).toEqual(Array(3).fill(undefined));
  });
});

describe('ten million characters', () => {
  test.each(['1', '0', '+', ' ', '-', '\u200b', '\ud800', '１', 'US', ' 1', 'tel:1;phone-context=+1'])(
    'of %j are nothing, and come back',
    (unit) => {
      const text = unit.repeat(10_000_000 / unit.length);
      expect([parseNumber(text), parseNumber(text, 'US')]).toEqual([undefined, undefined]);
      expect(parseNumber('13175551212', text)).toBe('13175551212');
      expect([countryName(text), formatNumber(text) === text]).toEqual([undefined, true]);
    },
  );
});
