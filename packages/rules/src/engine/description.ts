import type { Message } from './message.js';

/** `error` makes a request invalid; `warning` is said, and lets it pass. */
export type Severity = 'error' | 'warning';

/** What a rule is, as data. */
export interface Description<Id extends string = string> {
  readonly id: Id;
  readonly message: Message;
  readonly severity: Severity;
  /** The fields whose values it judges: where one of them cannot be read, the rule is skipped. */
  readonly reads: readonly string[];
  /** The facts without which it is deferred. */
  readonly needs: readonly string[];
  /** The rules that must not have failed: where one of them has, it is skipped. */
  readonly after: readonly string[];
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

/** A description is shared by all calls, so nobody may change it. */
const frozen = <Id extends string>(description: Description<Id>): Description<Id> =>
  Object.freeze({
    ...description,
    message: Object.isFrozen(description.message)
      ? description.message
      : Object.freeze({ ...description.message }),
    reads: Object.freeze([...description.reads]),
    needs: Object.freeze([...description.needs]),
    after: Object.freeze([...description.after]),
  });

const join = <Id extends string>(a: Description<Id>, b: Description<Id>): Description<Id> =>
  frozen({
    ...a,
    reads: union(a.reads, b.reads),
    needs: union(a.needs, b.needs),
    after: union(a.after, b.after),
  });

/** One description an id, in order of first mention: a rule that judges in two places is still one rule. */
export const distinct = <Id extends string>(
  descriptions: readonly Description<Id>[],
): readonly Description<Id>[] => {
  const byId = new Map<Id, Description<Id>>();
  descriptions.forEach((description) => {
    const known = byId.get(description.id);
    byId.set(description.id, known === undefined ? frozen(description) : join(known, description));
  });
  return Object.freeze([...byId.values()]);
};
