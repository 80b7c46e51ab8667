import { fc } from '@fast-check/jest';
import { jest } from '@jest/globals';
import type { Level } from '../src/index.js';
import { callingCodes, countriesWithPlan, exampleNumbers, globalCodes, officialCountries } from './known.js';

// @fast-check/jest ends a property, as passed, at the time limit of Jest: five seconds, unless it is raised.
jest.setTimeout(24 * 60 * 60 * 1000);

/** How much longer `npx pnpm@10 prove` searches than `npx pnpm@10 test`, and how much shorter each mutant is tried. */
const longer = process.env['MUTATION'] !== undefined ? 0.1 : process.env['PROVE'] !== undefined ? 10 : 1;

/** The settings of a property: so many runs in a test, ten times as many in a proof. FC_SEED looks elsewhere, FC_RUNS longer. */
export const seeded = (
  quick: number,
): { readonly seed: number; readonly numRuns: number; readonly markInterruptAsFailure: true } => ({
  seed: Number(process.env['FC_SEED'] ?? 375_810),
  numRuns: Number(process.env['FC_RUNS'] ?? Math.ceil(quick * longer)),
  markInterruptAsFailure: true,
});

export const frozen: ReturnType<typeof seeded> = seeded(300);

export const levels = ['e164', 'possible', 'valid'] as const satisfies readonly Level[];

const digits = (constraints: fc.StringConstraints): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: fc.constantFrom(...'0123456789') });

/** An assigned calling code and anything after it. */
const coded = fc
  .tuple(fc.constantFrom(...new Set([...callingCodes.values(), ...globalCodes])), digits({ maxLength: 14 }))
  .map(([code, rest]) => code + rest);

/** An example number with its last digits changed: often valid, often in a neighbouring range. */
const mutated = fc
  .tuple(fc.constantFrom(...exampleNumbers), digits({ maxLength: 9 }))
  .map(([[, number], tail]) => number.slice(0, number.length - tail.length) + tail);

/** Strings of digits, from hopeless to valid. */
export const digitString: fc.Arbitrary<string> = fc.oneof(
  mutated,
  coded,
  digits({ maxLength: 20 }),
  fc.constantFrom(...exampleNumbers).map(([, number]) => number),
);

/** Any string: lone surrogates, control characters, names of inherited properties. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0xd800, max: 0xdfff })).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', ''),
  digitString,
);

export const country: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...officialCountries), anyString);

export const countryWithPlan: fc.Arbitrary<string> = fc.constantFrom(...countriesWithPlan);

/** A number with a country that has its calling code, where there is one. */
export const numberAndCountry: fc.Arbitrary<readonly [number: string, country: string]> = fc
  .tuple(digitString, fc.nat(), countryWithPlan)
  .map(([number, pick, fallback]) => {
    const sharing = countriesWithPlan.filter((code) => number.startsWith(callingCodes.get(code) ?? '+'));
    return [number, sharing[pick % sharing.length] ?? fallback];
  });

export const level: fc.Arbitrary<Level> = fc.constantFrom(...levels);

/** Anything that untyped JavaScript may pass. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  anyString,
  fc.anything({ withBigInt: true, withBoxedValues: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(Symbol('13175551212'), () => '13175551212', {
    toString: () => {
      throw new Error('asked for its text');
    },
  }),
);
