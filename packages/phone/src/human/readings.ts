import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { plans } from '../country-plan.js';
import { isE164 } from '../is-e164.js';
import { isPossible } from '../is-possible.js';
import { isValid } from '../is-valid.js';
import type { Level } from '../level.js';
import { regionsOf } from '../regions-of.js';
import { trunkZero } from './trunk-zero.js';
import { writtenNumber } from './written-number.js';

/** A number that a text may mean. */
export interface Reading {
  /** E.164 digits, no plus. */
  readonly digits: string;
  /** `valid`: in a number range in use. `possible`: of a length that its numbering plan lists. */
  readonly level: Exclude<Level, 'e164'>;
  /** The countries whose number it is, in alphabetical order; several share a range. Empty if none is known. */
  readonly countries: readonly string[];
  /** The first digits of the text that are not in the number: a trunk prefix, `00`. */
  readonly removed: string;
  /** The first digits of the number that are not in the text: a calling code. */
  readonly added: string;
}

/** One meaning of a text, and its place in it. */
export interface Written {
  readonly typed: string;
  readonly isInternational: boolean;
  /** The digits as they stand, or behind an international prefix. */
  readonly candidates: readonly string[];
  /** Returns the digits as they are written in the country. It may take the parser, so it is called if it matters. */
  readonly inCountry: () => readonly string[];
  /** The calling code of the country, if it has one. */
  readonly callingCode: string | undefined;
}

const parsed = (text: string, country?: CountryCode): string =>
  parsePhoneNumberFromString(text, country)?.number.slice(1) ?? '';

/** Returns the calling code of a country. The library, which takes longer, knows two islands that are no countries. */
export const codeOf = (country: unknown): string | undefined => {
  if (typeof country !== 'string') return undefined;
  return (
    plans().get(country)?.code ?? (isSupportedCountry(country) ? getCountryCallingCode(country) : undefined)
  );
};

/** Returns the number of digits with a calling code. Those that are valid are it: the parser takes a hundred times as long, and agrees. */
const withCallingCode = (digits: string): string => (isValid(digits) ? digits : parsed(`+${digits}`));

/** Returns the number of digits as they are written in a country: without the parser if they are valid, and have no calling code. */
const inCountry = (digits: string, country: CountryCode, callingCode: string): string => {
  if (digits.startsWith(callingCode)) return parsed(digits, country);
  const whole = callingCode + digits;
  if (isValid(whole)) return whole;
  const withoutTrunk = /^0[1-9]/.test(digits) && trunkZero.has(country) ? callingCode + digits.slice(1) : '';
  return isValid(withoutTrunk) ? withoutTrunk : parsed(digits, country);
};

/**
 * Returns each way to read a text that E.164 allows. Digits with something between them are grouped as somebody's own numbers
 * are: without a country they are read as they stand in no way, and with one only if they begin with its calling code.
 */
export const candidatesOf = (text: string, country: string | undefined): Written | undefined => {
  const written = writtenNumber(text);
  if (written === undefined) return undefined;
  const { digits, form } = written;
  const callingCode = codeOf(country);
  const isInternational = form === 'international';
  const isAbroad = isInternational || digits.startsWith('00');
  const isPlain = form === 'bare' || (callingCode !== undefined && digits.startsWith(callingCode));
  const asIs = isInternational || !isPlain ? [] : [digits];
  // No calling code begins with a zero.
  const abroad = isAbroad ? [withCallingCode(digits.replace(/^0+/, ''))] : [];
  return {
    typed: digits,
    isInternational,
    candidates: [...asIs, ...abroad].filter(isE164),
    inCountry: () => {
      const isAlone = isInternational && !digits.startsWith('0');
      if (callingCode === undefined || isAlone) return [];
      return [inCountry(digits, country as CountryCode, callingCode)].filter(isE164);
    },
    callingCode,
  };
};

/** How much of the ends of two texts is the same. */
const commonEnd = (first: string, second: string, length = 0): number =>
  length < first.length && length < second.length && first.at(-1 - length) === second.at(-1 - length)
    ? commonEnd(first, second, length + 1)
    : length;

/**
 * Returns every phone number that a text may mean, each once: first those that are valid, and of them first the one of the
 * country. Nothing is chosen: if there are several, let the person choose. `country` is that of numbers without a plus, as of
 * `parseNumber`, which returns digits only if one reading is valid. Empty if the text is no possible number.
 *
 * Source: as `parseNumber`.
 *
 * @example
 * readings('2057038726', 'US').map(({ digits, countries, added }) => [digits, countries, added])
 * // => [['12057038726', ['US'], '1'], ['2057038726', ['EG'], '']]
 * readings('0044 7400 123456', 'US')
 * // => [{ digits: '447400123456', level: 'valid', countries: ['GB'], removed: '00', added: '' }]
 * readings('call me', 'US') // => []
 */
export const readings = (text: string, country?: string): readonly Reading[] => {
  const { typed = '', candidates = [], inCountry: national, callingCode } = candidatesOf(text, country) ?? {};
  const all = [...new Set([...candidates, ...(national?.() ?? [])])]
    .filter(isPossible)
    .map((digits): Reading => {
      const isValidNumber = isValid(digits);
      const isOwn = callingCode !== undefined && digits.startsWith(callingCode);
      const same = commonEnd(typed, digits);
      return {
        digits,
        level: isValidNumber ? 'valid' : 'possible',
        countries: isValidNumber ? regionsOf(digits) : isOwn ? [country as string] : [],
        removed: typed.slice(0, typed.length - same),
        added: digits.slice(0, digits.length - same),
      };
    });
  const rank = ({ level, countries }: Reading): number =>
    (level === 'valid' ? 0 : 2) + (countries.includes(country ?? '') ? 0 : 1);
  return [...all].sort((first, second) => rank(first) - rank(second));
};
