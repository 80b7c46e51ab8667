import type { Family } from '../../../../testing/src/send/families.js';
import {
  exclusions,
  families,
  inWords,
  rulesOf as familyRules,
} from '../../../../testing/src/send/families.js';
import { judged } from '../../../../testing/src/send/judged.js';
import { everyKnowledge } from '../../../../testing/src/send/part.js';
import type { Knowledge } from '../../../../testing/src/send/part.js';
import { waysOf } from '../../../../testing/src/send/ways.js';
import { messages } from '../../../src/message-contact/index.js';
import type { RuleId } from '../../../src/message-contact/index.js';

/** A set of rules, a bit for each, in the order of the table. */
export type Mask = number;

export const ids = Object.keys(messages) as readonly RuleId[];

export const maskOf = (rules: Iterable<RuleId>): Mask =>
  [...rules].reduce((mask, rule) => mask | (1 << ids.indexOf(rule)), 0);

export const rulesOf = (mask: Mask): readonly RuleId[] => ids.filter((_, place) => mask & (1 << place));

const subsets = <A>(list: readonly A[]): readonly (readonly A[])[] =>
  list.reduce<readonly (readonly A[])[]>(
    (found, one) => [...found, ...found.map((before) => [...before, one])],
    [[]],
  );

const unions = (one: ReadonlySet<Mask>, other: ReadonlySet<Mask>): ReadonlySet<Mask> => {
  const found = new Set<Mask>();
  for (const left of one) for (const right of other) found.add(left | right);
  return found;
};

/** What the fields of a family can violate, by the classes, for each thing that can be known. */
const ofFamily = (family: Family, knowledge: Knowledge): ReadonlySet<Mask> =>
  family === 'recipients'
    ? new Set(
        subsets<RuleId>([...familyRules(family), 'shape'])
          .filter((rules) => waysOf(family, new Set(rules), knowledge).length > 0)
          .map(maskOf),
      )
    : new Set(judged().cells[knowledge][family].map(({ violates }) => maskOf(violates)));

/**
 * Every set of rules that some request violates, and no others: what each family can violate, joined over the families,
 * for each thing that can be known. Found from the classes, whose answers the grid compares with the oracle's.
 */
export const feasibleSets = (): ReadonlySet<Mask> => {
  const all = everyKnowledge.flatMap((knowledge) => [
    ...families.map((family) => ofFamily(family, knowledge)).reduce(unions),
    // The id can be judged without a body.
    ...unions(ofFamily('message-id', knowledge), new Set([maskOf(['shape'])])),
  ]);
  return new Set(all);
};

const masks = exclusions.map((exclusion) => ({
  all: maskOf(exclusion.all),
  unless: maskOf(exclusion.unless ?? []),
  reason: inWords(exclusion),
}));

/** The reason why no request violates exactly these rules, by the table of exclusions alone; `undefined` where there is none. */
export const reasonAgainst = (mask: Mask): string | undefined =>
  masks.find(({ all, unless }) => (mask & all) === all && (mask & unless) === 0)?.reason;
