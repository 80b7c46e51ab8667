/** Why a rule did not judge. */
export type Reason =
  /** A rule that it comes after has failed. */
  | { readonly kind: 'prerequisite'; readonly rule: string }
  /** A field that it reads could not be read. */
  | { readonly kind: 'unreadable'; readonly fields: readonly string[] }
  /** The caller looked the fact up, and there is none. */
  | { readonly kind: 'absent'; readonly fact: string }
  /** Its own code threw: `unexpected` speaks of it. */
  | { readonly kind: 'threw' };

/** What one rule came to on one input. Over elements, the strongest of what it came to on each: fail, deferred, skipped, pass. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'fail' }
  | { readonly status: 'skipped'; readonly because: Reason }
  | { readonly status: 'deferred'; readonly needs: string };

/** Shared by all reports, so nobody may change them. */
export const pass: Outcome = /* @__PURE__ */ Object.freeze({ status: 'pass' });
export const fail: Outcome = /* @__PURE__ */ Object.freeze({ status: 'fail' });
