import type { Severity } from '../rules/row.js';
import type { Path } from '../schema/node.js';
import type { ShapeText } from '../schema/shapes.js';
import type { Outcome } from './outcome.js';

/** One thing that is wrong, JSON-safe. It holds no copy of the input beyond its arguments. */
export interface Violation<Id extends string = string> {
  readonly rule: Id;
  /** From the root of the input, in the input's own spelling. Empty only for the input as a whole. */
  readonly path: Path;
  /** The key of its text, if its rule has several: a key of `shapes`. */
  readonly text?: ShapeText;
  /** The arguments of `<0>`, `<1>`, uncut. */
  readonly args: readonly string[];
  /** The sentence, with its arguments in place. */
  readonly message: string;
  readonly severity: Severity;
  /** The code of the row of the rule, if it has one. */
  readonly code?: string | number;
}

/** A rule that could not be evaluated, and the first fact that it needs. */
export interface Deferral<Id extends string = string> {
  readonly rule: Id;
  readonly needs: string;
}

/** A fact that a deferred rule needs; of a keyed one, for which values of the input, each once. */
export interface Missing {
  readonly fact: string;
  readonly keys?: readonly string[];
}

/** The fields of every report. */
interface AnyReport<Id extends string> {
  /** In rule order, and within a rule in order of the elements. An error is never left out for a warning. */
  readonly violations: readonly Violation<Id>[];
  readonly deferred: readonly Deferral<Id>[];
  /** Every fact that is missing, in the order in which the rules need them. */
  readonly missing: readonly Missing[];
  readonly outcomes: { readonly [Rule in Id]: Outcome };
  /** If there were more violations than `maxViolations`. */
  readonly truncated: boolean;
}

/** Every rule was evaluated, and no error was found. */
export interface ValidReport<Value, Id extends string = string> extends AnyReport<Id> {
  readonly status: 'valid';
  /** The decoded input. */
  readonly value: Value;
}

/** No error was found, and a rule is deferred: the input may be wrong. */
export interface IncompleteReport<Value, Id extends string = string> extends AnyReport<Id> {
  readonly status: 'incomplete';
  /** The decoded input. */
  readonly value: Value;
}

/** An error was found. */
export interface InvalidReport<Id extends string = string> extends AnyReport<Id> {
  readonly status: 'invalid';
  readonly value?: undefined;
}

/** The result of one validation: its `status` is checked first, and then the compiler knows if there is a `value`. */
export type Report<Value, Id extends string = string> =
  ValidReport<Value, Id> | IncompleteReport<Value, Id> | InvalidReport<Id>;

/**
 * How a function that accepts or refuses takes an `incomplete` report. `refuse` if it is not given: a fact that is missing may
 * hide an error.
 */
export interface IncompleteOption {
  readonly incomplete?: 'accept' | 'refuse' | undefined;
}
