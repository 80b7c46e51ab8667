import type { Message } from './message.js';

/** `error` makes an input invalid; `warning` is said, and lets it pass. */
export type Severity = 'error' | 'warning';

/** What a rule is, as data. */
export interface Description<Id extends string = string> {
  readonly id: Id;
  readonly message: Message;
  readonly severity: Severity;
  /** Where it speaks: `Subscribers[].MobileNumber`. */
  readonly places: readonly string[];
  /** The fields whose values it judges: where one of them cannot be read, the rule is skipped. */
  readonly reads: readonly string[];
  /** The facts without which it is deferred. */
  readonly needs: readonly string[];
  /** The rules that must not have failed: where one of them has, it is skipped. */
  readonly after: readonly string[];
}
