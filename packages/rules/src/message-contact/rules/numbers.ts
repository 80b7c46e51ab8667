import { anyOf } from '../../index.js';
import { isAcceptable, isAcceptableIn, isCountry, isNumeric } from '../number.js';
import type { Phones } from '../number.js';
import { each } from '../table.js';
import { isBlank, textOf } from '../../message/text.js';

const eachNumber = each('mobileNumbers');
const eachSubscriber = each('Subscribers');

/** The rules of each number, and of the countries that a subscriber designates. */
export const numbers = (phones: Phones) => ({
  'number-not-numeric': anyOf(
    eachNumber.on().fails((n) => !isBlank(n) && !isNumeric(n) && [textOf(n)]),
    eachSubscriber
      .on('MobileNumber')
      .fails(({ MobileNumber: n }) => !isBlank(n) && !isNumeric(n) && [textOf(n)]),
  ),
  /**
   * A numeric number is not acceptable at the chosen strictness (spec section 2.2), or does not suit a country that its
   * subscriber designates (2.3); or an element of `mobileNumbers` is blank. A blank `MobileNumber` is `subscriber-incomplete`'s affair.
   */
  'number-invalid': anyOf(
    eachNumber
      .on()
      .fails(
        (n, { phone }) =>
          isBlank(n) || (typeof n === 'string' && !isAcceptable(phones, n, phone) && isNumeric(n)),
      ),
    eachSubscriber
      .on('MobileNumber', 'countries')
      .fails(
        ({ MobileNumber: n, countries }, by) =>
          typeof n === 'string' && !isAcceptableIn(phones, n, countries, by) && isNumeric(n),
      ),
  ),
  /** A field that designates a country is no officially assigned ISO 3166-1 alpha-2 code in upper case (2.3). */
  'country-code-invalid': eachSubscriber
    .each('countries')
    .on()
    .fails((country, by) => !isCountry(phones, country, by) && [textOf(country)]),
});
