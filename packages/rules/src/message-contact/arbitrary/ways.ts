import type fc from 'fast-check';

import type { RuleId } from '../index.js';
import { extrasGroup } from './extras-group.js';
import { judgedCells, someCell } from './group.js';
import type { JudgedCell } from './group.js';
import { keywordGroup } from './keyword-group.js';
import { messageIdGroup } from './message-id-group.js';
import { once } from './once.js';
import type { Group, Knowledge, Part } from './part.js';
import { judgedElements, recipientRules, recipientsViolating } from './recipients.js';
import type { Elements } from './recipients.js';
import { textGroup } from './text-group.js';

/** The groups but the recipients, whose lists are too many to be cells. */
export const groups: readonly Group[] = [messageIdGroup, keywordGroup, textGroup, extrasGroup];

export const everyKnowledge: readonly Knowledge[] = ['unknown', 'missing', 'known'];

interface Judged {
  readonly elements: Elements;
  /** By what is known, the cells of each group. */
  readonly cells: ReadonlyMap<Knowledge, readonly (readonly JudgedCell[])[]>;
}

/** Every cell, judged once. */
export const judged: () => Judged = once(() => ({
  elements: judgedElements(),
  cells: new Map(
    everyKnowledge.map((knowledge) => [knowledge, groups.map((group) => judgedCells(group, knowledge))]),
  ),
}));

export const isSame = (one: ReadonlySet<RuleId>, other: ReadonlySet<RuleId>): boolean =>
  one.size === other.size && [...one].every((rule) => other.has(rule));

export const among = (rules: ReadonlySet<RuleId>, some: readonly RuleId[]): ReadonlySet<RuleId> =>
  new Set(some.filter((rule) => rules.has(rule)));

const misshapen = (rules: ReadonlySet<RuleId>): ReadonlySet<RuleId> => new Set<RuleId>([...rules, 'shape']);

/** The ways of one group to violate its share of the rules: with every field readable, and without. */
export interface Ways {
  readonly readable: readonly fc.Arbitrary<Part>[];
  readonly misshapen: readonly fc.Arbitrary<Part>[];
}

/** The ways of every group, recipients first. `keep` leaves cells out. */
export const waysOfGroups = (
  rules: ReadonlySet<RuleId>,
  knowledge: Knowledge,
  keep: (cell: JudgedCell) => boolean,
): readonly Ways[] => {
  const { cells, elements } = judged();
  const cellsViolating = (
    of: readonly JudgedCell[],
    exactly: ReadonlySet<RuleId>,
  ): readonly fc.Arbitrary<Part>[] => {
    const found = of.filter((cell) => isSame(cell.violates, exactly) && keep(cell));
    return found.length === 0 ? [] : [someCell(found)];
  };
  const ofRecipients = among(rules, recipientRules);
  return [
    {
      readable: recipientsViolating(elements, ofRecipients),
      misshapen: recipientsViolating(elements, misshapen(ofRecipients)),
    },
    ...(cells.get(knowledge) ?? []).map((of, place): Ways => {
      const share = among(rules, groups[place]?.rules ?? []);
      return { readable: cellsViolating(of, share), misshapen: cellsViolating(of, misshapen(share)) };
    }),
  ];
};
