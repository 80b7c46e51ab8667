import { decodedSchema, jsonSchema } from '../body/json-schema.js';
import type { Described, Draft } from '../body/json-schema.js';
import type { Severity } from '../engine/description.js';
import type { Facts, GivenFacts } from '../engine/fact.js';
import type { Options } from '../engine/option.js';
import { own } from '../engine/own.js';
import type { Path } from '../engine/path.js';
import type { IncompleteOption, Missing, Violation } from '../engine/report.js';
import type { Ids, Rows } from '../engine/stated.js';
import type { OptionsOf, Table } from '../engine/table.js';
import { faultOf, missingIssues } from './said.js';
import type { Said } from './said.js';

/** One thing that is wrong, as Standard Schema has it, and of which rule. */
export interface SchemaIssue<Id extends string = string> {
  readonly message: string;
  /** In the spelling of the input; empty for the whole of it. */
  readonly path: Path;
  readonly rule: Id;
  readonly args: readonly string[];
  readonly severity: Severity;
}

/** A value that is accepted, decoded. `incomplete`, which a schema accepts if that is written: rules are deferred, and `missing` names the facts that they need. */
export interface SchemaSuccess<Output, Id extends string = string> {
  readonly value: Output;
  readonly issues?: undefined;
  readonly status: 'valid' | 'incomplete';
  readonly missing: readonly Missing[];
  /** What is said and lets it pass. */
  readonly warnings: readonly SchemaIssue<Id>[];
}

/** What is wrong: every error, in report order. */
export interface SchemaFailure<Id extends string = string> {
  readonly issues: readonly SchemaIssue<Id>[];
}

/** The versions of JSON Schema by the names that Standard JSON Schema gives them. */
const drafts: { readonly [target: string]: Draft } = { 'draft-2020-12': '2020-12', 'draft-07': '7' };

/** A table as Standard Schema v1 and Standard JSON Schema v1 (standardschema.dev), both on one object. */
export interface TableSchema<Input, Output, Id extends string = string> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'assay';
    /** Synchronous. Never throws, and never changes the value. */
    readonly validate: (value: unknown) => SchemaSuccess<Output, Id> | SchemaFailure<Id>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** Throws for a target other than `draft-2020-12` and `draft-07`, as that specification says. */
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => { [name: string]: unknown };
      readonly output: (options: { readonly target: string }) => { [name: string]: unknown };
    };
  };
}

/** What is known and chosen beforehand, since whoever takes a schema gives it a value and nothing else. */
export interface Bound<F extends Facts, O extends Options> extends IncompleteOption {
  /** What it throws makes the value invalid, by `unexpected`. */
  readonly facts?: GivenFacts<F> | ((value: unknown) => GivenFacts<F> | undefined) | undefined;
  readonly options?: OptionsOf<O> | undefined;
}

/** How a schema of something else than the input of a table is made: of a part of it, or of a larger thing. */
export interface Fitted<Input, Value, Output> {
  /** The input of the table, from what the schema is asked about. */
  readonly input: (value: unknown) => Input;
  /** What comes out, from what the report holds. */
  readonly output: (decoded: Value, value: unknown) => Output;
  /** Where violations are in what the schema is asked about. */
  readonly paths: (value: unknown) => (violation: Violation) => Path;
  /** What the schema is asked about, described. */
  readonly body: Described;
}

const draftOf = (target: string): Draft => {
  const draft = own(drafts, target);
  if (draft === undefined)
    throw new Error(`No JSON Schema for "${target}": the targets are ${Object.keys(drafts).join(' and ')}.`);
  return draft;
};

/** The facts of a value, or why there are none. */
const knownOf = <Known>(
  facts: Known | ((value: unknown) => Known | undefined) | undefined,
  value: unknown,
): { readonly facts: Known | undefined; readonly failure?: unknown } => {
  if (typeof facts !== 'function') return { facts };
  try {
    return { facts: (facts as (value: unknown) => Known | undefined)(value) };
  } catch (failure) {
    return { facts: undefined, failure };
  }
};

/** A schema of what a table is fitted to. */
export const fittedSchema = <
  Asked,
  Out,
  Value,
  Input,
  Output,
  F extends Facts,
  O extends Options,
  M extends Rows,
>(
  table: Table<Out, Value, Input, F, O, M>,
  { facts, options, incomplete }: Bound<F, O>,
  { input, output, paths, body }: Fitted<Input, Value, Output>,
): TableSchema<Asked, Output, Ids<M>> => {
  const issuesOf = (
    violations: readonly Violation<Ids<M>>[],
    value: unknown,
  ): readonly SchemaIssue<Ids<M>>[] => {
    if (violations.length === 0) return [];
    const path = paths(value);
    return violations.map((violation) => {
      const { message, rule, args, severity } = violation;
      return { message, path: path(violation), rule, args, severity };
    });
  };
  const faults = (error: unknown): readonly Said[] => {
    try {
      options?.onUnexpected?.(error, undefined);
    } catch {
      // Who listens cannot change the result.
    }
    return faultOf(table.messages, options?.referenceId ?? 'unknown').map((issue) => ({
      ...issue,
      severity: 'error',
    }));
  };
  return Object.freeze({
    '~standard': Object.freeze({
      version: 1,
      vendor: 'assay',
      validate: (value: unknown) => {
        const known = knownOf(facts, value);
        const report = table.validate(input(value), known.facts, options);
        const violations = report.violations.filter(({ severity }) => severity === 'error');
        const issues = [
          ...issuesOf(violations, value),
          ...('failure' in known ? faults(known.failure) : []),
          ...(report.status === 'incomplete' && incomplete !== 'accept' ? missingIssues(report.missing) : []),
        ] as readonly SchemaIssue<Ids<M>>[];
        return report.status === 'invalid' || issues.length > 0
          ? { issues }
          : {
              value: output(report.value, value),
              status: report.status,
              missing: report.missing,
              warnings: issuesOf(report.violations, value),
            };
      },
      jsonSchema: Object.freeze({
        input: ({ target }: { readonly target: string }) => ({ ...jsonSchema(body, draftOf(target)) }),
        output: ({ target }: { readonly target: string }) => ({ ...decodedSchema(body, draftOf(target)) }),
      }),
    }),
  });
};
