import fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-contact';
import { assembled } from './assembled.js';
import type { SendCase } from './assembled.js';
import { shareOf } from './families.js';
import { everyKnowledge } from './part.js';
import type { Knowledge, Part } from './part.js';
import { everyWay, waysOf } from './ways.js';
import type { Elsewhere, Ways } from './ways.js';

/** One way of each family; if a field has to be unreadable, of each family that can have one in turn. */
export const choices = (
  ways: readonly Ways[],
  shape: boolean,
): readonly (readonly fc.Arbitrary<Part>[])[] => {
  const chosen = shape
    ? ways.map((_, unreadable) =>
        ways.map(({ misshapen, beside }, place) => (place === unreadable ? misshapen : beside)),
      )
    : [ways.map(({ readable }) => readable)];
  return chosen
    .filter((families) => families.every((of) => of.length > 0))
    .map((families) => families.map((of) => fc.oneof(...of)));
};

const noObject: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.jsonValue(), { maxLength: 2 }),
);

/** The id alone can be judged if the body is no object. */
const withoutBody = (rules: ReadonlySet<RuleId>, knowledge: Knowledge): readonly fc.Arbitrary<SendCase>[] => {
  const ofId = new Set([...shareOf('message-id', rules)].filter((rule) => rule !== 'shape'));
  return rules.has('shape') && ofId.size === rules.size - 1
    ? waysOf('message-id', ofId, knowledge).map((part) =>
        fc.tuple(assembled(knowledge, [part]), noObject).map(([found, body]) => ({ ...found, body })),
      )
    : [];
};

/** All ways to violate exactly these rules; none if it cannot be done. */
export const waysToViolate = (
  rules: ReadonlySet<RuleId>,
  elsewhere: Elsewhere = 'anything',
): readonly fc.Arbitrary<SendCase>[] =>
  rules.has('unexpected')
    ? []
    : everyKnowledge.flatMap((knowledge) => [
        ...choices(everyWay(rules, knowledge, elsewhere), rules.has('shape')).map((parts) =>
          assembled(knowledge, parts),
        ),
        ...withoutBody(rules, knowledge),
      ]);
