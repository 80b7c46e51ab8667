import fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-contact';
import { families, shareOf } from './families.js';
import type { Family } from './families.js';
import { judged, plainParts, someCell } from './judged.js';
import type { JudgedCell, Knowledge, Part } from './part.js';
import { somebodyViolating } from './recipients.js';

export const isSame = (one: ReadonlySet<RuleId>, other: ReadonlySet<RuleId>): boolean =>
  one.size === other.size && [...one].every((rule) => other.has(rule));

/** Values of fields that none of the rules reads: anything that violates nothing, or as little as can be. */
export type Elsewhere = 'anything' | 'plain';

/** The ways of one family to violate its share of the rules. */
export interface Ways {
  /** Every field can be read. */
  readonly readable: readonly fc.Arbitrary<Part>[];
  /** One cannot. */
  readonly misshapen: readonly fc.Arbitrary<Part>[];
  /** If another family has a field that cannot be read. */
  readonly beside: readonly fc.Arbitrary<Part>[];
}

/** The ways of a family to violate exactly these rules of it. `keep` leaves cells out. */
export const waysOf = (
  family: Family,
  rules: ReadonlySet<RuleId>,
  knowledge: Knowledge,
  keep: (cell: JudgedCell) => boolean = () => true,
): readonly fc.Arbitrary<Part>[] => {
  const { cells, elements } = judged();
  const found = cells[knowledge][family].filter((cell) => isSame(cell.violates, rules) && keep(cell));
  return [
    ...(found.length === 0 ? [] : [someCell(found)]),
    ...(family === 'recipients' ? somebodyViolating(elements, rules) : []),
  ];
};

/** The ways of every family to violate its share of these rules. */
export const everyWay = (
  rules: ReadonlySet<RuleId>,
  knowledge: Knowledge,
  elsewhere: Elsewhere,
  keep?: (cell: JudgedCell) => boolean,
): readonly Ways[] =>
  families.map((family): Ways => {
    const share = new Set([...shareOf(family, rules)].filter((rule) => rule !== 'shape'));
    const readable = waysOf(family, share, knowledge, keep);
    const shape = new Set<RuleId>([...share, 'shape']);
    if (elsewhere === 'plain' && share.size === 0) {
      const plain = readable.slice(0, 1).map(() => fc.constant(plainParts[family]));
      const single = judged().cells[knowledge][family].filter(
        ({ violates, size }) => isSame(violates, shape) && size === 1,
      );
      return { readable: plain, misshapen: single.map(({ part }) => part), beside: plain };
    }
    const misshapen = waysOf(family, shape, knowledge, keep);
    return {
      readable,
      misshapen,
      beside: elsewhere === 'plain' ? readable : [...readable, ...misshapen],
    };
  });
