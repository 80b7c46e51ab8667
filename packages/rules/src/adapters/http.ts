import type { Report } from '../engine/report.js';

/** The documented body of a 400. */
export interface ErrorBody {
  readonly errors: readonly string[];
}

/**
 * The documented body of a 400: the sentences of all errors in report order, each distinct one once (spec section 3).
 *
 * @example
 * errorBody({ status: 'valid', violations: [], deferred: [], outcomes: {}, truncated: false }) // => { errors: [] }
 */
export const errorBody = (report: Report<unknown>): ErrorBody => ({
  errors: [
    ...new Set(
      report.violations.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ),
  ],
});
