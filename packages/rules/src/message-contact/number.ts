/** How strictly numbers are judged (spec section 2.2). */
export type Level = 'e164' | 'possible' | 'valid';

/** The checks of phone numbers and countries: at every level, or at those that a bundle has the tables of. */
export interface Phones {
  /** Returns true if digits are a number at the level. */
  readonly accepts: { readonly [Name in Level]?: (number: string) => boolean };
  /** Returns true if a number can be one of a country, at a level. */
  readonly suits: (number: string, country: string, level: Level) => boolean;
  /** Returns true if a country has a numbering plan: no number suits it that is not acceptable. */
  readonly hasPlan: (country: string) => boolean;
  /** Returns true for an officially assigned ISO 3166-1 alpha-2 code. */
  readonly isAlpha2: (code: string) => boolean;
}

/** A number, and the countries that its subscriber designates. */
export interface Numbered {
  readonly MobileNumber: unknown;
  readonly countries: readonly unknown[];
}

/** Returns true for a string of ASCII digits: no sign, no space, no digit of another script. */
export const isNumeric = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9]+$/.test(value);

/** Returns true if a number is acceptable at the level (spec section 2.2), and so numeric. */
export const isAcceptable = ({ accepts }: Phones, number: string, level: Level): boolean =>
  accepts[level]?.(number) === true;

/** How numbers and countries are judged, as the caller chooses. */
export interface Strictness {
  readonly phone: Level;
  /** If `XK` is a country. */
  readonly kosovo: boolean;
}

/** Returns true if a value designates an officially assigned country (2.3), or Kosovo if the caller has chosen so. */
export const isCountry = (
  { isAlpha2 }: Phones,
  value: unknown,
  { kosovo }: Pick<Strictness, 'kosovo'>,
): value is string => typeof value === 'string' && (isAlpha2(value) || (kosovo && value === 'XK'));

/** Returns true if a number is acceptable, and suits every country among those that its subscriber designates (2.3). */
export const isAcceptableIn = (
  phones: Phones,
  number: string,
  countries: readonly unknown[],
  by: Strictness,
): boolean => {
  let isImplied = false;
  for (let i = 0; i < countries.length; i += 1) {
    const country = countries[i];
    if (!isCountry(phones, country, by)) continue;
    if (!phones.suits(number, country, by.phone)) return false;
    isImplied ||= phones.hasPlan(country);
  }
  return isImplied || isAcceptable(phones, number, by.phone);
};

/** Returns true if a message can be sent to a subscriber: no level accepts what is not numeric. */
export const isReachable = (
  phones: Phones,
  { MobileNumber: number, countries }: Numbered,
  by: Strictness,
): boolean => typeof number === 'string' && isAcceptableIn(phones, number, countries, by);
