import { type Attributes, readAttributes } from './attributes.js';
import { type CountryField, readCountryFields } from './country-fields.js';
import { decodeAnything } from './decoders.js';
import type { Path } from './expected.js';
import { type Field, readField, type ShapeFinding } from './field.js';
import { isObject } from './values.js';

export interface Subscriber {
  readonly MobileNumber: Field<unknown>;
  readonly SubscriberKey: Field<unknown>;
  readonly Attributes: Field<Attributes>;
  /** Section 2.3: those that are not blank. */
  readonly countryFields: readonly CountryField[];
}

/** An element of `Subscribers`; undefined where it is no object, which rule 5 speaks of. */
export const readSubscriber = (element: unknown, at: Path): Subscriber | undefined => {
  if (!isObject(element)) return undefined;
  const attributes = readAttributes(element, at);
  return {
    MobileNumber: readField(element, at, 'MobileNumber', decodeAnything),
    SubscriberKey: readField(element, at, 'SubscriberKey', decodeAnything),
    Attributes: attributes,
    countryFields: readCountryFields(element, at, attributes),
  };
};

/** Section 2, order of `shape`: "each `MobileNumber`, `SubscriberKey`, `Attributes` likewise". */
export const findingsOf = (subscriber: Subscriber): readonly ShapeFinding[] => [
  ...subscriber.MobileNumber.findings,
  ...subscriber.SubscriberKey.findings,
  ...subscriber.Attributes.findings,
];
