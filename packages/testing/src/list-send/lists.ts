import fc from 'fast-check';

import { combinations, emptyClasses, flagClasses, given, partOf } from '../combinations/field.js';
import type { Cell, Cells, Part } from '../combinations/part.js';
import { blank, noText, textCells } from '../combinations/text.js';

interface IdClass {
  readonly name: string;
  /** An id, or what is none, and what is known of it: left out if it was not looked up. */
  readonly id: fc.Arbitrary<unknown>;
  readonly known?: fc.Arbitrary<unknown>;
}

/** The ids of each class, and of each list, begin otherwise: no two parts know different things of one id. */
const idClasses = (field: string): readonly IdClass[] => [
  {
    name: 'there',
    id: textCells.map((text) => `${field} there ${text}`),
    known: fc.oneof(fc.constant(true), fc.record({ name: fc.string() })),
  },
  {
    name: 'not there',
    id: textCells.map((text) => `${field} gone ${text}`),
    known: fc.constantFrom(null, false),
  },
  {
    name: 'not looked up',
    id: fc.oneof(
      textCells.map((text) => `${field} unknown ${text}`),
      fc.constantFrom('__proto__', 'constructor', 'toString'),
    ),
  },
  { name: 'blank', id: blank },
  { name: 'no text', id: fc.oneof(noText, fc.constant(null)) },
];

const idOf = ({ id, known }: IdClass): fc.Arbitrary<{ readonly id: unknown; readonly fact?: unknown }> =>
  known === undefined
    ? id.map((one) => ({ id: one }))
    : fc.tuple(id, known).map(([one, fact]) => ({ id: one, fact }));

/** A list of an id of each of these classes, in any order. */
const listOf = (field: string, ids: readonly IdClass[]): Cell => ({
  name: `${field} [${ids.map(({ name }) => name).join(' | ')}]`,
  part: fc
    .tuple(...ids.map(idOf))
    .chain((list) => fc.shuffledSubarray(list, { minLength: list.length }))
    .chain((list) =>
      given(field, 'list', fc.constant(list.map(({ id }) => id))).entries.map((entries): Part => ({
        entries,
        keyed: list.flatMap(({ id, fact }) => (fact === undefined ? [] : [[id as string, fact] as const])),
      })),
    ),
});

/** Every class of a list of ids: without an element, and each two classes of ids next to each other. */
const listCells = (field: string): readonly Cell[] => {
  const classes = idClasses(field);
  return [
    ...emptyClasses(field).map((one) => ({ name: `${field} ${one.name}`, part: partOf(one) })),
    ...classes.flatMap((one, place) => [
      listOf(field, [one]),
      ...classes.slice(place).map((other) => listOf(field, [one, other])),
    ]),
  ];
};

/** A list of ids, and the flags that it goes with: every class of each with each. */
export const listsCells =
  (field: string, ...flags: readonly string[]): Cells =>
  () =>
    combinations<Cell>(
      listCells(field),
      ...flags.map((flag) =>
        flagClasses(flag).map((one): Cell => ({ name: `${flag} ${one.name}`, part: partOf(one) })),
      ),
    ).map((cells) => ({
      name: cells.map(({ name }) => name).join(', '),
      part: fc.tuple(...cells.map(({ part }) => part)).map((parts) => ({
        entries: parts.flatMap(({ entries }) => entries),
        keyed: parts.flatMap(({ keyed = [] }) => keyed),
      })),
    }));
