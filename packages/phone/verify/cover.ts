import { digits, following, type Language, nothing } from '../src/metadata/language.js';
import type { Automata } from '../generate/tables.js';
import { probesOf } from './probes.js';
import type { Random } from './random.js';
import { liveDigits, someOf } from './some-of.js';

/** How many strings are tried behind a transition that leads nowhere. */
const probes = 32;

/** A way to each state: the shortest one, and one found by chance. */
const waysTo = (
  start: Language,
  random: Random,
): ReadonlyMap<Language, readonly [shortest: string, other: string]> => {
  const ways = new Map<Language, [shortest: string, other: string]>([[start, ['', '']]]);
  // A map is walked in the order of insertion, what is added on the way included: breadth first.
  for (const [state, [shortest, other]] of ways) {
    for (const digit of digits) {
      const next = state.after[digit] ?? nothing;
      if (next === nothing) continue;
      const known = ways.get(next);
      const way = random.among([shortest, other]) + String(digit);
      if (!known) ways.set(next, [shortest + String(digit), way]);
      else if (random.below(2) === 0) known[1] = way;
    }
  }
  return ways;
};

/** One item in so many. */
export const some = <Item>(items: readonly Item[], oneIn: number): readonly Item[] =>
  items.filter((_, place) => place % oneIn === 0);

/** Strings close to those of the language: one digit less, one more, one other. */
const nearMisses = (accepted: string, random: Random): readonly string[] => {
  const place = random.below(accepted.length + 1);
  return [
    accepted.slice(0, -1),
    accepted + random.digits(1),
    accepted.slice(0, place) + random.digits(1) + accepted.slice(place + 1),
  ];
};

/**
 * Every transition of an automaton, walked and then gone on to ends: to strings of the language, and to near misses of
 * them; those that lead nowhere, to strings that nearly every state takes.
 */
export function* transitionCover(start: Language, random: Random, oneIn = 1): Generator<string> {
  const ways = waysTo(start, random);
  const everywhere = probesOf(some([...ways.keys()], oneIn), probes, random);
  for (const [state, [shortest, other]] of some([...ways], oneIn)) {
    yield* [shortest, other];
    for (const digit of digits) {
      const next = state.after[digit] ?? nothing;
      const accepted = next === nothing ? [] : [someOf(next, random), someOf(next, random)];
      const ends =
        next === nothing
          ? everywhere
          : [...accepted, ...accepted.flatMap((text) => nearMisses(text, random))];
      for (const [place, end] of ends.entries()) yield (place % 2 ? other : shortest) + String(digit) + end;
    }
  }
}

/** Every transition of a table of deciding prefixes, walked by valid numbers, the only ones that it is asked about. */
export function* decisionCover(
  start: Language,
  valid: Language,
  random: Random,
  oneIn = 1,
): Generator<string> {
  for (const [state, ways] of some([...waysTo(start, random)], oneIn)) {
    for (const digit of liveDigits(state)) {
      for (const way of ways) {
        const prefix = way + String(digit);
        const rest = following(prefix, valid);
        yield prefix + someOf(rest, random);
        yield prefix + someOf(rest, random);
      }
    }
  }
}

/** The covers of all tables; with `oneIn`, of one state in so many. */
export function* covers(
  { possible, valid, types, sharedRegions }: Automata,
  random: Random,
  oneIn = 1,
): Generator<string> {
  yield* transitionCover(valid, random, oneIn);
  yield* transitionCover(possible, random, oneIn);
  yield* decisionCover(types, valid, random, oneIn);
  yield* decisionCover(sharedRegions, valid, random, oneIn);
}
