import type { Combinations, Subject } from '../../../testing/src/combinations/combinations.js';
import { inWords } from '../../../testing/src/combinations/exclusions.js';
import { everyKnowledge } from '../../../testing/src/combinations/part.js';
import type { Knowledge } from '../../../testing/src/combinations/part.js';

/** A set of rules, a bit for each, in the order of the table. */
export type Mask = number;

/** The sets of rules of a table. */
export interface Sets<Id extends string> {
  readonly ids: readonly Id[];
  readonly maskOf: (rules: Iterable<Id>) => Mask;
  readonly rulesOf: (mask: Mask) => readonly Id[];
  /**
   * Every set of rules that some request violates, and no others: what each family can violate, joined over the families,
   * for each thing that can be known. Found from the classes, whose answers the grid compares with the oracle's.
   */
  readonly feasible: () => ReadonlySet<Mask>;
  /** The reason why no request violates exactly these rules, by the table of exclusions alone; `undefined` if there is none. */
  readonly reasonAgainst: (mask: Mask) => string | undefined;
  /** Every set of rules that no exclusion is against. */
  readonly allowed: () => ReadonlySet<Mask>;
}

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

/** The sets of rules of a table with fewer than 31 rules. */
export const setsOf = <Id extends string, Family extends string, Facts>(
  { table, families, exclusions, moreWays }: Subject<Id, Family, Facts>,
  { judged, waysOf }: Combinations<Id, Family, Facts>,
): Sets<Id> => {
  const ids = Object.keys(table.messages) as unknown as readonly Id[];
  const shape = 'shape' as Id;
  const maskOf = (rules: Iterable<Id>): Mask =>
    [...rules].reduce((mask, rule) => mask | (1 << ids.indexOf(rule)), 0);

  /** The sets of rules that the fields of a family can violate, by the classes, for each thing that can be known. */
  const ofFamily = (family: Family, knowledge: Knowledge): ReadonlySet<Mask> => {
    const ofCells = judged()[knowledge][family].map(({ violates }) => maskOf(violates));
    // If there are more ways than by classes, each set of its rules is tried.
    const tried = moreWays === undefined ? [] : subsets<Id>([...families.rulesOf(family), shape]);
    return new Set([
      ...ofCells,
      ...tried.filter((rules) => waysOf(family, new Set(rules), knowledge).length > 0).map(maskOf),
    ]);
  };

  const masks = exclusions.map((exclusion) => ({
    all: maskOf(exclusion.all),
    unless: maskOf(exclusion.unless ?? []),
    reason: inWords(exclusion),
  }));
  const reasonAgainst = (mask: Mask): string | undefined =>
    masks.find(({ all, unless }) => (mask & all) === all && (mask & unless) === 0)?.reason;

  let kept: ReadonlySet<Mask> | undefined;
  return {
    ids,
    maskOf,
    rulesOf: (mask) => ids.filter((_, place) => mask & (1 << place)),
    // It takes half a second.
    feasible: () =>
      (kept ??= new Set(
        everyKnowledge.flatMap((knowledge) => [
          ...families.names.map((family) => ofFamily(family, knowledge)).reduce(unions),
          // The id can be judged without a body.
          ...unions(ofFamily('message-id' as Family, knowledge), new Set([maskOf([shape])])),
        ]),
      )),
    reasonAgainst,
    allowed: () => {
      // An exclusion that has an exception is looked at when every rule is in or out.
      const always = masks.filter(({ unless }) => unless === 0);
      const ofFirst = (count: number): readonly Mask[] => {
        if (count === 0) return [0];
        const found: Mask[] = [];
        for (const mask of ofFirst(count - 1)) {
          found.push(mask);
          const more = mask | (1 << (count - 1));
          if (!always.some(({ all }) => (more & all) === all)) found.push(more);
        }
        return found;
      };
      return new Set(ofFirst(ids.length).filter((mask) => reasonAgainst(mask) === undefined));
    },
  };
};
