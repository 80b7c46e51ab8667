import { own } from '../../engine/own.js';
import type { Path } from '../../engine/path.js';
import type { Readable } from '../../engine/reads.js';

/** The documented fields of the body, in the order of a report. */
export const bodyFields = [
  'mobileNumbers',
  'Subscribers',
  'Subscribe',
  'Resubscribe',
  'keyword',
  'Override',
  'messageText',
  'ContentURL',
  'SendTime',
] as const;

export type BodyField = (typeof bodyFields)[number];

/** The documented fields of a subscriber, in the order of a report. */
export const subscriberFields = ['MobileNumber', 'SubscriberKey', 'Attributes'] as const;

export type SubscriberField = (typeof subscriberFields)[number];

/** How the request spells the fields that it has. */
export type Spelling<Field extends string> = { readonly [Name in Field]?: string };

/** A separate field that says which country a subscriber's number belongs to (spec section 2.3). */
export interface CountryField {
  /** From the subscriber: `['CountryCode']`, `['Attributes', 'Country_Code']`. */
  readonly path: Path;
  readonly value: unknown;
}

/** A subscriber as the rules see it. An absent field and a null one are both `undefined`. */
export interface SubscriberReading extends Readable {
  readonly isObject: boolean;
  readonly spelling: Spelling<SubscriberField>;
  readonly number: unknown;
  readonly key: unknown;
  readonly attributes: { readonly [name: string]: string } | undefined;
  readonly countries: readonly CountryField[];
}

/** A request as the rules see it. An absent field and a null one are both `undefined`; an absent flag is `false`. */
export interface SendReading extends Readable {
  readonly messageId: unknown;
  readonly spelling: Spelling<BodyField>;
  readonly mobileNumbers: readonly unknown[] | undefined;
  readonly subscribers: readonly SubscriberReading[] | undefined;
  readonly subscribe: boolean;
  readonly resubscribe: boolean;
  readonly keyword: string | undefined;
  readonly override: boolean;
  readonly messageText: string | undefined;
  readonly contentUrl: string | undefined;
  readonly sendTime: string | undefined;
}

/** Where a field stands: the name as the request spells it, the documented one where the request lacks it. */
export const spelled =
  <Field extends string>(field: Field) =>
  (reading: { readonly spelling: Spelling<Field> }): string =>
    own(reading.spelling, field) ?? field;

/** The usual case, shared. */
export const nothingUnreadable: readonly string[] = Object.freeze([]);
