import fc from 'fast-check';

import type { RuleId } from '../index.js';
import { assembled } from './assembled.js';
import type { SendCase } from './assembled.js';
import { someCell } from './group.js';
import type { Knowledge, Part } from './part.js';
import { among, everyKnowledge, isSame, judged, waysOfGroups } from './ways.js';
import type { Ways } from './ways.js';

/** One way of each group; where a field has to be unreadable, of each group that can have one in turn. */
export const choices = (
  ways: readonly Ways[],
  shape: boolean,
): readonly (readonly fc.Arbitrary<Part>[])[] => {
  const chosen = shape
    ? ways.map((_, unreadable) =>
        ways.map((way, place) =>
          place === unreadable ? way.misshapen : [...way.readable, ...way.misshapen],
        ),
      )
    : [ways.map(({ readable }) => readable)];
  return chosen
    .filter((groupsOf) => groupsOf.every((of) => of.length > 0))
    .map((groupsOf) => groupsOf.map((of) => fc.oneof(...of)));
};

const noObject: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined),
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.jsonValue(), { maxLength: 2 }),
);

const withoutBody = (rules: ReadonlySet<RuleId>, knowledge: Knowledge): readonly fc.Arbitrary<SendCase>[] => {
  const ids =
    judged()
      .cells.get(knowledge)?.[0]
      ?.filter((cell) => isSame(cell.violates, among(rules, ['message-id-malformed']))) ?? [];
  const others = [...rules].filter(
    (rule) => !['shape', 'message-id-malformed', 'message-unknown'].includes(rule),
  );
  return rules.has('shape') && others.length === 0 && ids.length > 0
    ? [fc.tuple(assembled(knowledge, [someCell(ids)]), noObject).map(([found, body]) => ({ ...found, body }))]
    : [];
};

/** `message-unknown` is violated where the message is missing, unless its id is malformed. */
const fits = (rules: ReadonlySet<RuleId>, knowledge: Knowledge): boolean =>
  rules.has('message-unknown')
    ? knowledge === 'missing' && !rules.has('message-id-malformed')
    : knowledge !== 'missing' || rules.has('message-id-malformed');

/** All ways to violate exactly these rules; none where it cannot be done. */
export const waysToViolate = (rules: ReadonlySet<RuleId>): readonly fc.Arbitrary<SendCase>[] =>
  rules.has('unexpected')
    ? []
    : everyKnowledge
        .filter((knowledge) => fits(rules, knowledge))
        .flatMap((knowledge) => [
          ...choices(
            waysOfGroups(rules, knowledge, () => true),
            rules.has('shape'),
          ).map((parts) => assembled(knowledge, parts)),
          ...withoutBody(rules, knowledge),
        ]);
