import {
  type CountryCode,
  type MetadataJson,
  parsePhoneNumberFromString,
  PhoneNumber,
} from 'libphonenumber-js/core';
import plans from 'libphonenumber-js/max/metadata';

import { unknown, type Verdict } from './verdict.js';

const e164 = /^[1-9][0-9]{1,14}$/;

/** What libphonenumber-js says of digits as they are, by one release of its full metadata. */
export const libphonenumberBy = (metadata: MetadataJson): ((number: string) => Verdict) => {
  const codes = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic)];
  const callingCodes = new Set(codes);
  const callingCodeOf = (number: string): string | undefined =>
    [1, 2, 3].map((length) => number.slice(0, length)).find((code) => callingCodes.has(code));

  /** The number, read by the constructor, which changes no digit; once for each region that lists its length. */
  const candidates = (reading: PhoneNumber): readonly PhoneNumber[] =>
    reading.isNonGeographic()
      ? [reading]
      : reading
          .getPossibleCountries()
          .map((country: CountryCode) =>
            Object.assign(new PhoneNumber(reading.number, metadata), { country }),
          );

  return (number) => {
    const code = callingCodeOf(number);
    if (!e164.test(number) || code === undefined || code === number) return unknown;

    const reading = new PhoneNumber(`+${number}`, metadata);
    const parsed = parsePhoneNumberFromString(`+${number}`, metadata);
    // A parser that drops or inserts a digit has read another number.
    const isLeftAlone = parsed?.number === `+${number}`;
    const valid = isLeftAlone ? candidates(reading).filter((candidate) => candidate.isValid()) : [];
    if (isLeftAlone && parsed.isValid() !== valid.length > 0) {
      throw new Error(
        `libphonenumber-js contradicts itself on ${number}: by its own region, and by all of them.`,
      );
    }
    return {
      possible: reading.isPossible() || valid.length > 0,
      type: valid[0]?.getType(),
      regions: valid.flatMap(({ country }) => country ?? []).sort(),
    };
  };
};

/** What libphonenumber-js says of digits as they are: the oracle of the tables, and what they are made from. */
export const libphonenumber: (number: string) => Verdict = libphonenumberBy(plans);
