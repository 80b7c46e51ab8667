import type { Digits } from './table/digits.js';
import { once } from './table/once.js';
import { unpacked } from './table/table.js';
import { accepts } from './table/walk.js';
import { possible } from './tables/possible.js';

const possibleNumbers = /* @__PURE__ */ once(() => unpacked(possible));

/**
 * Could this E.164 number be one: does it begin with an assigned calling code, and has the rest a length that the
 * numbering plan of some region with that code (or of the global service) lists?
 *
 * Lengths that can be dialled only locally do not count: `12102610` lacks its area code. No area code is looked at:
 * `15555554410` is possible, at one that nobody has. The digits are taken as they are. Implies `isE164`.
 *
 * Source: contract section 2.2, level `possible`; lengths by libphonenumber's metadata.
 *
 * @example
 * isPossible('15555554410') // => true
 * isPossible('1555555441') // => false
 * isPossible('12102610') // => false
 * isPossible('80012345678') // => true
 */
export const isPossible = (number: Digits): boolean => accepts(possibleNumbers(), number);
