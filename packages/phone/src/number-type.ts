import { isValid } from './is-valid.js';
import type { NumberType } from './number-types.js';
import type { Digits } from './table/digits.js';
import { once } from './table/once.js';
import { unpacked } from './table/table.js';
import { decided } from './table/walk.js';
import { types } from './tables/types.js';

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
