import google from 'google-libphonenumber';
import type { MetadataJson } from 'libphonenumber-js/core';
import earlierPlans from 'libphonenumber-js-earlier/max/metadata';

import { libphonenumberBy } from './libphonenumber.js';

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = google;
const util = PhoneNumberUtil.getInstance();

const nameOfType = new Map<number, string>(
  Object.entries(PhoneNumberType).map(([name, type]): [number, string] => [Number(type), name]),
);

/** The metadata release of the installed google-libphonenumber, and of `libphonenumber-js-earlier`. */
export const googleRelease = '9.0.40';

/** The type of a number that Google's own code calls valid with its digits as they are. */
export const googleType = (number: string): string | undefined => {
  try {
    const parsed = util.parse(`+${number}`);
    const isLeftAlone = util.format(parsed, PhoneNumberFormat.E164) === `+${number}`;
    return isLeftAlone && number.length <= 15 && util.isValidNumber(parsed)
      ? nameOfType.get(util.getNumberType(parsed))
      : undefined;
  } catch {
    // It throws for what it cannot read as a number.
    return undefined;
  }
};

const byEarlierPlans = libphonenumberBy(earlierPlans as unknown as MetadataJson);

/**
 * What libphonenumber-js says by the metadata release that google-libphonenumber has. Where it agrees with Google, a
 * difference from the tables comes from the metadata alone.
 */
export const sameRelease = (number: string): string | undefined => byEarlierPlans(number).type;
