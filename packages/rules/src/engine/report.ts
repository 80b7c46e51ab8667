import type { Severity } from './description.js';
import type { Outcome } from './outcome.js';
import type { Path } from './path.js';

/** One thing that is wrong, JSON-safe. It holds no copy of the input beyond its arguments. */
export interface Violation<Id extends string = string> {
  readonly rule: Id;
  /** From the root of the input, in the input's own spelling. Empty only for the input as a whole. */
  readonly path: Path;
  /** What is put at `<0>`, `<1>`, uncut. */
  readonly args: readonly string[];
  /** The sentence, with its arguments in place. */
  readonly message: string;
  readonly severity: Severity;
}

/** A rule that could not be judged, and the first fact that it would take. */
export interface Deferral<Id extends string = string> {
  readonly rule: Id;
  readonly needs: string;
}

/** A fact that would let a deferred rule judge; of a keyed one, for which values of the input, each once. */
export interface Missing {
  readonly fact: string;
  readonly keys?: readonly string[];
}

/** The answer to one input. */
export interface Report<Value, Id extends string = string> {
  /** `invalid`: an error was found. `incomplete`: none was, and a rule is deferred. `valid`: all was judged. */
  readonly status: 'valid' | 'invalid' | 'incomplete';
  /** In rule order, and within a rule in order of the elements. */
  readonly violations: readonly Violation<Id>[];
  readonly deferred: readonly Deferral<Id>[];
  /** Every fact that is missing, in the order in which the rules ask. */
  readonly missing: readonly Missing[];
  readonly outcomes: { readonly [Rule in Id]: Outcome };
  /** The decoded input. Left out where the report is `invalid`. */
  readonly value?: Value;
  /** Whether there were more violations than `maxViolations`. */
  readonly truncated: boolean;
}
