import metadata from 'libphonenumber-js/max/metadata';

import type { NumberType } from '../src/number-types.js';

/** Where the metadata keeps each type; the order is that in which libphonenumber tries them. */
const placeOfType = {
  FIXED_LINE: 0,
  MOBILE: 1,
  PREMIUM_RATE: 3,
  TOLL_FREE: 2,
  SHARED_COST: 9,
  VOIP: 8,
  PERSONAL_NUMBER: 4,
  PAGER: 7,
  UAN: 6,
  VOICEMAIL: 5,
} as const satisfies Record<Exclude<NumberType, 'FIXED_LINE_OR_MOBILE'>, number>;

export type PlainType = keyof typeof placeOfType;

/** The numbers of one type: a pattern, and the lengths that count. */
export interface Range {
  readonly type: PlainType;
  readonly pattern: string;
  readonly lengths: readonly number[];
}

/** What the metadata says of a region, or of a global service. Patterns and lengths are of national numbers. */
export interface NumberingPlan {
  /** `''` for a global service. */
  readonly region: string;
  readonly pattern: string;
  readonly lengths: readonly number[];
  readonly ranges: readonly Range[];
  /** Mobile numbers look like fixed lines: the metadata writes the pattern once. */
  readonly mobileIsFixedLine: boolean;
  readonly nationalPrefix: string;
  readonly transformRule: string;
}

/** A calling code and the plans that share it. The first one is the main plan, by which parsers read. */
export interface CallingCode {
  readonly code: string;
  readonly plans: readonly [main: NumberingPlan, ...others: NumberingPlan[]];
}

type TypeRow = readonly [pattern: string, lengths?: readonly number[]];

/** A plan as libphonenumber-js packs it (its `metadata.js`); `0` stands for what is not there. */
interface PlanRow {
  readonly [place: number]: unknown;
  readonly 2: string;
  readonly 3: readonly number[];
  readonly 5?: string | 0;
  readonly 7?: string | 0;
  readonly 8?: string | 0;
  readonly 11?: readonly (TypeRow | 0 | undefined)[];
}

const planOf = (region: string, row: PlanRow): NumberingPlan => {
  const types = row[11];
  if (types === undefined) {
    throw new Error(
      `The metadata has no number types for ${region || 'a global service'}: is it the max set?`,
    );
  }
  const mobile = types[placeOfType.MOBILE];
  return {
    region,
    pattern: row[2],
    lengths: row[3],
    ranges: Object.entries(placeOfType).flatMap(([type, place]) => {
      const [pattern, lengths = row[3]] = types[place] || [''];
      return pattern === '' ? [] : [{ type: type as PlainType, pattern, lengths }];
    }),
    mobileIsFixedLine: (mobile || [''])[0] === '',
    nationalPrefix: row[7] || row[5] || '',
    transformRule: row[8] || '',
  };
};

const rowsOfRegions = metadata.countries as unknown as Readonly<Record<string, PlanRow>>;
const rowsOfServices = metadata.nonGeographic as unknown as Readonly<Record<string, PlanRow>>;

const sharing = ([code, regions]: readonly [string, readonly string[]]): CallingCode => {
  const [main, ...others] = regions.map((region) => {
    const row = rowsOfRegions[region];
    if (!row) throw new Error(`The metadata gives +${code} to ${region}, and has no plan for it.`);
    return planOf(region, row);
  });
  if (!main) throw new Error(`The metadata gives +${code} to nobody.`);
  return { code, plans: [main, ...others] };
};

/** Every assigned calling code, in numerical order. */
export const callingCodes: readonly CallingCode[] = [
  ...Object.entries(metadata.country_calling_codes).map(sharing),
  ...Object.entries(rowsOfServices).map(([code, row]): CallingCode => ({ code, plans: [planOf('', row)] })),
].sort((left, right) => Number(left.code) - Number(right.code));
