import { callingCodeOf } from './calling-code-of.js';
import { isValid } from './is-valid.js';
import type { Digits } from './table/digits.js';
import { once } from './table/once.js';
import { unpacked } from './table/table.js';
import { decided } from './table/walk.js';
import { regionsOfCallingCode } from './tables/calling-codes.js';
import { sharedRegions } from './tables/shared-regions.js';

const regionTable = /* @__PURE__ */ once(() => unpacked(sharedRegions));

const noRegions: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/** A list for each text of regions: no caller needs one of its own, since they are frozen. */
const lists = /* @__PURE__ */ once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...Object.values(regionsOfCallingCode), ...sharedRegions.labels].map((regions) => [
        regions,
        regions === '' ? noRegions : Object.freeze(regions.split(' ')),
      ]),
    ),
);

const sharing = (number: Digits): string => regionsOfCallingCode[callingCodeOf(number) ?? ''] ?? '';

/**
 * Every region that has a number range in use which this number matches just as it is, in alphabetical order.
 *
 * Calling codes are shared, and so are ranges: most numbers of +590 belong to three regions alike. Check whether a
 * country is among the regions; never take the first one for the answer.
 *
 * Names are libphonenumber's: ISO 3166-1 alpha-2, and `AC`, `TA`, `XK`, which ISO has not assigned. Empty for a number
 * that is not valid, and for the codes of global services (800, 808, 870, 878, 881, 882, 883, 888, 979), valid or not.
 *
 * Source: contract sections 2.2 and 2.3, level `valid`; ranges by libphonenumber's metadata (`metadataVersion`).
 *
 * @example
 * regionsOf('12015550123') // => ['US']
 * regionsOf('590690001234') // => ['BL', 'GP', 'MF']
 * regionsOf('80012345678') // => []
 * regionsOf('15555554410') // => []
 */
export const regionsOf = (number: Digits): readonly string[] => {
  if (!isValid(number)) return noRegions;
  const regions = sharing(number);
  return lists().get(regions.includes(' ') ? decided(regionTable(), number) : regions) ?? noRegions;
};
