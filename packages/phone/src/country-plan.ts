import { callingCodeOf } from './calling-code-of.js';
import { isAlpha2 } from './is-alpha2.js';
import { isE164 } from './is-e164.js';
import { isPossible } from './is-possible.js';
import type { Digits } from './table/digits.js';
import { once } from './table/once.js';
import { lengthsInRegion, regionsOfCallingCode } from './tables/calling-codes.js';

/** The plan of a country at level `possible`. */
export interface Plan {
  readonly code: string;
  /** Of whole numbers, calling code included; `undefined` if the plan lists none. */
  readonly lengths: readonly number[] | undefined;
}

/** The plan of each country that has one, and of Kosovo. */
export const plans: () => ReadonlyMap<string, Plan> = /* @__PURE__ */ once(
  (): ReadonlyMap<string, Plan> =>
    new Map(
      Object.entries(regionsOfCallingCode).flatMap(([code, regions]) =>
        regions
          .split(' ')
          .filter((region) => isAlpha2(region) || region === 'XK')
          .map((region): [string, Plan] => [
            region,
            { code, lengths: lengthsInRegion[region]?.map((length) => length + code.length) },
          ]),
      ),
    ),
);

/** No calling code begins another one. */
const beginsWith = (number: Digits, code: string): boolean =>
  typeof number === 'string' ? number.startsWith(code) : callingCodeOf(number) === code;

/** Whether a number suits a plan by its calling code, and at level `possible` by its length. */
export const suitsPlan = (number: Digits, { code, lengths }: Plan, level: 'e164' | 'possible'): boolean =>
  beginsWith(number, code) &&
  (level === 'e164'
    ? isE164(number)
    : (lengths === undefined || lengths.includes(number.length)) && isPossible(number));

/** A country without a numbering plan suits every E.164 number: nothing is known against it. */
export const suitsWithoutPlan = (number: Digits, country: string): boolean =>
  isAlpha2(country) && isE164(number);
