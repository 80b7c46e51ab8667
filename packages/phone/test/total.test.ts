import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import {
  alpha2Status,
  callingCodeOf,
  isAlpha2,
  isE164,
  isPossible,
  isValid,
  type Level,
  numberType,
  regionsOf,
  suitsCountry,
} from '../src/index.js';
import { anyString, anyValue, country, frozen, level } from './arbitraries.js';

describe('whatever it is given', () => {
  property.prop([anyValue, anyValue, anyValue], frozen)(
    'each function answers',
    (value, code, strictness) => {
      // What JavaScript without types can do.
      const [number, region, chosen] = [value, code, strictness] as [string, string, Level];
      expect([true, false]).toContain(isE164(number));
      expect([true, false]).toContain(isPossible(number));
      expect([true, false]).toContain(isValid(number));
      expect([true, false]).toContain(isAlpha2(number));
      expect([true, false]).toContain(suitsCountry(number, region, chosen));
      expect(Array.isArray(regionsOf(number))).toBe(true);
      expect(['string', 'undefined']).toContain(typeof callingCodeOf(number));
      expect(['string', 'undefined']).toContain(typeof numberType(number));
      expect(['string', 'undefined']).toContain(typeof alpha2Status(number));
    },
  );

  property.prop([fc.anything().filter((value) => typeof value !== 'string')], frozen)(
    'no string: no',
    (value) => {
      const number = value as string;
      expect([isE164, isPossible, isValid, isAlpha2].map((judge) => judge(number))).toEqual([
        false,
        false,
        false,
        false,
      ]);
      expect([callingCodeOf, numberType, alpha2Status].map((ask) => ask(number))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([regionsOf(number), suitsCountry(number, 'US', 'e164')]).toEqual([[], false]);
      expect(suitsCountry('12015550123', number, 'e164')).toBe(false);
    },
  );

  property.prop([anyString, country, level], frozen)('the same again', (number, code, strictness) => {
    expect(suitsCountry(number, code, strictness)).toBe(suitsCountry(number, code, strictness));
    expect(regionsOf(number)).toEqual(regionsOf(number));
  });

  test.each(['1', '0', ' ', '\ud800', '１', 'US'])('ten million times %j is nothing', (unit) => {
    const text = unit.repeat(10_000_000);
    expect([isE164, isPossible, isValid, isAlpha2].map((judge) => judge(text))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([callingCodeOf, numberType, alpha2Status].map((ask) => ask(text))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([regionsOf(text), suitsCountry(text, text, 'e164'), suitsCountry(text, 'AQ', 'valid')]).toEqual([
      [],
      false,
      false,
    ]);
  });

  const { proxy, revoke } = Proxy.revocable(new Uint8Array(3), {});
  revoke();

  test.each<readonly [string, unknown]>([
    ['numbers of 64 bits', BigInt64Array.of(52n, 52n)],
    ['no bytes', new Uint8Array()],
    ['a view of anything', new DataView(new ArrayBuffer(8))],
    ['a buffer', new ArrayBuffer(8)],
    ['a proxy of bytes', new Proxy(Uint8Array.of(52, 52), {})],
    ['a revoked proxy of bytes', proxy],
    ['fractions', Float64Array.of(49.5, 49.5, 49.5)],
  ])('%s: no', (_, value) => {
    const number = value as Uint8Array;
    expect([isE164, isPossible, isValid].map((judge) => judge(number))).toEqual([false, false, false]);
    expect([callingCodeOf, numberType].map((ask) => ask(number))).toEqual([undefined, undefined]);
    expect([regionsOf(number), suitsCountry(number, 'US', 'e164')]).toEqual([[], false]);
  });
});
