import { choice, count, option } from './option.js';
import type { Option, Options } from './option.js';
import { mostElements, own } from './own.js';

/** The options of one run, each with a value that makes sense. */
export interface Settings {
  readonly limit: number;
  readonly most: number;
  readonly referenceId: string;
  readonly reportsUnknown: boolean;
  readonly spareLoaders: boolean;
  readonly hear: (error: unknown, rule: string | undefined) => void;
  /** What the checks get. */
  readonly chosen: { readonly [name: string]: unknown };
  /** What is wrong with the options. */
  readonly objection: unknown;
}

const isListener = (value: unknown): value is Settings['hear'] => typeof value === 'function';

const engineOptions = {
  maxViolations: option(
    1000,
    'a whole number from 1 on',
    (value) => Number.isInteger(value) && (value as number) >= 1,
  ),
  referenceId: option('unknown', 'a string', (value) => typeof value === 'string'),
  unknownFields: choice(['ignore', 'report'], 'ignore'),
  spareLoaders: option(false, 'true or false', (value) => typeof value === 'boolean'),
  onUnexpected: option<Settings['hear']>(() => undefined, 'a function', isListener),
};
const elementOption = { maxElements: count(mostElements) };

/** Whoever listens cannot disturb the run. */
const quietly =
  (hear: Settings['hear']): Settings['hear'] =>
  (error, rule) => {
    try {
      hear(error, rule);
    } catch {
      // Nobody is left to tell.
    }
  };

/** What may be chosen of a table, ready to be read. */
export interface Choices {
  readonly options: ReadonlyMap<string, Option<unknown>>;
  /** The names of the table's own options: those that its rules are told. */
  readonly stated: ReadonlySet<string>;
  /** Where nothing is chosen: most runs share them. */
  readonly defaults: Settings;
}

/** What may be chosen of a table that states these options. */
export const choicesOf = (stated: Options): Choices => ({
  options: new Map(Object.entries({ ...engineOptions, ...stated, ...elementOption })),
  stated: new Set(Object.keys(stated)),
  defaults: {
    limit: engineOptions.maxViolations.fallback,
    most: elementOption.maxElements.fallback,
    referenceId: engineOptions.referenceId.fallback,
    reportsUnknown: false,
    spareLoaders: engineOptions.spareLoaders.fallback,
    hear: engineOptions.onUnexpected.fallback,
    chosen: Object.freeze(
      Object.fromEntries(Object.entries(stated).map(([name, { fallback }]) => [name, fallback])),
    ),
    objection: undefined,
  },
});

/**
 * Returns the settings of a run. Options that make no sense are said, all of them, and the defaults are taken in their place:
 * nothing is judged by them.
 */
export const settingsOf = (
  { options, stated, defaults }: Choices,
  given: object | null | undefined,
): Settings => {
  if (given === undefined || given === null) return defaults;
  try {
    const chosen = [...options.keys()]
      .map((name) => [name, own(given as { readonly [name: string]: unknown }, name)] as const)
      .filter(([, value]) => value !== undefined && value !== null);
    const isRight = ([name, value]: readonly [string, unknown]): boolean =>
      options.get(name)?.is(value) === true;
    const right: { readonly [name: string]: unknown } = Object.fromEntries(chosen.filter(isRight));
    const hear = own(right, 'onUnexpected');
    const settings = {
      ...defaults,
      referenceId: (own(right, 'referenceId') ?? defaults.referenceId) as string,
      hear: isListener(hear) ? quietly(hear) : defaults.hear,
    };
    const wrong = chosen.filter((one) => !isRight(one));
    if (wrong.length > 0) {
      const words = wrong.map(([name]) => `${name} is not ${options.get(name)?.expected ?? ''}.`);
      return { ...settings, objection: new TypeError(words.join(' ')) };
    }
    const told = chosen.filter(([name, value]) => stated.has(name) && value !== own(defaults.chosen, name));
    return {
      ...settings,
      limit: (own(right, 'maxViolations') ?? defaults.limit) as number,
      most: (own(right, 'maxElements') ?? defaults.most) as number,
      reportsUnknown: own(right, 'unknownFields') === 'report',
      spareLoaders: own(right, 'spareLoaders') === true,
      // Where nothing else is chosen, rules are told what they are told always.
      chosen: told.length === 0 ? defaults.chosen : { ...defaults.chosen, ...Object.fromEntries(told) },
    };
  } catch {
    return { ...defaults, objection: new TypeError('The options could not be read.') };
  }
};
