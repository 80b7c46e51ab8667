import { describe, expect } from '@jest/globals';
import { fc, test as property } from '@fast-check/jest';

import { deciding } from '../../generate/deciding.js';
import { behind, end, type Language, nothing, or, relabelled } from '../../src/metadata/language.js';
import { packed } from '../../generate/packed.js';
import { dead, start, unpacked } from '../../src/table/table.js';
import type { NumberTable } from '../../src/table/table.js';
import { decided } from '../../src/table/walk.js';
import { frozen } from '../arbitraries.js';

/** The label of a text that is read to its end; `''` for all that is not in the table. */
const labelOf = ({ next, label, labels }: NumberTable, text: string): string => {
  const state = Array.from(text).reduce<number>((at, digit) => next[10 * at + Number(digit)] ?? dead, start);
  return labels[label[state] ?? 0] ?? '';
};

const digits = (constraints: fc.StringConstraints): fc.Arbitrary<string> =>
  fc.string({ ...constraints, unit: fc.constantFrom(...'0123456789') });

/** Labelled strings of digits; many begin alike, so that states are shared. */
const entries: fc.Arbitrary<ReadonlyMap<string, string>> = fc
  .array(
    fc.tuple(fc.oneof(digits({ maxLength: 3 }), digits({ maxLength: 9 })), fc.constantFrom('A', 'B', 'C')),
    { minLength: 1, maxLength: 200 },
  )
  .map((pairs) => new Map(pairs));

const languageOf = (labels: ReadonlyMap<string, string>): Language =>
  [...labels].reduce<Language>(
    (whole, [text, label]) => or(whole, behind(text, relabelled((old) => (old === '' ? '' : label))(end))),
    nothing,
  );

describe('a packed table', () => {
  property.prop([entries, fc.array(digits({ maxLength: 9 }))], frozen)(
    'has the label of every string, and of no other',
    (labels, others) => {
      const table = unpacked(packed(languageOf(labels)));
      for (const text of [...labels.keys(), ...others])
        expect(labelOf(table, text)).toBe(labels.get(text) ?? '');
    },
  );

  property.prop([entries], frozen)('of deciding prefixes has the label of every string', (labels) => {
    const whole = languageOf(labels);
    const table = unpacked(packed(deciding(whole)));
    for (const [text, label] of labels) expect(decided(table, text)).toBe(label);
  });

  property.prop([entries], frozen)('of deciding prefixes has no more states', (labels) => {
    const whole = languageOf(labels);
    expect(packed(deciding(whole)).states).toBeLessThanOrEqual(packed(whole).states);
  });
});
