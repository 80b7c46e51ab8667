import type { WithMessageId } from '../message/request.js';
import type { SendRequest } from './request.js';

// Types, not interfaces: what takes a `Record<string, unknown>` (superforms) takes these, and no interface.

/** A subscriber as a form, or a caller, has it. */
export type SubscriberInput = {
  readonly MobileNumber?: string | null;
  readonly SubscriberKey?: string | null;
  readonly Attributes?: { readonly [name: string]: string | number | boolean | null } | null;
};

/** The body as a form, or a caller, has it: what is null or left out is absent. */
export type SendBodyInput = {
  readonly mobileNumbers?: readonly string[] | null;
  readonly Subscribers?: readonly SubscriberInput[] | null;
  readonly Subscribe?: boolean | null;
  readonly Resubscribe?: boolean | null;
  readonly keyword?: string | null;
  readonly Override?: boolean | null;
  readonly messageText?: string | null;
  readonly ContentURL?: string | null;
  /** `yyyy-MM-dd HH:mm`. */
  readonly SendTime?: string | null;
};

/** The whole request: the `{id}` of the URL, and the body. */
export type SendRequestInput = WithMessageId<SendBodyInput>;

/** The whole request, decoded. */
export type DecodedSend = WithMessageId<SendRequest>;
