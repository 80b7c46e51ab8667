import fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-contact';
import { combinations, emptyClasses, given, partOf } from '../combinations/field.js';
import type { FieldClass } from '../combinations/field.js';
import { listViolating } from './list.js';
import type { Cell, Cells, Part } from '../combinations/part.js';
import type { Elements } from './element.js';

const numberLists = 'mobileNumbers';
const subscribers = 'Subscribers';

/** Nobody to send to: every class of lists without an element, each with each. */
export const nobodyCells: Cells = () =>
  combinations(emptyClasses(numberLists), emptyClasses(subscribers)).map((classes): Cell => ({
    name: classes.map(({ name }, place) => `${place === 0 ? numberLists : subscribers} ${name}`).join(', '),
    part: partOf(...classes),
  }));

const oneOfLists = (field: string, ...names: readonly string[]): FieldClass['entries'] =>
  fc.oneof(
    ...emptyClasses(field)
      .filter(({ name }) => names.includes(name))
      .map(({ entries }) => entries),
  );

const absentList = ['absent', 'null'];
const unreadableList = ['no list', 'repeated'];

const without = (rules: ReadonlySet<RuleId>, ...others: readonly RuleId[]): ReadonlySet<RuleId> =>
  new Set([...rules].filter((rule) => !others.includes(rule)));

/** The rules of an element of `mobileNumbers`; a subscriber may violate all. */
const ofNumbers: readonly RuleId[] = ['number-not-numeric', 'number-invalid'];

/** The ways to violate exactly these rules by elements of a list, `shape` among them if it is meant. */
export const somebodyViolating = (
  elements: Elements,
  rules: ReadonlySet<RuleId>,
): readonly fc.Arbitrary<Part>[] => {
  const lists = (field: keyof Elements, exactly: ReadonlySet<RuleId>): readonly FieldClass['entries'][] => {
    // There may be any count of numbers.
    const isOfOther = field === numberLists && exactly.has('subscribers-too-many');
    const found = isOfOther ? undefined : listViolating(elements[field], exactly);
    return found === undefined ? [] : [given(field, 'list', found).entries];
  };
  const beside = (
    ones: readonly FieldClass['entries'][],
    others: readonly FieldClass['entries'][],
  ): readonly fc.Arbitrary<Part>[] =>
    ones.flatMap((one) =>
      others.map((other) => fc.tuple(one, other).map((entries) => ({ entries: entries.flat() }))),
    );
  if (rules.has('recipients-ambiguous')) {
    const exactly = without(rules, 'recipients-ambiguous');
    const ofBoth = new Set([...exactly].filter((rule) => ofNumbers.includes(rule)));
    return [
      ...beside(
        [oneOfLists(numberLists, 'empty'), ...lists(numberLists, ofBoth)],
        lists(subscribers, exactly),
      ),
      ...beside(lists(numberLists, exactly), [oneOfLists(subscribers, 'empty')]),
    ];
  }
  const readable = without(rules, 'shape');
  return [
    ...beside([oneOfLists(numberLists, ...absentList)], lists(subscribers, rules)),
    ...beside(lists(numberLists, rules), [oneOfLists(subscribers, ...absentList)]),
    ...(rules.has('shape')
      ? [
          ...beside([oneOfLists(numberLists, ...unreadableList)], lists(subscribers, readable)),
          ...beside(lists(numberLists, readable), [oneOfLists(subscribers, ...unreadableList)]),
        ]
      : []),
  ];
};
