import fc from 'fast-check';
import { isUtcOffset, isWindowTime } from '@assay/rules/message-list';

import { combinations, formed, given, repeated, textClasses } from '../combinations/field.js';
import type { FieldClass } from '../combinations/field.js';
import type { Cell, Cells, PartEntry } from '../combinations/part.js';
import { noText, textCells } from '../combinations/text.js';

const field = 'BlackoutWindow';

const twoDigits = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));

const offset = fc.oneof(
  fc.tuple(fc.constantFrom('+', '-'), twoDigits(11), twoDigits(59)).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('+12', '+13'), twoDigits(59)).map((parts) => parts.join('')),
  fc.constantFrom('-1200', '+1400', '+0000', '-0000'),
);

const time = fc.tuple(twoDigits(23), twoDigits(59)).map((parts) => parts.join(''));

/** One sign changed, left out, or added: of the right form, or close to it. */
const nearly = (right: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      right,
      fc.nat(4),
      fc.constantFrom('9', '', ' ', ':', '\u0661', '6'),
      fc.constantFrom('', '', '0', '\n', 'Z'),
    )
    .map(([value, at, sign, end]) => value.slice(0, at) + sign + value.slice(at + 1) + end);

const noOffset = fc.oneof(
  textCells,
  nearly(offset),
  fc.constantFrom('-1201', '+1401', '-1300', '+1500', '0500', '-05:00', '+0060', 'UTC', 'Z'),
);
const noTime = fc.oneof(textCells, nearly(time), fc.constantFrom('2400', '2260', '22:00', '900', '+0700'));

/** Every class of one field of the window. */
const partClasses = (
  name: string,
  right: fc.Arbitrary<string>,
  wrong: fc.Arbitrary<string>,
  isRight: (value: string) => boolean,
): readonly FieldClass[] => [...textClasses(name), ...formed(name, right, wrong, isRight)];

const windowOf = (fields: readonly FieldClass[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(...fields.map(({ entries }) => entries))
    .chain((entries) => fc.shuffledSubarray(entries, { minLength: entries.length }))
    .map((entries): unknown => Object.fromEntries(entries.flat()));

const cell = (name: string, entries: fc.Arbitrary<readonly PartEntry[]>): Cell => ({
  name: `${field} ${name}`,
  part: entries.map((found) => ({ entries: found })),
});

/** `BlackoutWindow`: as a whole, and every class of each of its fields with each. */
export const blackoutWindowCells: Cells = () => [
  cell('absent', fc.constant([])),
  ...[
    given(field, 'null', fc.constant(null)),
    given(field, 'empty', fc.constant({})),
    repeated(field, fc.constantFrom({}, { WindowStart: 7 })),
    given(
      field,
      'no object',
      fc.oneof(
        fc.string(),
        noText.filter((value) => typeof value !== 'object' || Array.isArray(value)),
      ),
    ),
  ].map(({ name, entries }) => cell(name, entries)),
  ...combinations(
    partClasses('UtcOffset', offset, noOffset, isUtcOffset),
    partClasses('WindowStart', time, noTime, isWindowTime),
    partClasses('WindowEnd', time, noTime, isWindowTime),
  ).map((fields) => {
    const name = ['UtcOffset', 'WindowStart', 'WindowEnd']
      .map((one, place) => `${one} ${fields[place]?.name ?? ''}`)
      .join(', ');
    return cell(`with ${name}`, given(field, name, windowOf(fields)).entries);
  }),
];
