import fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-contact';
import type { ListElement } from './element.js';

/** Without a copy: a list is made of hundreds of classes. */
const isWithin = (part: ReadonlySet<RuleId>, whole: ReadonlySet<RuleId>, besides?: RuleId): boolean => {
  for (const rule of part) if (rule !== besides && !whole.has(rule)) return false;
  return true;
};

const someElement = (elements: readonly ListElement[]): fc.Arbitrary<unknown> =>
  fc.constantFrom(...elements).chain(({ value }) => value);

/** As many elements as a list of `subscribers-too-many` has, most of them the same. */
const tooMany = (list: readonly unknown[]): fc.Arbitrary<readonly unknown[]> =>
  fc
    .integer({ min: 251, max: 255 })
    .map((length) => Array.from({ length }, (_, place) => list[place % list.length]));

/**
 * Returns a list, not empty, that violates exactly these rules; `undefined` if there is none.
 *
 * For each rule it has an element that violates it, and with it any elements that violate no other one.
 * `subscribers-none-valid` wants all elements to be out of reach, and its absence wants one that is not.
 */
export const listViolating = (
  elements: readonly ListElement[],
  rules: ReadonlySet<RuleId>,
): fc.Arbitrary<readonly unknown[]> | undefined => {
  const noneValid = rules.has('subscribers-none-valid');
  const ofElements = new Set([...rules].filter((rule) => rule !== 'subscribers-too-many'));
  const allowed = elements.filter(({ violates, reached }) =>
    noneValid
      ? reached === 'no' && isWithin(violates, ofElements)
      : isWithin(violates, ofElements, 'subscribers-none-valid'),
  );
  const wanted = [
    ...[...ofElements].map((rule) => allowed.filter(({ violates }) => violates.has(rule))),
    ...(noneValid ? [] : [allowed.filter(({ reached }) => reached === 'yes')]),
  ];
  if (wanted.some((choices) => choices.length === 0)) return undefined;

  const list = fc
    .tuple(fc.tuple(...wanted.map(someElement)), fc.array(someElement(allowed), { maxLength: 3 }))
    .chain(([needed, others]) => {
      const all = [...needed, ...others];
      return fc.shuffledSubarray(all, { minLength: all.length });
    });
  return rules.has('subscribers-too-many') ? list.chain(tooMany) : list;
};
