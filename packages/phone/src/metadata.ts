import { nothing } from './metadata/language.js';
import type { Language } from './metadata/language.js';
import { callingCodesOf, metadataOf, textsByCode } from './metadata/numbering-plan.js';
import { numberTypes, possibleNumbers, validNumbers } from './metadata/numbers.js';
import { rangesFrom } from './table/runs.js';
import type { NumberRange, Position } from './table/runs.js';

export type { NumberRange };

const inLanguage = (state: Language): Position => ({
  key: String(state.id),
  after: (digit) => {
    const next = state.after[digit] ?? nothing;
    return next === nothing ? undefined : inLanguage(next);
  },
  label: () => (state.label === '' ? undefined : ''),
});

/**
 * Returns the ranges of possible or of valid numbers by a release of the metadata that you have: the content of the
 * `metadata.max.json` of a libphonenumber-js. `among`: of these calling codes alone. Throws a `TypeError` for anything else, and for
 * a pattern in it that we cannot read.
 *
 * Source: libphonenumber, as `rangesOf` for its own release.
 *
 * @example
 * import metadata from 'libphonenumber-js/max/metadata';
 *
 * metadataRanges(metadata, 'valid', ['290']).slice(0, 2)
 * // => [
 * //   { length: 7, lowest: 2908000, highest: 2908999 },
 * //   { length: 8, lowest: 29020000, highest: 29025999 },
 * // ]
 */
export const metadataRanges = (
  metadata: unknown,
  level: 'possible' | 'valid',
  among?: readonly string[],
): readonly NumberRange[] => {
  const codes = callingCodesOf(metadataOf(metadata), among === undefined ? undefined : new Set(among));
  const valid = validNumbers(numberTypes(codes));
  return rangesFrom(inLanguage(level === 'valid' ? valid : possibleNumbers(codes, valid)));
};

/**
 * Returns the calling codes about which two releases of the metadata differ, in numerical order: for all others they have the same
 * ranges. Throws as `metadataRanges`.
 *
 * @example
 * import metadata from 'libphonenumber-js/max/metadata';
 *
 * changedCallingCodes(metadata, metadata) // => []
 */
export const changedCallingCodes = (one: unknown, other: unknown): readonly string[] => {
  const [first, second] = [textsByCode(metadataOf(one)), textsByCode(metadataOf(other))];
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter((code) => first.get(code) !== second.get(code))
    .sort((left, right) => Number(left) - Number(right));
};
