import { following, type Language } from '../src/metadata/language.js';
import type { Random } from './random.js';
import { someOf } from './some-of.js';

/** So many strings are looked at for each one that is taken. */
const candidatesEach = 40;

/**
 * A few strings that most of these states take, one or another: what to try behind a transition that leads nowhere,
 * since it might, by mistake, lead to any of them. Greedily, the string that most of the states left over take.
 */
export const probesOf = (states: readonly Language[], count: number, random: Random): readonly string[] => {
  const candidates = Array.from({ length: candidatesEach * count }, () =>
    someOf(random.among(states), random),
  );
  const takers = [...new Set(candidates)].map((text) => ({
    text,
    by: states.filter((state) => following(text, state).label !== ''),
  }));
  const left = new Set(states);
  return Array.from({ length: count }, () => {
    const gains = takers.map(({ by }) => by.filter((state) => left.has(state)).length);
    const best = takers[gains.indexOf(Math.max(...gains))];
    best?.by.forEach((state) => left.delete(state));
    return best?.text ?? '';
  });
};
