import { digits, type Language, nothing } from '../src/metadata/language.js';
import type { Random } from './random.js';

/** The digits that lead on. */
export const liveDigits = (state: Language): readonly number[] =>
  digits.filter((digit) => state.after[digit] !== nothing);

/** A string of the language, found by chance; every state but `nothing` has one. */
export const someOf = (state: Language, random: Random): string => {
  const live = liveDigits(state);
  if (live.length === 0 || (state.label !== '' && random.below(4) === 0)) return '';
  const digit = random.among(live);
  return String(digit) + someOf(state.after[digit] ?? nothing, random);
};
