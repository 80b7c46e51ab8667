import type { Path } from './expected.js';
import { isAcceptable, isInvalidFor, isNumeric } from './phone.js';
import { asArgument, isBlank } from './values.js';
import { eachElement, fail, pass, type Reading, reading, type Verdict } from './verdict.js';

/** Rule 6, of one value: "neither null nor a blank string" and "not a string of ASCII digits". */
const numeric = (value: unknown, path: Path): Verdict =>
  isBlank(value) || isNumeric(value) ? pass : fail(path, asArgument(value));

/** Rule 6. */
export const numberNotNumeric: Reading = ({ body }) => [
  ...eachElement(body.mobileNumbers, numeric),
  ...eachElement(body.Subscribers, (subscriber, path) => {
    if (subscriber === undefined) return pass;
    const { MobileNumber } = subscriber;
    return reading([MobileNumber], () => numeric(MobileNumber.value, [...path, MobileNumber.key]));
  }),
];

/** Rule 14: speaks of numeric numbers ("6 passes"; open points: it passes others); a blank `MobileNumber` "is rule 5's affair alone". */
export const numberInvalid: Reading = ({ body, phone }) => [
  ...eachElement(body.mobileNumbers, (value, path) => {
    if (isBlank(value)) return fail(path);
    return !isNumeric(value) || isAcceptable(value, phone) ? pass : fail(path);
  }),
  ...eachElement(body.Subscribers, (subscriber, path) => {
    if (subscriber === undefined) return pass;
    const { MobileNumber } = subscriber;
    return reading([MobileNumber], () => {
      if (isBlank(MobileNumber.value) || !isNumeric(MobileNumber.value)) return pass;
      return isInvalidFor(MobileNumber.value, subscriber, phone) ? fail([...path, MobileNumber.key]) : pass;
    });
  }),
];

/** The rules of this file, by their ids. */
export const ofNumbers = {
  'number-invalid': numberInvalid,
  'number-not-numeric': numberNotNumeric,
};
