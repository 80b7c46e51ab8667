import { isCountry } from './phone.js';
import { asArgument } from './values.js';
import { eachElement, fail, pass, type Reading, skipped } from './verdict.js';

/** Rule 16, section 2.3. Open points: where `Attributes` is unreadable, rules that read it are skipped there. */
export const countryCodeInvalid: Reading = ({ body }) =>
  eachElement(body.Subscribers, (subscriber) => {
    if (subscriber === undefined) return pass;
    if (!subscriber.Attributes.readable) return skipped;
    return subscriber.countryFields.map(({ path, value }) =>
      isCountry(value) ? pass : fail(path, asArgument(value)),
    );
  });
