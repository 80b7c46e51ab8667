/** A choice of the caller: its value if nothing is chosen, and the values that it may have. */
export interface Option<Value> {
  readonly fallback: Value;
  /** The values that it may have, in words: `a whole number from 0 on`. */
  readonly expected: string;
  readonly is: (value: unknown) => boolean;
}

/** The options of a table by their names. */
export type Options = { readonly [name: string]: Option<unknown> };

/** The options that a check gets. */
export type Chosen<O> = { readonly [N in keyof O]: O[N] extends Option<infer Value> ? Value : never };

/**
 * Returns an option of any kind. If a caller gives a value that it may not have, nothing is validated, and the report has
 * `unexpected`.
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
 * Returns an option that is one of several words.
 *
 * @example
 * oneOf(['strict', 'lax'], 'lax').expected // => 'strict or lax'
 */
export const oneOf = /* @__NO_SIDE_EFFECTS__ */ <const Word extends string>(
  words: readonly Word[],
  fallback: NoInfer<Word>,
): Option<Word> =>
  option(fallback, `${words.slice(0, -1).join(', ')} or ${words.slice(-1).join()}`, (value) =>
    words.some((word) => word === value),
  );

/**
 * Returns an option that is a whole number from 0 on.
 *
 * @example
 * wholeNumber(250).fallback // => 250
 */
export const wholeNumber = /* @__NO_SIDE_EFFECTS__ */ (fallback: number): Option<number> =>
  option(fallback, 'a whole number from 0 on', (value) => Number.isInteger(value) && (value as number) >= 0);

/** The options of every table. If one has a value that it may not have, nothing is validated, and the report has `unexpected`. */
export interface EngineOptions {
  /** How many violations a report lists at most: a whole number from 1, 1000 if it is not given. */
  readonly maxViolations?: number | undefined;
  /** How many elements a list has at most, to be read at all: a whole number from 0, 1,000,000 if it is not given. */
  readonly maxElements?: number | undefined;
  /** `report`: each field that is not documented is a warning, which names the nearest documented one. `ignore` if it is not given. */
  readonly unknownFields?: 'ignore' | 'report' | undefined;
  /** The reference in the text of `unexpected`, so that a log entry can be found by it; `unknown` if it is not given. */
  readonly referenceId?: string | undefined;
  /**
   * Called with each error behind an `unexpected`: of a rule, a schema or an option, and with the id of the rule, if it is of one.
   * For a log: what it returns or throws changes nothing.
   */
  readonly onUnexpected?: ((error: unknown, rule: string | undefined) => void) | undefined;
}
