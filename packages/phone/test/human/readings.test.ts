import { describe, expect, test } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';
import { formatNumber, parseNumber, readings } from '../../src/human.js';
import { isPossible, isValid, regionsOf } from '../../src/index.js';
import { country, digitString, frozen, seeded } from '../arbitraries.js';
import { exampleNumbers } from '../known.js';

const valid = digitString.filter(isValid);

/** The digits of each numbering system that this Node can write. */
const scripts = Intl.supportedValuesOf('numberingSystem')
  .map((system) => {
    const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
    return Array.from({ length: 10 }, (_, digit) => format.format(digit));
  })
  .filter((digits) => digits.every((digit) => /^\p{Nd}$/u.test(digit)));

const inScript = (digits: string, script: readonly string[]): string =>
  digits.replace(/[0-9]/g, (digit) => script[Number(digit)] ?? '');

/** The ways of writing a number with its calling code. */
const international = (number: string): readonly string[] => [
  `+${number}`,
  formatNumber(number),
  `00${number}`,
  `00 ${formatNumber(number).slice(1)}`,
  `+00${number}`,
  `+0${number}`,
  `tel:+${number}`,
  `TEL: ${formatNumber(number)}`,
  `whatsapp:+${number}`,
  `  +${number}\u200e `,
];

const digits = fc.constantFrom(...scripts);

describe('a valid number of a country', () => {
  test('has scripts to be written in', () => {
    expect(scripts.length).toBeGreaterThan(60);
  });

  const own = fc
    .oneof(
      fc.constantFrom(...exampleNumbers).map(([, number]) => number),
      valid,
    )
    .filter((number) => regionsOf(number).length > 0)
    .chain((number) => fc.tuple(fc.constant(number), fc.constantFrom(...regionsOf(number))));

  property.prop([own, digits], seeded(600))(
    'is itself in every way of writing it, and read again it is itself',
    ([number, region], script) => {
      for (const text of [...international(number), number, formatNumber(number).slice(1)])
        for (const written of [text, inScript(text, script)])
          expect([written, parseNumber(written, region)]).toEqual([written, number]);
      const national = formatNumber(number, 'national');
      const read = parseNumber(national, region);
      // It may be the number of another country too, as its bare digits are; it is never taken for that one.
      expect([number, undefined]).toContain(read);
      expect(parseNumber(number, region)).toBe(number);
    },
  );

  test.each(exampleNumbers)('of %s, %s: every reading is listed, and it is the first', (region, number) => {
    for (const text of [number, formatNumber(number), formatNumber(number, 'national')]) {
      const [first] = readings(text, region);
      expect(first).toMatchObject({ digits: number, level: 'valid' });
    }
  });
});

describe('readings', () => {
  property.prop(
    [
      fc.oneof(
        digitString,
        digitString.map((text) => `00${text}`),
      ),
      country,
    ],
    frozen,
  )('are what the text means: without what was removed, behind what was added', (text, code) => {
    for (const { digits: number, level, countries, removed, added } of readings(text, code)) {
      expect(number).toBe(added + text.slice(removed.length));
      expect(text.startsWith(removed)).toBe(true);
      expect([isPossible(number), isValid(number)]).toEqual([true, level === 'valid']);
      if (level === 'valid') expect(countries).toEqual(regionsOf(number));
    }
  });

  property.prop([digitString, country], frozen)(
    'hold what parseNumber returns, if it is possible',
    (text, code) => {
      const all = readings(text, code).map((one) => one.digits);
      expect(new Set(all).size).toBe(all.length);
      const read = parseNumber(text, code);
      if (read !== undefined && isPossible(read)) expect(all).toContain(read);
      const home = parseNumber(text, code, { ambiguous: 'home' });
      const abroad = parseNumber(text, code, { ambiguous: 'international' });
      if (read !== undefined) expect([home, abroad]).toEqual([read, read]);
      const validOnes = readings(text, code).filter(({ level }) => level === 'valid');
      if (read === undefined && validOnes.length > 1) {
        expect(home).not.toBe(abroad);
        expect(validOnes.map((one) => one.digits)).toEqual(expect.arrayContaining([home, abroad]));
      }
    },
  );

  property.prop([digitString, country], frozen)(
    'of what was read are that, or more than one',
    (text, code) => {
      const read = parseNumber(text, code);
      // One that is possible alone may have a valid reading in the country.
      if (read === undefined || !isValid(read)) return;
      // Never another number.
      expect([read, undefined]).toContain(parseNumber(read, code));
    },
  );

  test.each<[string, string | undefined, readonly unknown[]]>([
    [
      '2057038726',
      'US',
      [
        ['12057038726', 'valid', ['US'], '', '1'],
        ['2057038726', 'valid', ['EG'], '', ''],
      ],
    ],
    [
      '3175551212',
      'US',
      [
        ['13175551212', 'valid', ['US'], '', '1'],
        ['3175551212', 'possible', [], '', ''],
      ],
    ],
    ['(205) 703-8726', 'US', [['12057038726', 'valid', ['US'], '', '1']]],
    ['+07400123456', 'GB', [['447400123456', 'valid', ['GB'], '0', '44']]],
    ['0044 7400 123456', 'US', [['447400123456', 'valid', ['GB'], '00', '']]],
    ['011 15-2345-6789', 'AR', [['5491123456789', 'valid', ['AR'], '01115', '54911'].slice(0, 5)]],
    ['1317555', 'US', []],
    ['15555554410', 'US', [['15555554410', 'possible', ['US'], '', '']]],
    ['call me', 'US', []],
    ['', undefined, []],
  ])('%j in %s', (text, code, expected) => {
    expect(
      readings(text, code).map(({ digits: number, level, countries, removed, added }) => [
        number,
        level,
        countries,
        removed,
        added,
      ]),
    ).toEqual(expected);
  });

  test.each([
    ['US', '1', 10, 0.1],
    ['DE', '49', 11, 0.2],
  ] as const)(
    'of random numbers of %s, typed without their code, a known share is a number abroad',
    (code, prefix, length, share) => {
      const nationals = fc.sample(
        fc
          .string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length })
          .filter((national) => regionsOf(prefix + national).includes(code)),
        { seed: 375_810, numRuns: 1000 },
      );
      const double = nationals.filter(
        (national) => readings(national, code).filter(({ level }) => level === 'valid').length > 1,
      );
      expect(Math.abs(double.length / nationals.length - share)).toBeLessThan(0.04);
      // What begins with the calling code is taken as it stands.
      for (const national of double)
        expect(parseNumber(national, code)).toBe(national.startsWith(prefix) ? national : undefined);
    },
  );

  test('digits that are valid as they stand, of their country, are themselves', () => {
    expect(parseNumber('4915112345678', 'DE')).toBe('4915112345678');
    expect(parseNumber('49 151 12345678', 'DE')).toBe('4915112345678');
    expect(parseNumber('38343201234', 'XK')).toBe('38343201234');
    expect(parseNumber('628121234567', 'ID')).toBe('628121234567');
  });
});
