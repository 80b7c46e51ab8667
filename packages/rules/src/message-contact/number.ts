import { isAlpha2, isE164, isPossible, isValid, suitsCountry } from '@assay/phone';

/** How strictly numbers are judged (spec section 2.2). */
export type Level = 'e164' | 'possible' | 'valid';

/** A number, and the countries that its subscriber designates. */
export interface Numbered {
  readonly MobileNumber: unknown;
  readonly countries: readonly unknown[];
}

/** A string of ASCII digits: no sign, no space, no digit of another script. */
export const isNumeric = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9]+$/.test(value);

const accepts = { e164: isE164, possible: isPossible, valid: isValid } as const satisfies {
  [Name in Level]: (number: string) => boolean;
};

/** Whether a numeric number is acceptable at the level (spec section 2.2). */
export const isAcceptable = (number: string, level: Level): boolean => accepts[level](number);

/** Whether a value designates an officially assigned country (2.3). */
export const isCountry = (value: unknown): value is string => typeof value === 'string' && isAlpha2(value);

/** Whether a numeric number is acceptable, and suits every country among those that its subscriber designates (2.3). */
export const isAcceptableIn = (number: string, countries: readonly unknown[], level: Level): boolean => {
  if (!isAcceptable(number, level)) return false;
  for (const country of countries)
    if (isCountry(country) && !suitsCountry(number, country, level)) return false;
  return true;
};

/** Whether a message can be sent to a subscriber. */
export const isReachable = ({ MobileNumber: number, countries }: Numbered, level: Level): boolean =>
  isNumeric(number) && isAcceptableIn(number, countries, level);
