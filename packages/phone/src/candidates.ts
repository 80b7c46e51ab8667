import { parsePhoneNumberFromString, PhoneNumber } from 'libphonenumber-js/core';
import { asItStands } from './as-it-stands.js';
import { numberingPlans, type Region } from './numbering-plans.js';

/**
 * Does the parser leave the digits alone? A string that it must first rewrite (a trunk prefix dropped, a mobile prefix
 * inserted) is a way to dial another number, not a number (contract section 2.2).
 */
const isLeftAlone = ({ number }: PhoneNumber): boolean =>
  parsePhoneNumberFromString(number, numberingPlans)?.number === number;

/** The same number, judged by the plan of this region instead of the main plan of its calling code. */
const inRegion = ({ number }: PhoneNumber, region: Region): PhoneNumber =>
  Object.assign(new PhoneNumber(number, numberingPlans), { country: region });

/**
 * The number once for each numbering plan that has its length: those of regions, each with its `country`, or the one
 * of a global service. Whether a range of the plan matches the number as it stands, `isValid()` of each one tells.
 */
export const candidates = (number: string): readonly PhoneNumber[] => {
  const reading = asItStands(number);
  if (reading === undefined || !isLeftAlone(reading)) return [];

  return reading.isNonGeographic()
    ? [reading]
    : reading.getPossibleCountries().map((region) => inRegion(reading, region));
};
