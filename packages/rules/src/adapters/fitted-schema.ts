import { jsonSchema } from '../body/json-schema.js';
import type { Annotation, Described, Target } from '../body/json-schema.js';
import { given } from '../engine/advice.js';
import type { Severity } from '../engine/description.js';
import type { Facts, GivenFacts } from '../engine/fact.js';
import type { EngineOptions, Options } from '../engine/option.js';
import { own } from '../engine/own.js';
import type { Path } from '../engine/path.js';
import type { IncompleteOption, Missing, Report, Violation } from '../engine/report.js';
import type { OptionsOf } from '../engine/table.js';
import type { ShapeText } from '../engine/shape.js';
import { sentenceIn } from '../engine/translate.js';
import type { Translation } from '../engine/translate.js';
import { faultOf, missingIssues } from './said.js';
import type { Said } from './said.js';

/** One thing that is wrong, as Standard Schema has it, and of which rule. */
export interface SchemaIssue<Id extends string = string> {
  readonly message: string;
  /** In the spelling of the input; empty for the whole of it. */
  readonly path: Path;
  readonly rule: Id;
  /** Which text of its rule it is, if that has several: a key of `shapes`. */
  readonly text?: ShapeText;
  readonly args: readonly string[];
  readonly severity: Severity;
  readonly code?: string | number;
  /** Where it is in an HTTP request, if that is elsewhere than its path: a parameter of the URL, or a pointer into the body. */
  readonly parameter?: string;
  readonly pointer?: string;
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

const targets: readonly Target[] = ['draft-2020-12', 'draft-07', 'openapi-3.0'];

/** How a JSON Schema is asked for. With `libraryOptions: { exact: true }` that of what goes in takes every spelling, and nothing else. */
interface JsonSchemaRequest {
  readonly target: string;
  readonly libraryOptions?: { readonly [name: string]: unknown } | undefined;
}

/** A table as Standard Schema v1 and Standard JSON Schema v1 (standardschema.dev), both on one object. */
export interface TableSchema<Input, Output, Id extends string = string> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'assay';
    /** Synchronous. Never throws, and never changes the value. */
    readonly validate: (value: unknown) => SchemaSuccess<Output, Id> | SchemaFailure<Id>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    /** Throws for a target other than `draft-2020-12`, `draft-07` and `openapi-3.0`, as that specification says. */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaRequest) => { [name: string]: unknown };
      readonly output: (options: JsonSchemaRequest) => { [name: string]: unknown };
    };
  };
}

/** What is known and chosen beforehand, since whoever takes a schema gives it a value and nothing else. */
export interface Bound<F extends Facts, O extends Options> extends IncompleteOption {
  /** What it throws makes the value invalid, by `unexpected`. */
  readonly facts?: GivenFacts<F> | ((value: unknown) => GivenFacts<F> | undefined) | undefined;
  readonly options?: OptionsOf<O> | undefined;
  /** The sentences of the issues in other words. */
  readonly texts?: Translation | undefined;
  /** What its JSON Schema says of the fields: titles, descriptions, examples. */
  readonly annotations?: Annotation | undefined;
}

/** How a schema of something else than the input of a table is made: of a part of it, or of a larger thing. */
export interface Fitted<Input, Value, Output> {
  /** The input of the table, from what the schema is asked about. */
  readonly input: (value: unknown) => Input;
  /** What comes out, from what the report holds. */
  readonly output: (decoded: Value, value: unknown) => Output;
  /** Where violations are in what the schema is asked about. */
  readonly paths: (value: unknown) => (violation: Violation) => Path;
  /** Where they are in an HTTP request, if that is elsewhere. */
  readonly place?: (violation: Violation) => Pick<SchemaIssue, 'parameter' | 'pointer'>;
  /** What the schema is asked about, described. */
  readonly body: Described;
  /** What its JSON Schema says of the fields. */
  readonly annotations?: Annotation | undefined;
}

const targetOf = (name: string): Target => {
  const target = targets.find((one) => one === name);
  if (target === undefined)
    throw new Error(`No JSON Schema for "${name}": the targets are ${targets.join(', ')}.`);
  return target;
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

/** A table as a schema uses it, whatever its facts and options are. */
export interface Validating<Value, Id extends string> {
  readonly messages: object;
  readonly validate: (input: never, facts?: never, options?: never) => Report<Value, Id>;
}

/** What is bound, of whatever table. */
export interface AnyBound extends IncompleteOption {
  readonly facts?: object | ((value: unknown) => object | undefined) | undefined;
  readonly options?: EngineOptions | undefined;
  readonly texts?: Translation | undefined;
}

/** A schema of what a table is fitted to. */
export const fittedSchema = <Asked, Input, Value, Output, Id extends string>(
  table: Validating<Value, Id>,
  { facts, options, incomplete, texts = {} }: AnyBound,
  { input, output, paths, place, body, annotations }: Fitted<Input, Value, Output>,
): TableSchema<Asked, Output, Id> => {
  const validate = table.validate as (
    input: Input,
    facts: object | undefined,
    options: object | undefined,
  ) => Report<Value, Id>;
  const issuesOf = (violations: readonly Violation<Id>[], value: unknown): readonly SchemaIssue<Id>[] => {
    if (violations.length === 0) return [];
    const path = paths(value);
    return violations.map((original) => {
      const violation = sentenceIn(texts, original);
      const { message, rule, text, args, severity, code } = violation;
      return {
        message,
        path: path(violation),
        rule,
        args,
        severity,
        ...given({ code, text }),
        ...place?.(violation),
      };
    });
  };
  const faults = (error: unknown): readonly Said[] => {
    try {
      options?.onUnexpected?.(error, undefined);
    } catch {
      // Who listens cannot change the result.
    }
    return faultOf(table.messages, options?.referenceId ?? 'unknown', texts).map((issue) => ({
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
        const report = validate(input(value), known.facts, options);
        const violations = report.violations.filter(({ severity }) => severity === 'error');
        const issues = [
          ...issuesOf(violations, value),
          ...('failure' in known ? faults(known.failure) : []),
          ...(report.status === 'incomplete' && incomplete !== 'accept' ? missingIssues(report.missing) : []),
        ] as unknown as readonly SchemaIssue<Id>[];
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
        input: ({ target, libraryOptions }: JsonSchemaRequest) => ({
          ...jsonSchema(body, {
            target: targetOf(target),
            exact: own(libraryOptions, 'exact') === true,
            annotations,
          }),
        }),
        output: ({ target }: JsonSchemaRequest) => ({
          ...jsonSchema(body, { target: targetOf(target), io: 'output', annotations }),
        }),
      }),
    }),
  });
};
