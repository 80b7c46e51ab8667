import fc from 'fast-check';

import { given, textClasses } from '../combinations/field.js';
import type { FieldClass } from '../combinations/field.js';
import { attributesClasses, ownCountryClasses } from './country-field.js';
import { impossibleNumber, nearlyNumeric, plan, possibleNumber } from './numbers.js';
import type { Of, NumberPlan } from './numbers.js';
import type { ElementClass } from './element.js';
import { blank, noText, textCells } from '../combinations/text.js';

const numberClasses: readonly Of<FieldClass>[] = [
  ...textClasses('MobileNumber').map((plain) => () => plain),
  (of) => given('MobileNumber', 'nearly numeric', nearlyNumeric(of)),
  (of) => given('MobileNumber', 'impossible', impossibleNumber(of)),
  (of) => given('MobileNumber', 'possible', possibleNumber(of)),
];

const keyClasses: readonly FieldClass[] = [
  ...textClasses('SubscriberKey'),
  given('SubscriberKey', 'given', textCells),
];

const classOf = (...fields: readonly Of<FieldClass>[]): fc.Arbitrary<unknown> =>
  plan
    .chain((of) => fc.tuple(...fields.map((field) => field(of).entries)))
    .map((entries): unknown => Object.fromEntries(entries.flat()));

const somewhere: NumberPlan = { code: '1', length: 10, country: 'US', elsewhere: 'GB' };

/** An element of `Subscribers` that is no object. */
const noSubscriber: ElementClass = {
  name: 'no object',
  value: fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(fc.string(), { maxLength: 2 }),
  ),
};

/** Every class of subscriber: each class of number, key, country field and attributes with each. */
export const subscriberClasses = (): readonly ElementClass[] => [
  noSubscriber,
  ...numberClasses.flatMap((number) =>
    keyClasses.flatMap((key) =>
      ownCountryClasses.flatMap((country) =>
        attributesClasses.map((inAttributes): ElementClass => {
          const named = {
            number: number(somewhere),
            key,
            country: country(somewhere),
            attributes: inAttributes(somewhere),
          };
          return {
            name: Object.entries(named)
              .map(([field, { name }]) => `${field} ${name}`)
              .join(', '),
            value: classOf(number, () => key, country, inAttributes),
          };
        }),
      ),
    ),
  ),
];

/** A class of elements of `mobileNumbers`. */
export const mobileNumberClasses: readonly ElementClass[] = [
  { name: 'null', value: fc.constant(null) },
  { name: 'blank', value: blank },
  { name: 'no text', value: noText },
  { name: 'nearly numeric', value: plan.chain(nearlyNumeric) },
  { name: 'impossible', value: plan.chain(impossibleNumber) },
  { name: 'possible', value: plan.chain(possibleNumber) },
];
