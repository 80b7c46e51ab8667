/** Why a rule was not evaluated. */
export type Reason =
  /** A rule that it comes after has failed. */
  | { readonly kind: 'prerequisite'; readonly rule: string }
  /** A field that it reads could not be read. */
  | { readonly kind: 'unreadable'; readonly fields: readonly string[] }
  /** The caller looked the fact up, and there is none. */
  | { readonly kind: 'absent'; readonly fact: string }
  /** Its own code threw: the report has `unexpected`. */
  | { readonly kind: 'threw' };

/** The outcome of one rule on one input. Over elements, the strongest of them: fail, deferred, skipped, pass. */
export type Outcome =
  | { readonly status: 'pass' }
  | { readonly status: 'fail' }
  | { readonly status: 'skipped'; readonly because: Reason }
  | { readonly status: 'deferred'; readonly needs: string };

/** Shared by all reports, so nobody may change them. */
export const pass: Outcome = /* @__PURE__ */ Object.freeze({ status: 'pass' });
export const fail: Outcome = /* @__PURE__ */ Object.freeze({ status: 'fail' });

/** Returns one reason for all elements: of fields that could not be read, all of them; of others, the first. */
export const joinReasons = (first: Reason, second: Reason): Reason =>
  first.kind === 'unreadable' &&
  second.kind === 'unreadable' &&
  !second.fields.every((field) => first.fields.includes(field))
    ? { kind: 'unreadable', fields: [...new Set([...first.fields, ...second.fields])] }
    : first;
