import { PhoneNumber } from 'libphonenumber-js/core';
import { callingCodeOf } from './calling-code-of.js';
import { numberingPlans } from './numbering-plans.js';

/**
 * A number read as calling code and national number, its digits unchanged; it is judged by the main plan of its
 * calling code. `undefined` where there is no assigned calling code, or nothing after it.
 *
 * Parsers are avoided on purpose: they drop and insert digits. The constructor does not, and it throws for nothing
 * that gets through to it here.
 */
export const asItStands = (number: string): PhoneNumber | undefined => {
  const callingCode = callingCodeOf(number);
  return callingCode === undefined || callingCode === number
    ? undefined
    : new PhoneNumber(`+${number}`, numberingPlans);
};
