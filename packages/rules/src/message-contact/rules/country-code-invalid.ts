import { each } from '../../engine/each.js';
import { isCountry } from '../number.js';
import { eachSubscriber } from '../places.js';
import type { CountryField, SubscriberReading } from '../reading/send-reading.js';
import { sendRule } from '../send-rule.js';
import { textOf } from '../text.js';

/** A field that designates a country is no officially assigned ISO 3166-1 alpha-2 code in upper case (spec section 2.3). */
export const countryCodeInvalid = eachSubscriber(
  each(
    ({ countries }: SubscriberReading) => countries,
    ({ path }) => path,
  )(
    sendRule('country-code-invalid', (country: CountryField) =>
      isCountry(country) ? undefined : [textOf(country.value)],
    ),
  ),
);
