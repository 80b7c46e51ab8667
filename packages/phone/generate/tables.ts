import type { NumberType } from '../src/number-types.js';
import type { PackedTable } from '../src/table/packed-table.js';
import { deciding } from './deciding.js';
import type { Language } from '../src/metadata/language.js';
import { callingCodes } from './installed.js';
import { numberTypes, possibleNumbers, sharedRegions, validNumbers } from '../src/metadata/numbers.js';
import { packed } from './packed.js';

/** What the metadata says of all numbers, as automata. */
export interface Automata {
  readonly possible: Language;
  readonly valid: Language;
  readonly types: Language;
  readonly sharedRegions: Language;
}

/** Compiles the metadata of the installed libphonenumber-js. */
export const compiled = (): Automata => {
  const types = numberTypes(callingCodes);
  const valid = validNumbers(types);
  return {
    valid,
    possible: possibleNumbers(callingCodes, valid),
    types: deciding(types),
    sharedRegions: deciding(sharedRegions(callingCodes)),
  };
};

/** The same, as text. */
export const tablesOf = (
  automata: Automata,
): { readonly [name in keyof Automata]: PackedTable<NumberType> | PackedTable } => ({
  possible: packed(automata.possible),
  valid: packed(automata.valid),
  types: packed(automata.types),
  sharedRegions: packed(automata.sharedRegions),
});

/** The regions of each calling code, in alphabetical order; none for a global service. */
export const regionsOfCallingCode: Readonly<Record<string, string>> = Object.fromEntries(
  callingCodes.map(({ code, plans }) => [
    code,
    plans
      .map(({ region }) => region)
      .sort()
      .join(' '),
  ]),
);

/** The possible lengths of national numbers, for the regions that share a calling code. */
export const lengthsInRegion: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  callingCodes
    .filter(({ plans }) => plans.length > 1)
    .flatMap(({ plans }) => plans.map(({ region, lengths }) => [region, lengths])),
);
