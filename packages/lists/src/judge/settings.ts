import type { Level } from '@assay/phone';

/** What becomes of a number that reads two ways: digits of the home country, or digits with a calling code. */
export type Ambiguous = 'reject' | 'home' | 'international';

/** How the rows of a list are judged. */
export interface ListSettings {
  /** How numbers are written: `human` as people write them, `strict` as documented. `human` if it is not given. */
  readonly reading?: 'human' | 'strict' | undefined;
  /** The country of numbers that are written as in their country, of rows that have no country of their own: `US`. */
  readonly home?: string | undefined;
  /** What a number is that is valid as one of the country, and as one with its calling code. `reject` if it is not given. */
  readonly ambiguous?: Ambiguous | undefined;
  /** How strictly numbers are judged; `possible` if it is not given. */
  readonly level?: Level | undefined;
  /** If `XK` is a country. */
  readonly kosovo?: boolean | undefined;
}

/** The cells of one row, as they are in the file. */
export interface Row {
  readonly number: unknown;
  readonly key: unknown;
  /** Absent if the file has no column of countries. */
  readonly country?: unknown;
  /** If `country` is a locale, whose region is the country: `en-US`. */
  readonly isLocale?: boolean;
  /** The other cells by their headers. */
  readonly attributes?: { readonly [name: string]: unknown };
}
