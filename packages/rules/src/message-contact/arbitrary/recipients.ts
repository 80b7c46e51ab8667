import fc from 'fast-check';

import type { RuleId } from '../index.js';
import { type Element, numberElements, subscriberElements } from './element.js';
import { emptyClasses, given } from './field.js';
import type { FieldClass } from './field.js';
import { listViolating } from './list.js';
import type { Part } from './part.js';

/** The rules of recipients. */
export const recipientRules = [
  'recipients-empty',
  'recipients-ambiguous',
  'subscriber-incomplete',
  'number-not-numeric',
  'number-invalid',
  'subscribers-none-valid',
  'country-code-invalid',
  'subscribers-too-many',
] as const satisfies readonly RuleId[];

const named = (field: string, ...names: readonly string[]): readonly FieldClass[] =>
  emptyClasses(field).filter(({ name }) => names.includes(name));

const either = (classes: readonly FieldClass[]): FieldClass['entries'] =>
  fc.oneof(...classes.map(({ entries }) => entries));

const listed = (field: string, list: fc.Arbitrary<readonly unknown[]>): FieldClass['entries'] =>
  given(field, 'list', list).entries;

const pair = (one: FieldClass['entries'], other: FieldClass['entries']): fc.Arbitrary<Part> =>
  fc.tuple(one, other).map((entries) => ({ entries: entries.flat() }));

const numbers = 'mobileNumbers';
const subscribers = 'Subscribers';
const left = ['absent', 'null'];
const unreadable = ['no list', 'repeated'];

const without = (rules: ReadonlySet<RuleId>, ...others: readonly RuleId[]): ReadonlySet<RuleId> =>
  new Set([...rules].filter((rule) => !others.includes(rule)));

/** Nobody to send to. */
const nobody = (rules: ReadonlySet<RuleId>): readonly fc.Arbitrary<Part>[] => {
  if (without(rules, 'recipients-empty', 'recipients-ambiguous').size > 0) return [];
  return rules.has('recipients-ambiguous')
    ? [pair(either(named(numbers, 'empty')), either(named(subscribers, 'empty')))]
    : [
        pair(either(named(numbers, ...left)), either(named(subscribers, ...left, 'empty'))),
        pair(either(named(numbers, 'empty')), either(named(subscribers, ...left))),
      ];
};

/** Every class of elements, of both lists. */
export interface Elements {
  readonly numbers: readonly Element[];
  readonly subscribers: readonly Element[];
}

const somebody = (elements: Elements, rules: ReadonlySet<RuleId>): readonly fc.Arbitrary<Part>[] => {
  const list = (field: typeof numbers | typeof subscribers, exactly: ReadonlySet<RuleId>) => {
    const found =
      field === subscribers
        ? listViolating(elements.subscribers, exactly)
        : exactly.has('subscribers-too-many')
          ? undefined
          : listViolating(elements.numbers, exactly);
    return found === undefined ? [] : [listed(field, found)];
  };
  const ofNumbers = new Set(
    [...rules].filter((rule) => rule === 'number-not-numeric' || rule === 'number-invalid'),
  );
  if (rules.has('recipients-ambiguous')) {
    const exactly = without(rules, 'recipients-ambiguous');
    const numbersBeside = [either(named(numbers, 'empty')), ...list(numbers, ofNumbers)];
    return [
      ...list(subscribers, exactly).flatMap((one) => numbersBeside.map((other) => pair(other, one))),
      ...(exactly.size === ofNumbers.size
        ? list(numbers, exactly).map((one) => pair(one, either(named(subscribers, 'empty'))))
        : []),
    ];
  }
  const readable = without(rules, 'shape');
  const misshapen = rules.has('shape');
  return [
    ...list(subscribers, rules).map((one) => pair(either(named(numbers, ...left)), one)),
    ...list(numbers, rules).map((one) => pair(one, either(named(subscribers, ...left)))),
    ...(misshapen
      ? [
          ...list(subscribers, readable).map((one) => pair(either(named(numbers, ...unreadable)), one)),
          ...list(numbers, readable).map((one) => pair(one, either(named(subscribers, ...unreadable)))),
        ]
      : []),
  ];
};

/** The ways to violate exactly these rules of recipients, `shape` among them where it is meant; none where there is none. */
export const recipientsViolating = (
  elements: Elements,
  rules: ReadonlySet<RuleId>,
): readonly fc.Arbitrary<Part>[] =>
  rules.has('recipients-empty') ? nobody(rules) : somebody(elements, rules);

/** The elements of both lists, judged once. */
export const judgedElements = (): Elements => ({
  numbers: numberElements(),
  subscribers: subscriberElements(),
});
