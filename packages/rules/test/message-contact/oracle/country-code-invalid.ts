import { isCountry } from './phone.js';
import { asArgument } from './values.js';
import { eachElement, fail, pass, type Reading } from './verdict.js';

/** Rule 16, section 2.3: "every country field that can be read is judged", whatever else is wrong next to it. */
export const countryCodeInvalid: Reading = ({ body }) =>
  eachElement(body.Subscribers, (subscriber) => {
    if (subscriber === undefined) return pass;
    return subscriber.countryFields.map(({ path, value }) =>
      isCountry(value) ? pass : fail(path, asArgument(value)),
    );
  });

/** The rules of this file, by their ids. */
export const ofCountryCode = {
  'country-code-invalid': countryCodeInvalid,
};
