import { oneOf, option, wholeNumber } from '../rules/option.js';
import type { Option, Options } from '../rules/option.js';
import type { Unfrozen } from '../schema/node.js';
import { mostElements, own } from '../schema/values.js';

type OnUnexpected = (error: unknown, rule: string | undefined) => void;

/** The options of one run, each with a value that it may have. */
export interface Settings {
  readonly maxViolations: number;
  readonly maxElements: number;
  readonly referenceId: string;
  readonly reportsUnknown: boolean;
  readonly spareLoaders: boolean;
  readonly onUnexpected: OnUnexpected;
  /** The options that checks get. */
  readonly options: { readonly [name: string]: unknown };
  /** The error of options that have values which they may not have. */
  readonly fault: unknown;
}

const engineOptions = {
  maxViolations: option(
    1000,
    'a whole number from 1 on',
    (value) => Number.isInteger(value) && (value as number) >= 1,
  ),
  referenceId: option('unknown', 'a string', (value) => typeof value === 'string'),
  unknownFields: oneOf(['ignore', 'report'], 'ignore'),
  spareLoaders: option(false, 'true or false', (value) => typeof value === 'boolean'),
  onUnexpected: option<OnUnexpected>(
    () => undefined,
    'a function',
    (value) => typeof value === 'function',
  ),
};
const elementOption = { maxElements: wholeNumber(mostElements) };

/** The options of a table, ready to be read. */
export interface Choices {
  readonly options: readonly (readonly [name: string, option: Option<unknown>, isOfTable: boolean])[];
  /** The settings if nothing is chosen: most runs share them. */
  readonly defaults: Settings;
}

/** Returns the options that may be chosen of a table. */
export const choicesOf = (stated: Options): Choices => ({
  options: Object.entries({ ...engineOptions, ...stated, ...elementOption }).map(([name, one]) => [
    name,
    one,
    own(stated, name) !== undefined,
  ]),
  defaults: {
    maxViolations: engineOptions.maxViolations.fallback,
    maxElements: elementOption.maxElements.fallback,
    referenceId: engineOptions.referenceId.fallback,
    reportsUnknown: false,
    spareLoaders: engineOptions.spareLoaders.fallback,
    onUnexpected: engineOptions.onUnexpected.fallback,
    options: Object.freeze(
      Object.fromEntries(Object.entries(stated).map(([name, { fallback }]) => [name, fallback])),
    ),
    fault: undefined,
  },
});

/** Returns a callback that cannot disturb the run. */
const quietly =
  (onUnexpected: OnUnexpected): OnUnexpected =>
  (error, rule) => {
    try {
      onUnexpected(error, rule);
    } catch {
      // An error in it has nowhere to go.
    }
  };

type GivenOptions = { readonly [name: string]: unknown };

/** The options of every table that are chosen. */
interface ChosenOptions {
  readonly maxViolations: number | undefined;
  readonly maxElements: number | undefined;
  readonly referenceId: string | undefined;
  readonly unknownFields: string | undefined;
  readonly spareLoaders: boolean | undefined;
  readonly onUnexpected: OnUnexpected | undefined;
}

/** None of them is chosen: own fields, so that none is inherited. */
const nothingChosen: ChosenOptions = {
  maxViolations: undefined,
  maxElements: undefined,
  referenceId: undefined,
  unknownFields: undefined,
  spareLoaders: undefined,
  onUnexpected: undefined,
};

/** Returns the settings of these options. `options`: those of the table that have another value than their fallback. */
const chosenSettings = (
  defaults: Settings,
  chosen: ChosenOptions,
  options: GivenOptions | undefined,
): Settings => ({
  maxViolations: chosen.maxViolations ?? defaults.maxViolations,
  maxElements: chosen.maxElements ?? defaults.maxElements,
  referenceId: chosen.referenceId ?? defaults.referenceId,
  reportsUnknown: chosen.unknownFields === 'report',
  spareLoaders: chosen.spareLoaders === true,
  onUnexpected: chosen.onUnexpected === undefined ? defaults.onUnexpected : quietly(chosen.onUnexpected),
  options: options === undefined ? defaults.options : { ...defaults.options, ...options },
  fault: undefined,
});

/**
 * Returns the settings of a run. If an option has a value that it may not have, the fault names all such options, and the defaults
 * are in their place: nothing is validated by them.
 */
export const settingsOf = ({ options, defaults }: Choices, given: object | null | undefined): Settings => {
  if (given === undefined || given === null) return defaults;
  try {
    const chosen: Unfrozen & ChosenOptions = { ...nothingChosen };
    let ofTable: { [name: string]: unknown } | undefined;
    let faults: string | undefined;
    for (let i = 0; i < options.length; i += 1) {
      const [name, { is, expected }, isOfTable] = options[i] as Choices['options'][number];
      const value = own(given as GivenOptions, name);
      if (value === undefined || value === null) continue;
      if (!is(value)) faults = `${faults === undefined ? '' : `${faults} `}${name} is not ${expected}.`;
      else {
        if (Object.hasOwn(nothingChosen, name)) chosen[name] = value;
        if (isOfTable && value !== defaults.options[name]) (ofTable ??= {})[name] = value;
      }
    }
    if (faults === undefined) return chosenSettings(defaults, chosen, ofTable);
    const { referenceId, onUnexpected } = chosenSettings(defaults, chosen, undefined);
    return { ...defaults, referenceId, onUnexpected, fault: new TypeError(faults) };
  } catch {
    return { ...defaults, fault: new TypeError('The options could not be read.') };
  }
};
