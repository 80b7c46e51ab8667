import { isPossible, isValid } from '@assay/phone';
import { changedCallingCodes, metadataRanges } from '@assay/phone/metadata';
import { rangesOf, rangesWithout } from '@assay/phone/ranges';
import type { NumberRange } from '@assay/phone/ranges';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import metadata from 'libphonenumber-js/max/metadata';
import { parsePhoneNumber } from 'libphonenumber-js/core';
import earlier from 'libphonenumber-js-earlier/max/metadata';
import { parsePhoneNumber as parseEarlier } from 'libphonenumber-js-earlier/core';

/** By the library itself. It reads a number, so digits that it changes are no number as they stand. */
const isValidNow = (digits: string): boolean => {
  const number = parsePhoneNumber(`+${digits}`, metadata);
  return number?.number === `+${digits}` && number.isValid();
};
const wasValid = (digits: string): boolean => {
  const number = parseEarlier(`+${digits}`, earlier);
  return number?.number === `+${digits}` && number.isValid();
};

const levels = ['possible', 'valid'] as const;

describe('ranges of a release', () => {
  test.each(levels)('that is installed are ours: %s', (level) => {
    expect(metadataRanges(metadata, level)).toEqual(rangesOf(level));
  });

  test('of some calling codes are theirs alone', () => {
    const some = metadataRanges(metadata, 'valid', ['49', '290']);
    expect(new Set(some.map(({ lowest }) => String(lowest).slice(0, 2)))).toEqual(new Set(['49', '29']));
    expect(rangesWithout(some, rangesOf('valid'))).toEqual([]);
    expect(metadataRanges(metadata, 'valid', [])).toEqual([]);
  });

  test.each(levels)('differ in the calling codes that have changed, and in no other: %s', (level) => {
    const codes = changedCallingCodes(earlier, metadata);
    const [old, next] = [metadataRanges(earlier, level), metadataRanges(metadata, level)];
    const [oldOf, nextOf] = [metadataRanges(earlier, level, codes), metadataRanges(metadata, level, codes)];
    expect(rangesWithout(old, next)).toEqual(rangesWithout(oldOf, nextOf));
    expect(rangesWithout(next, old)).toEqual(rangesWithout(nextOf, oldOf));
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.length).toBeLessThan(100);
  });

  test('what is lost and gained is so in the library too, at the edges of each range and beside them', () => {
    const [old, next] = [metadataRanges(earlier, 'valid'), metadataRanges(metadata, 'valid')];
    const [lost, gained] = [rangesWithout(old, next), rangesWithout(next, old)];
    expect(lost.length).toBeGreaterThan(50);
    expect(gained.length).toBeGreaterThan(50);
    for (const [ranges, before] of [
      [lost, true],
      [gained, false],
    ] as const)
      for (const { lowest, highest } of ranges)
        for (const number of [lowest, highest].map(String))
          expect([number, wasValid(number), isValidNow(number), isValid(number)]).toEqual([
            ...[number, before, !before, !before],
          ]);
    for (const { lowest, highest } of [...lost, ...gained])
      for (const number of [lowest - 1, highest + 1].filter((beside) => isPossible(String(beside)))) {
        const isChanged = [...lost, ...gained].some(
          (range) => range.lowest <= number && number <= range.highest,
        );
        if (!isChanged)
          expect([number, wasValid(String(number))]).toEqual([number, isValidNow(String(number))]);
      }
  });

  test.each([
    ['null', null],
    ['a text', '{}'],
    ['an empty object', {}],
    ['another one', { ...metadata, version: 3 }],
    ['one without a plan', { ...metadata, countries: {} }],
    [
      'one without types',
      { ...metadata, countries: { ...metadata.countries, US: metadata.countries.US?.slice(0, 8) } },
    ],
    ['a code that nobody has', { ...metadata, country_calling_codes: { '1': [] } }],
    [
      'a pattern that we cannot read',
      { ...metadata, nonGeographic: { '888': ['888', '', '\\d+', [11], 0, 0, 0, 0, 0, 0, 0, [0]] } },
    ],
  ])('%s is refused', (_, value) => {
    expect(() => metadataRanges(value, 'valid')).toThrow(/metadata|pattern/);
  });
});

describe('rangesWithout', () => {
  /** Ranges of small numbers, as a set of them. */
  const numbers = fc.uniqueArray(fc.integer({ min: 100, max: 160 }));
  const rangesOfSet = (of: readonly number[]): readonly NumberRange[] =>
    [...of]
      .sort((one, other) => one - other)
      .reduce<NumberRange[]>((ranges, number) => {
        const last = ranges.at(-1);
        return last !== undefined && last.highest + 1 === number
          ? [...ranges.slice(0, -1), { ...last, highest: number }]
          : [...ranges, { length: 3, lowest: number, highest: number }];
      }, []);

  test('is the difference of sets', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect(rangesWithout(rangesOfSet(one), rangesOfSet(other))).toEqual(
          rangesOfSet(one.filter((number) => !other.includes(number))),
        );
      }),
    );
  });

  test('leaves what it is given as it was', () => {
    const [one, other] = [rangesOfSet([100, 101, 102]), rangesOfSet([101])].map((ranges) =>
      Object.freeze(ranges.map(Object.freeze)),
    );
    expect(rangesWithout(one as NumberRange[], other as NumberRange[])).toEqual([
      { length: 3, lowest: 100, highest: 100 },
      { length: 3, lowest: 102, highest: 102 },
    ]);
  });
});
