import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import type { Branded, Mixed } from 'io-ts';
import { Alpha2, type E164Brand, PhoneNumber, phoneNumber } from '../src/codec.js';
import { anyValue, frozen } from './arbitraries.js';
import { exampleNumbers, officialCountries } from './known.js';

const codecs: readonly (readonly [string, Mixed])[] = [
  ['PhoneNumber', PhoneNumber],
  ["phoneNumber('e164')", phoneNumber('e164')],
  ["phoneNumber('possible')", phoneNumber('possible')],
  ["phoneNumber('valid')", phoneNumber('valid')],
  ['Alpha2', Alpha2],
];

const candidates = fc.oneof(
  anyValue,
  fc.constantFrom(...exampleNumbers).map(([, number]) => number),
  fc.constantFrom(...officialCountries),
);

describe.each(codecs)('the laws of %s', (_name, codec) => {
  property.prop([candidates], frozen)('it decodes exactly what it is', (value) => {
    expect(codec.decode(value)._tag).toBe(codec.is(value) ? 'Right' : 'Left');
  });

  property.prop([candidates], frozen)('it changes nothing, and decoding again changes nothing', (value) => {
    const decoded = codec.decode(value);
    const again = decoded._tag === 'Right' ? codec.decode(codec.encode(decoded.right)) : decoded;
    expect(decoded._tag === 'Right' ? decoded.right : value).toBe(value);
    expect(again).toEqual(decoded);
  });

  property.prop([candidates], frozen)('a refusal names the codec and keeps the value', (value) => {
    const decoded = codec.decode(value);
    const refusals = decoded._tag === 'Left' ? decoded.left : [];
    expect(refusals).toHaveLength(codec.is(value) ? 0 : 1);
    expect(refusals.every((refusal) => Object.is(refusal.value, value))).toBe(true);
    expect(refusals.every((refusal) => refusal.context[0]?.type === codec)).toBe(true);
  });
});

describe('what the codecs accept', () => {
  test.each([
    ['99912345678', [true, false, false]],
    ['15555554410', [true, true, false]],
    ['447400123456', [true, true, true]],
    ['4407400123456', [true, false, false]],
    ['+447400123456', [false, false, false]],
    [447400123456, [false, false, false]],
  ])('%j at e164, possible and valid: %j', (value, verdicts) => {
    expect(
      [phoneNumber('e164'), phoneNumber('possible'), phoneNumber('valid')].map((codec) => codec.is(value)),
    ).toEqual(verdicts);
  });

  test('PhoneNumber is the codec of level possible', () => {
    expect(phoneNumber('possible')).toBe(PhoneNumber);
  });

  test.each([
    ['GB', true],
    ['UK', false],
    ['XK', false],
    ['gb', false],
  ])('%s as Alpha2: %j', (value, verdict) => {
    expect(Alpha2.is(value)).toBe(verdict);
  });
});

describe('brands', () => {
  test('a stricter number passes for a laxer one, and not the other way round', () => {
    const anyShape = (number: Branded<string, E164Brand>): string => number;
    const possible = (number: PhoneNumber): string => number;
    const strict: unknown = '447400123456';

    const accepted: string[] = [];
    if (phoneNumber('valid').is(strict)) accepted.push(anyShape(strict), possible(strict));
    // @ts-expect-error -- E.164 alone is not enough
    if (phoneNumber('e164').is(strict)) accepted.push(possible(strict));
    // @ts-expect-error -- a plain string has passed no codec
    accepted.push(possible('447400123456'));
    // @ts-expect-error -- a country is not a number
    if (Alpha2.is(strict)) accepted.push(possible(strict));

    expect(accepted).toEqual(Array.from({ length: 4 }, () => '447400123456'));
  });
});

test.each<[string, unknown]>([
  ['constructor', 'constructor'],
  ['undefined', undefined],
  ['a symbol', Symbol('valid')],
  ['an object that throws', new Proxy({}, { get: () => [].at(0)!['a'] })],
])('what is not a level accepts no number: %s', (_, level) => {
  expect(phoneNumber(level as 'valid').is('447400123456')).toBe(false);
});

test('a codec has a name, which io-ts says where a value is wrong', () => {
  const names = [PhoneNumber, phoneNumber('e164'), phoneNumber('possible'), phoneNumber('valid'), Alpha2];
  expect(names.map(({ name }) => name)).toEqual([
    'PhoneNumber',
    'E164',
    'PhoneNumber',
    'ValidPhoneNumber',
    'Alpha2',
  ]);
  expect(phoneNumber('none' as 'valid').name).toBe('PhoneNumber');
});
