import examples from 'libphonenumber-js/mobile/examples';
import alpha2Data from './data/alpha2-status.json' with { type: 'json' };
import callingCodeData from './data/calling-codes.json' with { type: 'json' };

/** The calling code of each region that has a numbering plan: 242 countries, and AC, TA and XK. */
export const callingCodes: ReadonlyMap<string, string> = new Map(
  Object.entries(callingCodeData.callingCodes),
);

/** The codes of global services, which belong to no region. */
export const globalCodes = ['800', '808', '870', '878', '881', '882', '883', '888', '979'] as const;

/** Regions of libphonenumber that ISO 3166-1 has not assigned. */
export const regionsWithoutAlpha2: readonly string[] = ['AC', 'TA', 'XK'];

/** Officially assigned, without a numbering plan. */
export const countriesWithoutPlan: readonly string[] = ['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM'];

/** A mobile number of each region, with its calling code. */
export const exampleNumbers: readonly (readonly [region: string, number: string])[] = Object.entries(
  examples,
).map(([region, national]) => [region, `${callingCodes.get(region) ?? ''}${national}`]);

/** What each of the 676 pairs of letters is. */
export const alpha2Statuses: ReadonlyMap<string, string> = new Map(
  Object.entries(alpha2Data.codes).flatMap(([status, codes]) =>
    codes.split(' ').map((code) => [code, status]),
  ),
);

export const officialCountries: readonly string[] = [...alpha2Statuses.keys()].filter(
  (code) => alpha2Statuses.get(code) === 'officially-assigned',
);

export const countriesWithPlan: readonly string[] = officialCountries.filter(
  (code) => !countriesWithoutPlan.includes(code),
);
