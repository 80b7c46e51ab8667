import { isAbsent } from './values.js';
import { fail, pass, type Reading, reading } from './verdict.js';

/** Rule 3: "neither array has an element (absent counts as none)". */
export const recipientsEmpty: Reading = ({ body: { mobileNumbers, Subscribers } }) => [
  reading([mobileNumbers, Subscribers], () =>
    (mobileNumbers.value ?? []).length === 0 && (Subscribers.value ?? []).length === 0
      ? fail([mobileNumbers.key])
      : pass,
  ),
];

/** Rule 4: "both arrays are provided (present and not null, even if empty)". */
export const recipientsAmbiguous: Reading = ({ body: { mobileNumbers, Subscribers } }) => [
  reading([mobileNumbers, Subscribers], () =>
    !isAbsent(mobileNumbers.value) && !isAbsent(Subscribers.value) ? fail([Subscribers.key]) : pass,
  ),
];

/** Rule 19: "more than 250 elements (an option)". */
export const subscribersTooMany: Reading = ({ body: { Subscribers }, maxSubscribers }) => [
  reading([Subscribers], () =>
    (Subscribers.value ?? []).length > maxSubscribers
      ? fail([Subscribers.key], String(maxSubscribers))
      : pass,
  ),
];

/** The rules of this file, by their ids. */
export const ofRecipients = {
  'recipients-ambiguous': recipientsAmbiguous,
  'recipients-empty': recipientsEmpty,
  'subscribers-too-many': subscribersTooMany,
};
