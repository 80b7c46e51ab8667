import type { EngineOptions } from '../index.js';
import type { WithMessageId } from '../message/request.js';

// Types, not interfaces, for what takes a `Record<string, unknown>`.

/** The time of a day in which nothing is sent. */
export type BlackoutWindow = {
  /** The offset of both times from UTC: `-0500`. */
  readonly UtcOffset: string;
  /** `HHmm`. */
  readonly WindowStart: string;
  /** `HHmm`. */
  readonly WindowEnd: string;
};

/** The decoded body, in documented spelling: flags are booleans, absent fields are left out. */
export type ListSendRequest = {
  readonly TargetListIds?: readonly string[];
  readonly OverrideTemplateTargetLists: boolean;
  readonly ExclusionListIds?: readonly string[];
  readonly OverrideTemplateExclusionLists: boolean;
  readonly IgnoreExclusionLists: boolean;
  readonly OverrideMessageText: boolean;
  readonly MessageText?: string;
  readonly BlackoutWindow?: BlackoutWindow;
  /** `yyyy-MM-dd HH:mm`. */
  readonly SendTime?: string;
  readonly AllowDuplication: boolean;
  readonly ContentURL?: string;
};

/** The body as a form, or a caller, has it: what is null or left out is absent. */
export type ListSendBodyInput = {
  readonly [Field in keyof ListSendRequest]?:
    | (ListSendRequest[Field] extends BlackoutWindow | undefined
        ? { readonly [Part in keyof BlackoutWindow]?: string | null }
        : ListSendRequest[Field])
    | null;
};

/** The whole request: the `{id}` of the URL, and the body. */
export type ListSendRequestInput = WithMessageId<ListSendBodyInput>;

/** The whole request, decoded. */
export type DecodedListSend = WithMessageId<ListSendRequest>;

/** The stored message, as far as the caller knows it. */
export interface StoredListMessage {
  readonly text: string;
  /** `Active`, `Scheduled` or another; left out if it was not looked up. */
  readonly status?: string | undefined;
}

/** The facts that the caller knows beyond the request. */
export interface ListSendFacts {
  /** Left out: not looked up. `null`: looked up, and this client has no such message. */
  readonly message?: StoredListMessage | null | undefined;
  /** The lists of the account, by their ids: `true` or the list itself; `null` or `false` if there is none; left out if it was not looked up. */
  readonly lists?: { readonly [id: string]: object | boolean | null | undefined } | undefined;
}

/** The choices of the caller. */
export interface ListSendOptions extends EngineOptions {
  /** `any` lets every message id pass that is not blank; `encoded` if it is not given. */
  readonly messageId?: 'encoded' | 'any' | undefined;
}
