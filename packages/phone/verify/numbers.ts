import { callingCodes } from '../generate/installed.js';
import type { Automata } from '../generate/tables.js';
import { covers, some } from './cover.js';
import { randomFrom } from './random.js';
import { everyPrefix, exampleNumbers, mutationsOf, randomNumbers } from './samples.js';

/** How the compared numbers come about; each kind finds faults that the others leave. */
export interface Kind {
  readonly name: string;
  readonly numbers: Iterable<string>;
}

/**
 * All kinds of numbers to compare. `each` is how many random ones there are for a calling code and a length;
 * with `oneIn`, states, prefixes and examples are sampled, one in so many.
 */
export const kindsOfNumbers = (
  automata: Automata,
  seed: number,
  each: number,
  oneIn = 1,
): readonly Kind[] => [
  { name: 'transition cover of every table', numbers: covers(automata, randomFrom(seed), oneIn) },
  {
    name: 'random, every calling code and length',
    numbers: randomNumbers(callingCodes, each, randomFrom(seed)),
  },
  {
    name: 'every three digits after each calling code',
    numbers: everyPrefix(callingCodes, randomFrom(seed), oneIn),
  },
  {
    name: 'mutations of examples, every region and type',
    numbers: (function* () {
      for (const example of some(exampleNumbers(), oneIn)) yield* mutationsOf(example);
    })(),
  },
];
