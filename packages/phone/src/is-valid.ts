import type { Digits } from './table/digits.js';
import { once } from './table/once.js';
import { unpacked } from './table/table.js';
import { accepts } from './table/walk.js';
import { valid } from './tables/valid.js';

const validNumbers = /* @__PURE__ */ once(() => unpacked(valid));

/**
 * Does this number match a number range in use, of some region with its calling code or of a global service, with its
 * digits just as they are?
 *
 * A string that a parser must first rewrite is not valid: in `4407400123456` the 0 is dialled within the country only.
 * That somebody picks up is not claimed. Ranges come and go: the verdict is that of the release `metadataVersion`.
 * Implies `isPossible`.
 *
 * Source: contract section 2.2, level `valid`; ranges by libphonenumber's full ("max") metadata.
 *
 * @example
 * isValid('447400123456') // => true
 * isValid('4407400123456') // => false
 * isValid('15555554410') // => false
 */
export const isValid = (number: Digits): boolean => accepts(validNumbers(), number);
