import type { EngineOptions } from '../index.js';

// Decoded values are types, not interfaces: a function of a `Record<string, unknown>` takes these, and no interface.

/** One recipient with a key of its own, in documented spelling. */
export type Subscriber = {
  /** Digits: country calling code and national number, no `+`. */
  readonly MobileNumber: string;
  readonly SubscriberKey: string;
  readonly Attributes?: { readonly [name: string]: string };
};

/** The decoded body, in documented spelling: flags are booleans, absent fields are left out. */
export type SendRequest = {
  /** Digits: country calling code and national number, no `+`. */
  readonly mobileNumbers?: readonly string[];
  readonly Subscribers?: readonly Subscriber[];
  readonly Subscribe: boolean;
  readonly Resubscribe: boolean;
  readonly keyword?: string;
  readonly Override: boolean;
  readonly messageText?: string;
  readonly ContentURL?: string;
  /** `yyyy-MM-dd HH:mm`. */
  readonly SendTime?: string;
};

/** The stored message, as far as the caller knows it. */
export interface StoredMessage {
  readonly text: string;
  /** The keywords that exist on its code; left out if they were not looked up. */
  readonly keywords?: readonly string[] | undefined;
}

/** The facts that the caller knows beyond the request. */
export interface SendFacts {
  /** Left out: not looked up. `null`: looked up, and this client has no such message. */
  readonly message?: StoredMessage | null | undefined;
}

/** The choices of the caller. */
export interface SendOptions extends EngineOptions {
  /** How strictly numbers are judged (spec section 2.2); `possible` if it is not given. */
  readonly phone?: 'e164' | 'possible' | 'valid' | undefined;
  /** `any` lets every message id pass that is not blank; `encoded` (2.1) if it is not given. */
  readonly messageId?: 'encoded' | 'any' | undefined;
  /** 250 if it is not given. */
  readonly maxSubscribers?: number | undefined;
  /** If `XK` is a country code too, with the numbers of Kosovo: it is no ISO code, so `false` if it is not given. */
  readonly kosovo?: boolean | undefined;
}
