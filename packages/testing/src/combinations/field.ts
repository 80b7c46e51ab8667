import fc from 'fast-check';
import { inAnyCase } from '../readable-body.js';

import type { PartEntry, Part } from './part.js';
import { blank, noText, textCells } from './text.js';

/** A class of the ways to write one field: none, one, or two entries of the body. */
export interface FieldClass {
  readonly name: string;
  readonly entries: fc.Arbitrary<readonly PartEntry[]>;
}

/** The field once, in any case of its name. */
export const given = (field: string, name: string, values: fc.Arbitrary<unknown>): FieldClass => ({
  name,
  entries: fc
    .tuple(fc.oneof(fc.constant(field), inAnyCase(field)), values)
    .map(([key, value]): readonly PartEntry[] => [[key, value]]),
});

/** The field twice, in different case: it cannot be read. */
export const repeated = (field: string, values: fc.Arbitrary<unknown>): FieldClass => ({
  name: 'repeated',
  entries: fc
    .tuple(inAnyCase(field), inAnyCase(field), values, values)
    .filter(([one, other]) => one !== other)
    .map(([one, other, value, again]): readonly PartEntry[] => [
      [one, value],
      [other, again],
    ]),
});

/** The field left out, or null, which is the same. */
const absentField = (field: string): readonly FieldClass[] => [
  { name: 'absent', entries: fc.constant([]) },
  given(field, 'null', fc.constant(null)),
];

/** Every class of a flag. */
export const flagClasses = (field: string): readonly FieldClass[] => [
  ...absentField(field),
  given(field, 'true', fc.constant(true)),
  given(field, 'false', fc.constant(false)),
  given(field, 'true as text', inAnyCase('true')),
  given(field, 'false as text', inAnyCase('false')),
  given(
    field,
    'no flag',
    fc.oneof(
      noText.filter((value) => typeof value !== 'boolean'),
      fc.constantFrom('', ' true', 'true ', 'yes', '1', 'TRUE\u0000', 'tru\u0435', 'ｔｒｕｅ'),
    ),
  ),
  repeated(field, fc.boolean()),
];

/** Every class of a text that is no text at all, or that no rule judges. */
export const textClasses = (field: string): readonly FieldClass[] => [
  ...absentField(field),
  given(field, 'blank', blank),
  given(field, 'no text', noText),
  repeated(field, textCells),
];

/** The classes of a text that is judged by its form. */
export const formed = (
  field: string,
  right: fc.Arbitrary<string>,
  wrong: fc.Arbitrary<string>,
  isRight: (value: string) => boolean,
): readonly FieldClass[] => [
  given(field, 'right', right),
  given(
    field,
    'wrong',
    wrong.filter((value) => value.trim() !== '' && !isRight(value)),
  ),
];

/** Every class of a list that has no elements to judge. */
export const emptyClasses = (field: string): readonly FieldClass[] => [
  ...absentField(field),
  given(field, 'empty', fc.constant([])),
  given(
    field,
    'no list',
    fc.oneof(
      fc.string(),
      noText.filter((value) => !Array.isArray(value)),
    ),
  ),
  repeated(field, fc.constant([])),
];

/** One way to write several fields, the entries one after the other. */
export const partOf = (...fields: readonly FieldClass[]): fc.Arbitrary<Part> =>
  fc.tuple(...fields.map(({ entries }) => entries)).map((entries) => ({ entries: entries.flat() }));

/** Every combination of one of each. */
export const combinations = <A>(...lists: readonly (readonly A[])[]): readonly (readonly A[])[] =>
  lists.reduce<readonly (readonly A[])[]>(
    (found, list) => found.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
