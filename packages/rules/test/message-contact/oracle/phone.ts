import { isAlpha2, isE164, isPossible, isValid, suitsCountry } from '@assay/phone';

import type { Subscriber } from './subscriber.js';
import type { Situation } from './verdict.js';

type Level = Situation['phone'];

/** Rule 6: "a string of ASCII digits". */
export const isNumeric = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9]+$/.test(value);

/** Section 2.2. */
export const isAcceptable = (number: string, level: Level): boolean => {
  if (level === 'e164') return isE164(number);
  return level === 'possible' ? isPossible(number) : isValid(number);
};

/** Section 2.3: "officially assigned", "in upper case". */
export const isCountry = (value: unknown): value is string => typeof value === 'string' && isAlpha2(value);

/** Section 2.3: "The seven official codes without a numbering plan suit every number". */
const withoutPlan: readonly string[] = ['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM'];

const suits = (number: string, country: string, level: Level): boolean =>
  withoutPlan.includes(country) || suitsCountry(number, country, level);

/** Rule 14, of a numeric number. Open points: it must suit every official country of its subscriber. */
export const isInvalidFor = (number: string, subscriber: Subscriber, level: Level): boolean => {
  const countries = subscriber.countryFields.map((field) => field.value).filter(isCountry);
  return !isAcceptable(number, level) || !countries.every((country) => suits(number, country, level));
};
