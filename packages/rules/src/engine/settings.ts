import { count, option } from './option.js';
import type { Chosen, Options } from './option.js';
import { mostElements, own } from './own.js';

/** The options of one run, each with a value that makes sense. */
export interface Settings {
  readonly limit: number;
  readonly most: number;
  readonly referenceId: string;
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

const take = <O extends Options>(stated: O, given: object | undefined): Chosen<O> =>
  Object.fromEntries(
    Object.entries(stated).map(([name, { fallback }]) => [
      name,
      own(given as { readonly [name: string]: unknown } | undefined, name) ?? fallback,
    ]),
  ) as Chosen<O>;

/** Returns the settings where nothing is chosen: most runs share them. */
export const defaultsOf = (stated: Options): Settings => ({
  limit: engineOptions.maxViolations.fallback,
  most: elementOption.maxElements.fallback,
  referenceId: engineOptions.referenceId.fallback,
  hear: engineOptions.onUnexpected.fallback,
  chosen: Object.freeze(take(stated, undefined)),
  objection: undefined,
});

/**
 * Returns the settings of a run. Options that make no sense are said, all of them, and the defaults stand in their place:
 * nothing is judged by them.
 */
export const settingsOf = (stated: Options, defaults: Settings, given: object | undefined): Settings => {
  if (given === undefined) return defaults;
  try {
    const all = { ...engineOptions, ...stated, ...elementOption };
    const chosen = take(all, given) as { readonly [name: string]: unknown };
    const wrong = Object.entries(all).filter(([name, { is }]) => !is(own(chosen, name)));
    const hear = own(chosen, 'onUnexpected');
    const listener = isListener(hear) ? quietly(hear) : defaults.hear;
    return wrong.length > 0
      ? {
          ...defaults,
          referenceId: wrong.some(([name]) => name === 'referenceId')
            ? defaults.referenceId
            : (own(chosen, 'referenceId') as string),
          hear: listener,
          objection: new TypeError(
            wrong.map(([name, { expected }]) => `${name} is not ${expected}.`).join(' '),
          ),
        }
      : {
          limit: own(chosen, 'maxViolations') as number,
          most: own(chosen, 'maxElements') as number,
          referenceId: own(chosen, 'referenceId') as string,
          hear: listener,
          chosen,
          objection: undefined,
        };
  } catch (error) {
    return { ...defaults, objection: error ?? new TypeError('The options could not be read.') };
  }
};
