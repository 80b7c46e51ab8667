import { callingCodeOf, regionsOf } from '@assay/phone';

import type { ListRow } from '../read-list.js';

/** How often something was, by what it is. */
export type Counts = Record<string, number>;

/** What became of rows. */
export interface ListCounts {
  accepted: number;
  rejected: number;
  repeated: number;
  /** Accepted rows of which something was changed, by what. */
  readonly mended: Counts;
  /** Rejected and repeated rows, by reason. */
  readonly reasons: Counts;
  /** Accepted rows, by the country of their number. */
  readonly countries: Counts;
}

const count = (counts: Counts, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** Returns the country of a number; of one that is nobody's, its calling code. */
const countryOf = (digits: string, country: string | undefined): string => {
  if (country !== undefined) return country;
  const [region, second] = regionsOf(digits);
  return region !== undefined && second === undefined ? region : `+${callingCodeOf(digits) ?? ''}`;
};

/**
 * Returns counts to which `countRow` adds.
 *
 * @example
 * const counts = newCounts();
 * for await (const row of readList('Phone,Id\n+1 317 555 1212,ann\n13175551212,bob\n')) countRow(counts, row);
 * counts
 * // => {
 * //   accepted: 1, rejected: 0, repeated: 1,
 * //   mended: { reading: 1 }, reasons: { 'same-number': 1 }, countries: { US: 1 },
 * // }
 */
export const newCounts = (): ListCounts => ({
  ...{ accepted: 0, rejected: 0, repeated: 0 },
  ...{ mended: {}, reasons: {}, countries: {} },
});

/**
 * Counts a row, in place.
 *
 * @example
 * const counts = newCounts();
 * for await (const row of readList('Phone,Id\n1,ann\n')) countRow(counts, row);
 * counts.reasons // => { 'number-invalid': 1 }
 */
export const countRow = (counts: ListCounts, { result }: ListRow): void => {
  counts[result.status] += 1;
  if (result.status !== 'accepted') return count(counts.reasons, result.reason);
  for (const mend of result.mends) count(counts.mended, mend);
  const { MobileNumber, Attributes } = result.subscriber;
  count(counts.countries, countryOf(MobileNumber, Attributes?.['CountryCode']));
};
