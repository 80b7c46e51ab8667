import type { Facts, KeyedNames, ValueOf, WholeNames } from './fact.js';
import { own } from './own.js';
import type { Missing, Report } from './report.js';
import { settingsOf } from './settings.js';
import type { Choices } from './settings.js';
import type { Validate } from './validate.js';

/**
 * How to look facts up. A plain one is asked for once, with the names of what is missing of it (`message`, `message.keywords`);
 * a keyed one with the keys, and returns a record by them.
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

/** Settles inputs by a table. */
export type Settle = (
  input: unknown,
  lookups: object,
  given?: object,
  chosen?: object,
  said?: Report<unknown>,
) => Promise<Report<unknown>>;

type Known = { readonly [name: string]: unknown };
type Lookup = (asked: readonly string[]) => unknown;

interface Question {
  /** The fact that the caller gives: of a part, its whole. */
  readonly fact: string;
  readonly isKeyed: boolean;
  readonly asked: readonly string[];
}

/** What is missing that can be looked up, one question a fact, without what was asked before. */
const questionsOf = (
  facts: Facts,
  lookups: Known,
  missing: readonly Missing[],
  before: readonly Question[],
): readonly Question[] => {
  const questions = new Map<string, { readonly isKeyed: boolean; readonly asked: string[] }>();
  for (const { fact: name, keys } of missing) {
    const stated = own(facts, name);
    const fact = stated?.kind === 'part' ? stated.of : name;
    if (typeof own(lookups, fact) !== 'function') continue;
    const known = new Set(before.flatMap((question) => (question.fact === fact ? question.asked : [])));
    const names = (keys ?? [name]).filter((one) => !known.has(one));
    if (names.length === 0) continue;
    const { isKeyed, asked } = questions.get(fact) ?? { isKeyed: false, asked: [] };
    questions.set(fact, { isKeyed: isKeyed || keys !== undefined, asked: [...asked, ...names] });
  }
  return Array.from(questions, ([fact, { isKeyed, asked }]) => ({ fact, isKeyed, asked }));
};

/** Looks one fact up: what is known of it then, or nothing, where that is no more than before. */
const lookUp = async (
  { fact, isKeyed, asked }: Question,
  lookups: Known,
  given: Known,
  hear: (error: unknown) => void,
): Promise<unknown> => {
  try {
    const answer = await (own(lookups, fact) as Lookup)(asked);
    return isKeyed ? { ...(own(given, fact) as object | undefined), ...(answer as object) } : answer;
  } catch (error) {
    hear(error);
    return undefined;
  }
};

/**
 * Makes what judges, looks up what is missing and nothing else, and judges again, until nothing is missing that can be looked
 * up. Nothing is asked twice. A lookup that fails leaves its fact missing, and whoever listens gets the error. `said`: the
 * report, where it was judged with these facts already.
 */
export const settleBy =
  (facts: Facts, choices: Choices, validate: Validate): Settle =>
  async (input, lookups, given, chosen, said) => {
    const hear = (error: unknown): void => settingsOf(choices, chosen).hear(error, undefined);
    const before: Question[] = [];
    let known: Known = (given ?? {}) as Known;
    let report = said ?? validate(input, known, chosen);
    for (;;) {
      const questions = questionsOf(facts, lookups as Known, report.missing, before);
      if (questions.length === 0) return report;
      // All at once. None of them rejects.
      const answers = questions.map((question) => lookUp(question, lookups as Known, known, hear));
      const found: (readonly [fact: string, answer: unknown])[] = [];
      for (let i = 0; i < answers.length; i += 1) {
        const answer = await answers[i];
        // What failed, or knew nothing, takes nothing away that was known before.
        if (answer !== undefined) found.push([(questions[i] as Question).fact, answer]);
      }
      before.push(...questions);
      try {
        known = { ...known, ...Object.fromEntries(found) };
      } catch (error) {
        hear(error);
        return report;
      }
      report = validate(input, known, chosen);
    }
  };
