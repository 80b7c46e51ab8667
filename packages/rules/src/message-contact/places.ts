import { at } from '../engine/at.js';
import { each } from '../engine/each.js';
import { reads } from '../engine/reads.js';
import type { Rule } from '../engine/rule.js';
import { spelled } from './reading/send-reading.js';
import type { BodyField, SendReading, SubscriberReading } from './reading/send-reading.js';

/** A rule that speaks at a field of the body, and reads it and the others named. */
export const atField =
  (field: BodyField, ...others: readonly BodyField[]) =>
  <Known, Id extends string>(rule: Rule<SendReading, Known, Id>): Rule<SendReading, Known, Id> =>
    reads(field, ...others)(at(spelled(field))(rule));

/** A rule over each element of `mobileNumbers`, as the request gives it. */
export const eachMobileNumber = <Known, Id extends string>(
  rule: Rule<unknown, Known, Id>,
): Rule<SendReading, Known, Id> =>
  atField('mobileNumbers')(each(({ mobileNumbers }: SendReading) => mobileNumbers)(rule));

/** A rule over each element of `Subscribers`. */
export const eachSubscriber = <Known, Id extends string>(
  rule: Rule<SubscriberReading, Known, Id>,
): Rule<SendReading, Known, Id> =>
  atField('Subscribers')(each(({ subscribers }: SendReading) => subscribers)(rule));

/** A rule that speaks at the `MobileNumber` of a subscriber, and reads it. */
export const atNumber = <Known, Id extends string>(
  rule: Rule<SubscriberReading, Known, Id>,
): Rule<SubscriberReading, Known, Id> => reads('MobileNumber')(at(spelled('MobileNumber'))(rule));
