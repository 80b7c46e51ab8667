/** Something that the caller may choose: what it is where nothing is chosen, and what makes sense. */
export interface Option<Value> {
  readonly fallback: Value;
  /** What it must be, in words: `a whole number from 0 on`. */
  readonly expected: string;
  readonly is: (value: unknown) => boolean;
}

/** The options of a table by their names. */
export type Options = { readonly [name: string]: Option<unknown> };

/** What the checks get of the options. */
export type Chosen<O> = { readonly [N in keyof O]: O[N] extends Option<infer Value> ? Value : never };

/**
 * An option of any kind. A value that makes no sense is never judged by: the report says `unexpected`.
 *
 * @example
 * option('EUR', 'a currency of three letters', (value) => typeof value === 'string' && value.length === 3).fallback // => 'EUR'
 */
export const option = /* @__NO_SIDE_EFFECTS__ */ <Value>(
  fallback: Value,
  expected: string,
  is: (value: unknown) => boolean,
): Option<Value> => Object.freeze({ fallback, expected, is });

/**
 * One of several words.
 *
 * @example
 * choice(['strict', 'lax'], 'lax').expected // => 'strict or lax'
 */
export const choice = /* @__NO_SIDE_EFFECTS__ */ <const Word extends string>(
  words: readonly Word[],
  fallback: NoInfer<Word>,
): Option<Word> =>
  option(fallback, `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join()}`, (value) =>
    words.some((word) => word === value),
  );

/**
 * A whole number from 0 on.
 *
 * @example
 * count(250).fallback // => 250
 */
export const count = /* @__NO_SIDE_EFFECTS__ */ (fallback: number): Option<number> =>
  option(fallback, 'a whole number from 0 on', (value) => Number.isInteger(value) && (value as number) >= 0);

/** What every table lets its caller choose. An option that makes no sense is `unexpected`, and nothing is judged. */
export interface EngineOptions {
  /** How many violations a report lists at most: a whole number from 1, 1000 where it is not given. */
  readonly maxViolations?: number | undefined;
  /** How many elements a list has at most, to be read at all: a whole number from 0, 1,000,000 where it is not given. */
  readonly maxElements?: number | undefined;
  /** `report`: each field that is not documented is a warning, which names the nearest documented one. `ignore` if it is not given. */
  readonly unknownFields?: 'ignore' | 'report' | undefined;
  /** What `unexpected` names, so that a log entry can be found by it; `unknown` where it is not given. */
  readonly referenceId?: string | undefined;
  /**
   * Hears of each error behind an `unexpected`: what a rule, a schema or an option threw or got wrong, and, where it is
   * of one rule, its id. For a log; what it returns or throws changes nothing.
   */
  readonly onUnexpected?: ((error: unknown, rule: string | undefined) => void) | undefined;
}
