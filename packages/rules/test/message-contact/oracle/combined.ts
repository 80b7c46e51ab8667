import type { Path } from './expected.js';
import { substitute } from './substitute.js';
import type { Verdict } from './verdict.js';

/** Section 3: the answer, as far as the document settles it. */
export interface Expected<Id extends string> {
  readonly status: 'valid' | 'invalid' | 'incomplete';
  /** In report order. */
  readonly violations: readonly {
    readonly rule: Id;
    readonly path: Path;
    readonly args: readonly string[];
    readonly message: string;
  }[];
  /** In rule order; `needs` is the fact. */
  readonly deferred: readonly { readonly rule: Id; readonly needs: string }[];
  /** In rule order. */
  readonly skipped: readonly Id[];
  /** Section 1.2: there where nothing is violated. */
  readonly value?: unknown;
}

/** Section 3: `invalid`, else `incomplete`, else `valid`. */
const statusOf = ({
  violations,
  deferred,
}: Pick<Expected<string>, 'violations' | 'deferred'>): Expected<string>['status'] => {
  if (violations.length > 0) return 'invalid';
  return deferred.length > 0 ? 'incomplete' : 'valid';
};

/** The answer, of the verdicts of every rule. */
export const combined = <Id extends string>(
  ruleIds: readonly Id[],
  verdictsOf: (rule: Id) => readonly Verdict[],
  texts: { readonly [Rule in Id]: string },
  value: () => unknown,
): Expected<Id> => {
  const violations: Expected<Id>['violations'][number][] = [];
  const deferred: Expected<Id>['deferred'][number][] = [];
  const skipped: Id[] = [];

  for (const rule of ruleIds) {
    const verdicts = verdictsOf(rule);
    const failures = verdicts.filter((verdict) => verdict.outcome === 'fail');
    const waiting = verdicts.find((verdict) => verdict.outcome === 'deferred');
    for (const { path, args, text } of failures)
      violations.push({ rule, path, args, message: substitute(text ?? texts[rule], args) });

    // The outcome of the whole rule: the strongest of fail, deferred, skipped, pass.
    if (failures.length > 0) continue;
    if (waiting !== undefined) deferred.push({ rule, needs: waiting.needs });
    else if (verdicts.some((verdict) => verdict.outcome === 'skipped')) skipped.push(rule);
  }

  const status = statusOf({ violations, deferred });
  const answer = { status, violations, deferred, skipped };
  return status === 'invalid' ? answer : { ...answer, value: value() };
};
