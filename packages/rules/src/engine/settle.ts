import type { Facts, KeyedNames, ValueOf, WholeNames } from './fact.js';
import { own } from './own.js';
import type { Missing, Report } from './report.js';
import { settingsOf } from './settings.js';
import type { Choices } from './settings.js';
import type { Evaluate } from './validate.js';

type Found<Value> = Value | null | undefined;
type FoundByKey<Value> = { readonly [key: string]: Found<Value> };

/**
 * How facts are loaded. A plain one gets the names of what is missing of it (`message`, `message.keywords`), and returns the
 * fact; a keyed one gets the keys, and returns a record by them. Nothing, as a whole or for a key, is `null`: looked up, and not
 * there. `More`: what else a loader gets.
 */
export type Loaders<F, More extends readonly unknown[] = []> = {
  readonly [N in WholeNames<F>]?: (
    missing: readonly string[],
    ...more: More
  ) => Promise<Found<ValueOf<F[N]>>> | Found<ValueOf<F[N]>>;
} & {
  readonly [N in KeyedNames<F>]?: (
    keys: readonly string[],
    ...more: More
  ) => Promise<Found<FoundByKey<ValueOf<F[N]>>>> | Found<FoundByKey<ValueOf<F[N]>>>;
};

/** How loaders are called. */
export interface LoadingOptions {
  /** Calls no loader for an input that is invalid without it. Its report may list fewer violations than are there. */
  readonly spareLoaders?: boolean | undefined;
}

/** Validates inputs by a table, and loads facts. */
export type Settle = (
  input: unknown,
  loaders: object,
  given?: object,
  chosen?: object,
) => Promise<Report<unknown>>;

type Known = { readonly [name: string]: unknown };
type Loader = (missing: readonly string[]) => unknown;

interface Question {
  /** The fact that the caller gives: of a part, its whole. */
  readonly fact: string;
  readonly isKeyed: boolean;
  readonly missing: readonly string[];
}

/** Facts that are missing and can be loaded, one question a fact, without what was loaded before. */
const questionsOf = (
  facts: Facts,
  loaders: Known,
  missing: readonly Missing[],
  before: readonly Question[],
): readonly Question[] => {
  const questions = new Map<string, { readonly isKeyed: boolean; readonly missing: string[] }>();
  for (const { fact: name, keys } of missing) {
    const stated = own(facts, name);
    const fact = stated?.kind === 'part' ? stated.of : name;
    if (typeof own(loaders, fact) !== 'function') continue;
    const done = new Set(before.flatMap((question) => (question.fact === fact ? question.missing : [])));
    const names = (keys ?? [name]).filter((one) => !done.has(one));
    if (names.length === 0) continue;
    const { isKeyed, missing: some } = questions.get(fact) ?? { isKeyed: false, missing: [] };
    questions.set(fact, { isKeyed: isKeyed || keys !== undefined, missing: [...some, ...names] });
  }
  return Array.from(questions, ([fact, { isKeyed, missing: names }]) => ({ fact, isKeyed, missing: names }));
};

/** A keyed fact with what its loader returned: `null` for each key that it returned nothing for. */
const byKey = ({ fact, missing }: Question, before: unknown, loaded: unknown): unknown => {
  // A list or a Map has no record's keys, so each of them would be taken for one that is not there.
  if (loaded !== undefined && (typeof loaded !== 'object' || Symbol.iterator in (loaded ?? {})))
    throw new TypeError(`The loader of "${fact}" returned no record by key.`);
  const found = (loaded ?? {}) as Known;
  return {
    ...(before as object | undefined),
    ...found,
    ...Object.fromEntries(missing.map((key) => [key, own(found, key) ?? null])),
  };
};

/** Loads one fact: its name, and its value now. Rejects with what the loader throws. */
const load = async (
  question: Question,
  loaders: Known,
  known: Known,
): Promise<readonly [fact: string, value: unknown]> => {
  const { fact, isKeyed, missing } = question;
  const loaded = await (own(loaders, fact) as Loader)(missing);
  const before = own(known, fact);
  return [fact, isKeyed ? byKey(question, before, loaded) : (loaded ?? before ?? null)];
};

/** Returns the validation of a table that loads what is missing. Nothing is loaded twice. */
export const settleBy =
  (facts: Facts, choices: Choices, evaluate: Evaluate): Settle =>
  async (input, loaders, given, chosen) => {
    const settings = settingsOf(choices, chosen);
    const before: Question[] = [];
    const failures: unknown[] = [];
    let known: Known = (given ?? {}) as Known;
    for (;;) {
      // A rule that throws does so in each round: who listens hears of it once.
      const heard: (readonly [error: unknown, rule: string | undefined])[] = [];
      const hear = (error: unknown, rule: string | undefined): void => void heard.push([error, rule]);
      const report = evaluate(input, known, { ...settings, hear }, failures);
      const isDone = settings.spareLoaders && report.status === 'invalid';
      const questions = isDone ? [] : questionsOf(facts, loaders as Known, report.missing, before);
      if (questions.length === 0) {
        for (const [error, rule] of heard) settings.hear(error, rule);
        return report;
      }
      before.push(...questions);
      // All begin at once.
      const results = await Promise.allSettled(
        questions.map((question) => load(question, loaders as Known, known)),
      );
      try {
        known = {
          ...known,
          ...Object.fromEntries(results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))),
        };
      } catch (error) {
        failures.push(error);
      }
      for (const one of results) if (one.status === 'rejected') failures.push(one.reason);
    }
  };
