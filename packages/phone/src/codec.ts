import { brand, type Branded, type BrandC, string, type StringC } from 'io-ts';
import { isAlpha2 } from './is-alpha2.js';
import { judgements, type Level } from './level.js';
import type {
  BrandOfLevel,
  E164Brand,
  PhoneNumberBrand,
  ValidPhoneNumberBrand,
} from './phone-number-brands.js';

export type { BrandOfLevel, E164Brand, PhoneNumberBrand, ValidPhoneNumberBrand };

/**
 * A string of digits that could be a phone number: level `possible`, the contract's default (section 2.2), since it is
 * the strictest level that accepts the contract's own examples. For the other levels see `phoneNumber`.
 *
 * Decoding and encoding leave the string as it is.
 *
 * @example
 * PhoneNumber.is('15555554410') // => true
 * PhoneNumber.is('+15555554410') // => false
 * PhoneNumber.is(15555554410) // => false
 */
export const PhoneNumber: BrandC<StringC, PhoneNumberBrand> = brand(
  string,
  (text): text is PhoneNumber => judgements.possible(text),
  'PhoneNumber',
);

/** A string that the codec of the same name has accepted. */
export type PhoneNumber = Branded<string, PhoneNumberBrand>;

const codecs: { readonly [L in Level]: BrandC<StringC, BrandOfLevel[L]> } = {
  e164: brand(string, (text): text is Branded<string, E164Brand> => judgements.e164(text), 'E164'),
  possible: PhoneNumber,
  valid: brand(
    string,
    (text): text is Branded<string, ValidPhoneNumberBrand> => judgements.valid(text),
    'ValidPhoneNumber',
  ),
};

/** Of what is not a level: it accepts nothing. */
const noLevel: BrandC<StringC, PhoneNumberBrand> = brand(
  string,
  (_text): _text is PhoneNumber => false,
  'PhoneNumber',
);

/**
 * Returns the codec of phone numbers at one level. `phoneNumber('possible')` is `PhoneNumber` itself. A string decoded at
 * a stricter level can be used wherever a laxer level is expected. For what is not a level, which only untyped code can
 * give, the codec accepts nothing.
 *
 * Source: contract section 2.2.
 *
 * @example
 * phoneNumber('e164').is('99912345678') // => true
 * phoneNumber('valid').is('447400123456') // => true
 * phoneNumber('valid').is('15555554410') // => false
 */
export const phoneNumber = <L extends Level>(level: L): BrandC<StringC, BrandOfLevel[L]> =>
  typeof level === 'string' && Object.hasOwn(codecs, level) ? codecs[level] : noLevel;

/** Marks a string that `isAlpha2` accepts. */
export interface Alpha2Brand {
  readonly Alpha2: unique symbol;
}

/**
 * An officially assigned ISO 3166-1 alpha-2 country code, upper case (contract section 2.3).
 *
 * Decoding and encoding leave the string as it is.
 *
 * @example
 * Alpha2.is('GB') // => true
 * Alpha2.is('UK') // => false
 */
export const Alpha2: BrandC<StringC, Alpha2Brand> = brand(
  string,
  (text): text is Alpha2 => isAlpha2(text),
  'Alpha2',
);

/** A string that the codec of the same name has accepted. */
export type Alpha2 = Branded<string, Alpha2Brand>;
