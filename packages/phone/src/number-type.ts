import { isValid } from './is-valid.js';
import type { Digits } from './table/digits.js';
import { once } from './table/once.js';
import { unpacked } from './table/table.js';
import { decided } from './table/walk.js';
import { types } from './tables/types.js';

/** What a number is for, in libphonenumber's words. `UAN` is a company's universal access number. */
export type NumberType =
  | 'FIXED_LINE'
  | 'MOBILE'
  | 'FIXED_LINE_OR_MOBILE'
  | 'TOLL_FREE'
  | 'PREMIUM_RATE'
  | 'SHARED_COST'
  | 'VOIP'
  | 'PERSONAL_NUMBER'
  | 'PAGER'
  | 'UAN'
  | 'VOICEMAIL';

const numberTypes = /* @__PURE__ */ once(() => unpacked(types));

/**
 * Returns the use of a valid number. `undefined` exactly if `isValid` is false.
 *
 * `FIXED_LINE_OR_MOBILE` if the plan does not keep the two apart, as in North America. Regions that share a number
 * agree on its type.
 *
 * Source: libphonenumber's metadata, in the release that `metadataVersion` names.
 *
 * @example
 * numberType('447400123456') // => 'MOBILE'
 * numberType('12015550123') // => 'FIXED_LINE_OR_MOBILE'
 * numberType('80012345678') // => 'TOLL_FREE'
 * numberType('15555554410') // => undefined
 */
export const numberType = (number: Digits): NumberType | undefined =>
  (isValid(number) && decided(numberTypes(), number)) || undefined;
