import { isE164 } from './is-e164.js';
import { isPossible } from './is-possible.js';
import { isValid } from './is-valid.js';
import type { Digits } from './table/digits.js';

/**
 * How strictly a number is judged; each level accepts less than the one before. `e164` looks at the shape, `possible`
 * at calling code and length, `valid` at the number ranges in use.
 *
 * Source: contract section 2.2.
 */
export type Level = 'e164' | 'possible' | 'valid';

/** The judgement that each level means. */
export const judgements: { readonly [level in Level]: (number: Digits) => boolean } = {
  e164: isE164,
  possible: isPossible,
  valid: isValid,
};
