import type { NumberType } from '../number-types.js';

export type PlainType = Exclude<NumberType, 'FIXED_LINE_OR_MOBILE'>;

/** Where the metadata keeps each type; the order is that in which libphonenumber tries them. */
const placeOfType: { readonly [T in PlainType]: number } = {
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
};

/** The numbers of one type: a pattern, and the lengths that count. */
export interface Range {
  readonly type: PlainType;
  readonly pattern: string;
  readonly lengths: readonly number[];
}

/** The plan of a region, or of a global service. Patterns and lengths are of national numbers. */
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
    throw new TypeError(
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

/** The metadata of libphonenumber-js, as its `metadata.max.json` has it: all types, in the fourth version of its form. */
export interface Metadata {
  readonly version: number;
  readonly country_calling_codes: { readonly [code: string]: readonly string[] };
  readonly countries: { readonly [region: string]: unknown };
  readonly nonGeographic: { readonly [code: string]: unknown };
}

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns metadata as it is. Throws for anything else: a plan that is misread would be a number that is misjudged. */
export const metadataOf = (value: unknown): Metadata => {
  const isMetadata =
    isRecord(value) &&
    isRecord(value['country_calling_codes']) &&
    isRecord(value['countries']) &&
    isRecord(value['nonGeographic']);
  if (!isMetadata)
    throw new TypeError(
      'Expected the metadata of libphonenumber-js (its metadata.max.json), with country_calling_codes, countries and nonGeographic.',
    );
  if (value['version'] !== 4)
    throw new TypeError(
      `Expected metadata in the form of version 4, as libphonenumber-js 1.9.49 and later ones have it: found ${String(value['version'])}.`,
    );
  return value as unknown as Metadata;
};

/** Returns the rows of each calling code, the main one first. */
const rowsByCode = ({
  country_calling_codes: regions,
  countries,
  nonGeographic,
}: Metadata): readonly (readonly [
  code: string,
  rows: readonly (readonly [region: string, row: PlanRow])[],
])[] => [
  ...Object.entries(regions).map(
    ([code, names]) =>
      [
        code,
        names.map((name) => {
          const row = countries[name];
          if (!row) throw new TypeError(`The metadata gives +${code} to ${name}, and has no plan for it.`);
          return [name, row as PlanRow] as const;
        }),
      ] as const,
  ),
  ...Object.entries(nonGeographic).map(([code, row]) => [code, [['', row as PlanRow] as const]] as const),
];

/** Returns every assigned calling code, in numerical order; of `among` alone, if it is given. */
export const callingCodesOf = (metadata: Metadata, among?: ReadonlySet<string>): readonly CallingCode[] =>
  rowsByCode(metadata)
    .filter(([code]) => among === undefined || among.has(code))
    .map(([code, rows]): CallingCode => {
      const [main, ...others] = rows.map(([region, row]) => planOf(region, row));
      if (!main) throw new TypeError(`The metadata gives +${code} to nobody.`);
      return { code, plans: [main, ...others] };
    })
    .sort((left, right) => Number(left.code) - Number(right.code));

/** Returns all that the metadata has about each calling code, as one text. */
export const textsByCode = (metadata: Metadata): ReadonlyMap<string, string> =>
  new Map(rowsByCode(metadata).map(([code, rows]) => [code, JSON.stringify(rows)]));
