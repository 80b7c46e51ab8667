import type { Facts, GivenFacts, KeyedNames, ValueOf, WholeNames } from '../rules/fact.js';
import type { Ids } from '../rules/row.js';
import type { OptionsOf, Table, TableTypes } from '../rules/table.js';
import { own } from '../schema/values.js';
import { programOf } from './program.js';
import type { Missing, Report } from './report.js';
import { settingsOf } from './settings.js';
import type { Settings } from './settings.js';
import { run, runOn } from './validate.js';

type Loaded<Value> = Value | null | undefined;
type LoadedByKey<Value> = { readonly [key: string]: Loaded<Value> };

/**
 * The loaders of facts. A plain one gets the names of the facts that are missing of it (`message`, `message.keywords`), and returns
 * the fact; a keyed one gets the keys, and returns a record by them. Nothing, as a whole or for a key, is `null`: looked up, and
 * not there. `More`: what else a loader gets.
 */
export type Loaders<F, More extends readonly unknown[] = []> = {
  readonly [N in WholeNames<F>]?: (
    missing: readonly string[],
    ...more: More
  ) => Promise<Loaded<ValueOf<F[N]>>> | Loaded<ValueOf<F[N]>>;
} & {
  readonly [N in KeyedNames<F>]?: (
    keys: readonly string[],
    ...more: More
  ) => Promise<Loaded<LoadedByKey<ValueOf<F[N]>>>> | Loaded<LoadedByKey<ValueOf<F[N]>>>;
};

/** How loaders are called. */
export interface LoadingOptions {
  /** Calls no loader for an input that is invalid without it. Its report may list fewer violations than there are. */
  readonly spareLoaders?: boolean | undefined;
}

type Known = { readonly [name: string]: unknown };
type Loader = (missing: readonly string[]) => unknown;

/** One call of a loader. */
interface Load {
  /** The fact that the caller gives: of a part, its whole. */
  readonly fact: string;
  readonly isKeyed: boolean;
  readonly missing: readonly string[];
}

/** Returns the facts that are missing and can be loaded, one call a fact, without those that were loaded before. */
const loadsOf = (
  facts: Facts,
  loaders: Known,
  missing: readonly Missing[],
  before: readonly Load[],
): readonly Load[] => {
  const loads = new Map<string, Load>();
  for (const { fact: name, keys } of missing) {
    const declared = own(facts, name);
    const fact = declared?.kind === 'part' ? declared.of : name;
    if (typeof own(loaders, fact) !== 'function') continue;
    const done = new Set(before.flatMap((load) => (load.fact === fact ? load.missing : [])));
    const names = (keys ?? [name]).filter((one) => !done.has(one));
    if (names.length === 0) continue;
    const { isKeyed = false, missing: others = [] } = loads.get(fact) ?? {};
    loads.set(fact, { fact, isKeyed: isKeyed || keys !== undefined, missing: [...others, ...names] });
  }
  return [...loads.values()];
};

/** Returns a keyed fact with the result of its loader: `null` for each key without one. */
const byKey = ({ fact, missing }: Load, before: unknown, loaded: unknown): unknown => {
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

/** Loads one fact: its name, and its value now. Rejects with the error of the loader. */
const loadOne = async (
  load: Load,
  loaders: Known,
  known: Known,
): Promise<readonly [fact: string, value: unknown]> => {
  const { fact, isKeyed, missing } = load;
  const loaded = await (own(loaders, fact) as Loader)(missing);
  const before = own(known, fact);
  return [fact, isKeyed ? byKey(load, before, loaded) : (loaded ?? before ?? null)];
};

/**
 * Validates an input, loads the facts that are missing and no others, and validates again, until nothing is missing that can be
 * loaded. A loader that returns nothing has found nothing: its fact is `null`. One that throws or rejects makes the report
 * invalid, by `unexpected`. Nothing is loaded twice. Never rejects.
 *
 * @example
 * const { on, rules } = table({ name: 'n', body: object({ text }), facts: { most: fact<number>() }, messages: { long: 'No more than {0} letters.' } });
 * const short = rules({ long: on('text').needs('most').fails((n, { most }) => (n.text ?? '').length > most && [most]) });
 * const report = await resolve(short, { text: 'Good morning' }, { most: () => 5 });
 * report.violations[0]?.message // => 'No more than 5 letters.'
 */
export const resolve = async <T extends TableTypes>(
  table: Table<T>,
  input: T['input'],
  loaders: Loaders<T['facts']>,
  facts?: GivenFacts<T['facts']>,
  options?: OptionsOf<T['options']> & LoadingOptions,
): Promise<Report<T['value'], Ids<T['rows']>>> => {
  const program = programOf(table);
  const settings = settingsOf(program.choices, options);
  const before: Load[] = [];
  const failures: unknown[] = [];
  let known: Known = facts ?? {};
  // A rule that throws does so each time it is evaluated: the caller gets the errors of the last time.
  let errors: (readonly [error: unknown, rule: string | undefined])[] = [];
  const onUnexpected = (error: unknown, rule: string | undefined): void => void errors.push([error, rule]);
  const collecting: Settings = { ...settings, onUnexpected };
  let evaluation = run(program, input, known, collecting);
  for (;;) {
    const { report } = evaluation;
    const isDone = settings.spareLoaders && report.status === 'invalid';
    const loads = isDone ? [] : loadsOf(program.facts, loaders, report.missing, before);
    if (loads.length === 0) {
      for (const [error, rule] of errors) settings.onUnexpected(error, rule);
      return report;
    }
    before.push(...loads);
    // All begin at once.
    const results = await Promise.allSettled(loads.map((load) => loadOne(load, loaders as Known, known)));
    try {
      known = {
        ...known,
        ...Object.fromEntries(results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))),
      };
    } catch (error) {
      failures.push(error);
    }
    for (const one of results) if (one.status === 'rejected') failures.push(one.reason);
    const forget = (rules: readonly string[]): void => {
      errors = errors.filter(([error, rule]) =>
        rule === undefined ? !failures.includes(error) : !rules.includes(rule),
      );
    };
    evaluation = runOn(program, evaluation, known, collecting, forget, failures);
  }
};
