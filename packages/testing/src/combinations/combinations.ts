import fc from 'fast-check';

import type { Report, Table } from '@assay/rules';
import { assembled, requestOf } from './assembled.js';
import type { Case, FactsOf, Request } from './assembled.js';
import { exclusionOf, inWords } from './exclusions.js';
import type { Exclusion } from './exclusions.js';
import type { Families } from './families.js';
import { everyKnowledge } from './part.js';
import type { Cell, Cells, JudgedCell, Knowledge, Part } from './part.js';

/** A table, and every class of its requests by the families of its rules. */
export interface Subject<Id extends string, Family extends string, Facts> {
  readonly table: Table;
  readonly families: Families<Id, Family>;
  readonly validate: (request: Request, facts?: Facts) => Report<unknown, Id>;
  readonly factsOf: FactsOf<Facts>;
  /** Every class of the fields of each family. */
  readonly cells: { readonly [F in Family]: Cells };
  /** A part of each family that nothing is wrong with, so that the others can be judged alone. */
  readonly plain: { readonly [F in Family]: Part };
  /** The ways of a family to violate exactly these rules of it, beside its classes. */
  readonly moreWays?: (family: Family, rules: ReadonlySet<Id>) => readonly fc.Arbitrary<Part>[];
  /** Which rules no request violates together, and why. A test holds it and the classes side by side. */
  readonly exclusions: readonly Exclusion<Id>[];
}

/** Values of fields that none of the rules reads: anything that violates nothing, or as little as can be. */
export type Elsewhere = 'anything' | 'plain';

/** The ways of one family to violate its share of the rules. */
interface Ways {
  /** Every field can be read. */
  readonly readable: readonly fc.Arbitrary<Part>[];
  /** One cannot. */
  readonly misshapen: readonly fc.Arbitrary<Part>[];
  /** If another family has a field that cannot be read. */
  readonly beside: readonly fc.Arbitrary<Part>[];
}

type JudgedCells<Id extends string, Family extends string> = {
  readonly [K in Knowledge]: { readonly [F in Family]: readonly JudgedCell<Id>[] };
};

/** The requests of a table, by the rules that they violate. */
export interface Combinations<Id extends string, Family extends string, Facts> {
  /** Every cell, judged at the first call and kept. */
  readonly judged: () => JudgedCells<Id, Family>;
  /** The ways of a family to violate exactly these rules of it. */
  readonly waysOf: (
    family: Family,
    rules: ReadonlySet<Id>,
    knowledge: Knowledge,
  ) => readonly fc.Arbitrary<Part>[];
  /** All ways to violate exactly these rules; none if it cannot be done. */
  readonly waysToViolate: (
    rules: ReadonlySet<Id>,
    elsewhere?: Elsewhere,
  ) => readonly fc.Arbitrary<Case<Facts>>[];
  /** Requests that violate exactly these rules. Throws if none does, with the reason. */
  readonly requestViolating: (rules: readonly Id[]) => fc.Arbitrary<Case<Facts>>;
  /** Requests that are valid, with all that has to be known. */
  readonly validRequest: () => fc.Arbitrary<Case<Facts>>;
}

/** One value of a class: the rules cannot distinguish it from the others. */
export const oneOfCells = <A>(values: fc.Arbitrary<A>): A =>
  fc.sample(values, { numRuns: 1, seed: 1 })[0] as A;

const byName = <Name extends string, A>(
  names: readonly Name[],
  of: (name: Name) => A,
): { readonly [N in Name]: A } =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as { readonly [N in Name]: A };

const isSame = <Id>(one: ReadonlySet<Id>, other: ReadonlySet<Id>): boolean =>
  one.size === other.size && [...one].every((rule) => other.has(rule));

/** One of these cells. */
const someCell = (cells: readonly Cell[]): fc.Arbitrary<Part> =>
  fc.constantFrom(...cells).chain(({ part }) => part);

/** One way of each family; if a field has to be unreadable, of each family that can have one in turn. */
const choices = (ways: readonly Ways[], shape: boolean): readonly (readonly fc.Arbitrary<Part>[])[] => {
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

/** Returns the requests of a table, by the rules that they violate. The family of the id is `message-id`. */
export const combinationsOf = <Id extends string, Family extends string, Facts>({
  table,
  families,
  validate,
  factsOf,
  cells,
  plain,
  moreWays = () => [],
  exclusions,
}: Subject<Id, Family, Facts>): Combinations<Id, Family, Facts> => {
  const { names, shareOf } = families;
  // Every table has the first two, every send the third.
  const shape = 'shape' as Id;
  const unexpected = 'unexpected' as Id;
  const ofMessageId = 'message-id' as Family;

  const judgedCell = (family: Family, knowledge: Knowledge, cell: Cell): JudgedCell<Id> => {
    const part = oneOfCells(cell.part);
    const parts = Object.values<Part>({ ...plain, [family]: part });
    const { violations, deferred } = validate(requestOf(parts), factsOf(knowledge, parts));
    const violates = shareOf(
      family,
      violations.map(({ rule }) => rule),
    );
    return { ...cell, size: part.entries.length, violates, isDeferred: deferred.length > 0 };
  };
  let kept: JudgedCells<Id, Family> | undefined;
  const judged = (): JudgedCells<Id, Family> =>
    (kept ??= byName(everyKnowledge, (knowledge) =>
      byName(names, (family) => cells[family](knowledge).map((cell) => judgedCell(family, knowledge, cell))),
    ));

  const waysOf = (
    family: Family,
    rules: ReadonlySet<Id>,
    knowledge: Knowledge,
    keep: (cell: JudgedCell<Id>) => boolean = () => true,
  ): readonly fc.Arbitrary<Part>[] => {
    const found = judged()[knowledge][family].filter((cell) => isSame(cell.violates, rules) && keep(cell));
    return [...(found.length === 0 ? [] : [someCell(found)]), ...moreWays(family, rules)];
  };

  /** The ways of every family to violate its share of these rules. */
  const everyWay = (
    rules: ReadonlySet<Id>,
    knowledge: Knowledge,
    elsewhere: Elsewhere,
    keep?: (cell: JudgedCell<Id>) => boolean,
  ): readonly Ways[] =>
    names.map((family): Ways => {
      const share = new Set([...shareOf(family, rules)].filter((rule) => rule !== shape));
      const readable = waysOf(family, share, knowledge, keep);
      const withShape = new Set<Id>([...share, shape]);
      if (elsewhere === 'plain' && share.size === 0) {
        const only = readable.slice(0, 1).map(() => fc.constant(plain[family]));
        const single = judged()[knowledge][family].filter(
          ({ violates, size }) => isSame(violates, withShape) && size === 1,
        );
        return { readable: only, misshapen: single.map(({ part }) => part), beside: only };
      }
      const misshapen = waysOf(family, withShape, knowledge, keep);
      return {
        readable,
        misshapen,
        beside: elsewhere === 'plain' ? readable : [...readable, ...misshapen],
      };
    });

  /** The id alone can be judged if the body is no object. */
  const withoutBody = (
    rules: ReadonlySet<Id>,
    knowledge: Knowledge,
  ): readonly fc.Arbitrary<Case<Facts>>[] => {
    const ofId = new Set([...shareOf(ofMessageId, rules)].filter((rule) => rule !== shape));
    return rules.has(shape) && ofId.size === rules.size - 1
      ? waysOf(ofMessageId, ofId, knowledge).map((part) =>
          fc
            .tuple(assembled(table, factsOf, knowledge, [part]), noObject)
            .map(([found, body]) => ({ ...found, body })),
        )
      : [];
  };

  const waysToViolate = (
    rules: ReadonlySet<Id>,
    elsewhere: Elsewhere = 'anything',
  ): readonly fc.Arbitrary<Case<Facts>>[] =>
    rules.has(unexpected)
      ? []
      : everyKnowledge.flatMap((knowledge) => [
          ...choices(everyWay(rules, knowledge, elsewhere), rules.has(shape)).map((parts) =>
            assembled(table, factsOf, knowledge, parts),
          ),
          ...withoutBody(rules, knowledge),
        ]);

  return {
    judged,
    waysOf,
    waysToViolate,
    requestViolating: (rules) => {
      const unknown = rules.filter((rule) => !Object.hasOwn(table.messages, rule));
      if (unknown.length > 0)
        throw new Error(`No such rule: ${unknown.join(', ')}. The ids are those of messages.`);
      const exclusion = exclusionOf(exclusions, new Set(rules));
      if (exclusion !== undefined)
        throw new Error(`No request violates exactly ${rules.join(', ')}: ${inWords(exclusion)}`);
      return fc.oneof(...waysToViolate(new Set(rules)));
    },
    validRequest: () =>
      fc.oneof(
        ...choices(
          everyWay(new Set(), 'known', 'anything', ({ isDeferred }) => !isDeferred),
          false,
        ).map((parts) => assembled(table, factsOf, 'known', parts)),
      ),
  };
};
