import type { Facts, KeyedNames, ValueOf, WholeNames } from './fact.js';
import { own } from './own.js';
import type { Missing, Report } from './report.js';

/**
 * How to look facts up. A plain one is asked for once, with the names of what is missing of it (`message`, `message.keywords`);
 * a keyed one with the keys, and answers a record by them.
 */
export type Lookups<F> = {
  readonly [N in WholeNames<F>]?: (
    missing: readonly string[],
  ) => Promise<ValueOf<F[N]> | null | undefined> | ValueOf<F[N]> | null | undefined;
} & {
  readonly [N in KeyedNames<F>]?: (
    keys: readonly string[],
  ) =>
    | Promise<{ readonly [key: string]: ValueOf<F[N]> | null | undefined }>
    | { readonly [key: string]: ValueOf<F[N]> | null | undefined };
};

type Known = { readonly [name: string]: unknown };
type Lookup = (asked: readonly string[]) => unknown;

interface Question {
  /** The fact that the caller gives: of a part, its whole. */
  readonly fact: string;
  readonly isKeyed: boolean;
  readonly asked: readonly string[];
}

/** What is missing, one question a fact, without what was asked before. */
const questionsOf = (
  facts: Facts,
  missing: readonly Missing[],
  before: ReadonlySet<string>,
): readonly Question[] => {
  const wanted = missing.map(({ fact, keys }) => {
    const stated = own(facts, fact);
    return {
      fact: stated?.kind === 'part' ? stated.of : fact,
      isKeyed: keys !== undefined,
      asked: keys ?? [fact],
    };
  });
  return [...new Set(wanted.map(({ fact }) => fact))].flatMap((fact) => {
    const of = wanted.filter((one) => one.fact === fact);
    const asked = of.flatMap((one) => one.asked).filter((name) => !before.has(JSON.stringify([fact, name])));
    return asked.length === 0 ? [] : [{ fact, isKeyed: of.some(({ isKeyed }) => isKeyed), asked }];
  });
};

/**
 * Judges, looks up what is missing and nothing else, and judges again, until nothing is missing that can be looked up.
 * Nothing is asked twice. A lookup that fails leaves its fact missing: `hear` gets the error.
 */
export const settled = async <Value, Id extends string>(
  facts: Facts,
  lookups: object,
  given: object,
  judge: (known: object) => Report<Value, Id>,
  hear: (error: unknown) => void,
  before: ReadonlySet<string> = new Set(),
): Promise<Report<Value, Id>> => {
  const report = judge(given);
  const questions = questionsOf(facts, report.missing, before).filter(
    ({ fact }) => typeof own(lookups as Known, fact) === 'function',
  );
  if (questions.length === 0) return report;
  // None of them rejects.
  const answers = questions.map(
    async ({ fact, isKeyed, asked }): Promise<readonly (readonly [string, unknown])[]> => {
      try {
        const answer: unknown = await (own(lookups as Known, fact) as Lookup)(asked);
        if (answer === undefined) return [];
        return [
          [
            fact,
            isKeyed
              ? { ...(own(given as Known, fact) as object | undefined), ...(answer as object) }
              : answer,
          ],
        ];
      } catch (error) {
        hear(error);
        return [];
      }
    },
  );
  const found = (await Promise.all(answers)).flat();
  const asked = questions.flatMap(({ fact, asked: names }) =>
    names.map((name) => JSON.stringify([fact, name])),
  );
  return settled(
    facts,
    lookups,
    { ...given, ...Object.fromEntries(found) },
    judge,
    hear,
    new Set([...before, ...asked]),
  );
};
