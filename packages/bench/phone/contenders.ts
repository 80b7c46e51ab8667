import { isPossible, isValid } from '@assay/phone';
import { parsePhoneNumber as parseAwesome } from 'awesome-phonenumber';
import google from 'google-libphonenumber';
import { isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max';

/** Bare digits in, a verdict out. */
export type Judge = (digits: string) => boolean;

export interface Contender {
  readonly name: string;
  readonly isValid: Judge;
  readonly isPossible: Judge;
}

const util = google.PhoneNumberUtil.getInstance();

/** It throws for what it cannot read as a number. */
const byGoogle =
  (judge: (number: google.PhoneNumber) => boolean): Judge =>
  (digits) => {
    try {
      return judge(util.parse(`+${digits}`));
    } catch {
      return false;
    }
  };

const shape = /^[1-9]\d{1,14}$/;
const hasShape: Judge = (digits) => shape.test(digits);

export const assay: Contender = { name: '@assay/phone', isValid, isPossible };

/** What everybody has at hand, and what the walk of an automaton is measured by: it knows the shape alone. */
export const expression: Contender = { name: 'regular expression', isValid: hasShape, isPossible: hasShape };

/** None of the others takes bare digits. To put the plus in front of them is part of asking. */
export const contenders: readonly Contender[] = [
  assay,
  expression,
  {
    name: 'libphonenumber-js/max',
    isValid: (digits) => isValidPhoneNumber(`+${digits}`),
    isPossible: (digits) => isPossiblePhoneNumber(`+${digits}`),
  },
  {
    name: 'google-libphonenumber',
    isValid: byGoogle((number) => util.isValidNumber(number)),
    isPossible: byGoogle((number) => util.isPossibleNumber(number)),
  },
  {
    name: 'awesome-phonenumber',
    isValid: (digits) => parseAwesome(`+${digits}`).valid,
    isPossible: (digits) => parseAwesome(`+${digits}`).possible,
  },
];
