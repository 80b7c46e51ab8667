import type { GivenFacts } from './rules/fact.js';
import { defined } from './rules/hints.js';
import type { Ids, Severity } from './rules/row.js';
import type { OptionsOf, Table, TableTypes } from './rules/table.js';
import { faultOf, missingIssues } from './run/issues.js';
import type { Issue } from './run/issues.js';
import type { IncompleteOption, Missing, Violation } from './run/report.js';
import { sentenceIn } from './run/translate.js';
import type { Translation } from './run/translate.js';
import { validate } from './run/validate.js';
import { jsonSchema } from './schema/json-schema.js';
import type { Annotation, Described, JsonSchemaTarget } from './schema/json-schema.js';
import type { Path } from './schema/node.js';
import type { ShapeText } from './schema/shapes.js';
import { own } from './schema/values.js';

/** One thing that is wrong, as Standard Schema has it, and its rule. */
export interface SchemaIssue<Id extends string = string> {
  readonly message: string;
  /** In the spelling of the input; empty for the whole of it. */
  readonly path: Path;
  readonly rule: Id;
  /** The key of its text, if its rule has several: a key of `shapes`. */
  readonly text?: ShapeText;
  readonly args: readonly string[];
  readonly severity: Severity;
  readonly code?: string | number;
  /** Its place in an HTTP request, if that is another than its path: a parameter of the URL, or a pointer into the body. */
  readonly parameter?: string;
  readonly pointer?: string;
}

/** A value that is accepted, decoded. If it is `incomplete`, which a schema accepts if that is chosen, rules are deferred, and `missing` has the facts that they need. */
export interface SchemaSuccess<Output, Id extends string = string> {
  readonly value: Output;
  readonly issues?: undefined;
  readonly status: 'valid' | 'incomplete';
  readonly missing: readonly Missing[];
  /** The issues that let it pass. */
  readonly warnings: readonly SchemaIssue<Id>[];
}

/** A value that is refused: every error, in report order. */
export interface SchemaFailure<Id extends string = string> {
  readonly issues: readonly SchemaIssue<Id>[];
}

const targets: readonly JsonSchemaTarget[] = ['draft-2020-12', 'draft-07', 'openapi-3.0'];

/** The options of a JSON Schema. With `libraryOptions: { exact: true }` that of an input takes every spelling, and nothing else. */
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
    /** Throws for a target other than `draft-2020-12`, `draft-07` and `openapi-3.0`, as that specification demands. */
    readonly jsonSchema: {
      readonly input: (options: JsonSchemaRequest) => { [name: string]: unknown };
      readonly output: (options: JsonSchemaRequest) => { [name: string]: unknown };
    };
  };
}

/** Facts and options that are chosen beforehand, since a schema gets a value and nothing else. */
export interface Bound<T extends TableTypes> extends IncompleteOption {
  /** The facts, or a function of the value that returns them: if it throws, the value is invalid, by `unexpected`. */
  readonly facts?:
    GivenFacts<T['facts']> | ((value: unknown) => GivenFacts<T['facts']> | undefined) | undefined;
  readonly options?: OptionsOf<T['options']> | undefined;
  /** The sentences of the issues in other words. */
  readonly texts?: Translation | undefined;
  /** Titles, descriptions and examples of the fields, for its JSON Schema. */
  readonly annotations?: Annotation | undefined;
}

/** How a schema is fitted to another value than the input of a table: to a part of it, or to a larger value. */
export interface SchemaFitting<T extends TableTypes, Output> {
  /** Returns the input of the table. */
  readonly input: (value: unknown) => T['input'];
  /** Returns the output of the schema, from the value of the report. */
  readonly output: (decoded: T['value'], value: unknown) => Output;
  /** Returns the path of a violation in the value of the schema. */
  readonly paths: (value: unknown) => (violation: Violation) => Path;
  /** Returns the place of a violation in an HTTP request, if that is another. */
  readonly place?: (violation: Violation) => Pick<SchemaIssue, 'parameter' | 'pointer'>;
  /** The schema of the value, for its JSON Schema. */
  readonly body: Described;
}

const targetOf = (name: string): JsonSchemaTarget => {
  const target = targets.find((one) => one === name);
  if (target === undefined)
    throw new Error(`No JSON Schema for "${name}": the targets are ${targets.join(', ')}.`);
  return target;
};

/** Returns the facts for a value, or the error of the function that returns them. */
const factsFor = <Facts>(
  facts: Facts | ((value: unknown) => Facts | undefined) | undefined,
  value: unknown,
): { readonly facts: Facts | undefined; readonly error?: unknown } => {
  if (typeof facts !== 'function') return { facts };
  try {
    return { facts: (facts as (value: unknown) => Facts | undefined)(value) };
  } catch (error) {
    return { facts: undefined, error };
  }
};

/**
 * Returns a schema of a table, fitted to another value than its input: to its body alone, or to a larger value.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const short = rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) });
 * const ofText = fittedSchema(short, {}, { input: (text) => ({ text }), output: ({ text }) => text, paths: () => () => [], body: object({}) });
 * ofText['~standard'].validate('Good morning').issues?.map(({ message, path }) => [message, path]) // => [['No more than 5 letters.', []]]
 */
export const fittedSchema = <Input, T extends TableTypes, Output>(
  table: Table<T>,
  { facts, options, incomplete, texts = {}, annotations }: Bound<T>,
  { input, output, paths, place, body }: SchemaFitting<T, Output>,
): TableSchema<Input, Output, Ids<T['rows']>> => {
  const issuesOf = (
    violations: readonly Violation[],
    value: unknown,
  ): readonly SchemaIssue<Ids<T['rows']>>[] => {
    if (violations.length === 0) return [];
    const path = paths(value);
    return violations.map((violation) => {
      const { message, rule, text, args, severity, code } = sentenceIn(texts, violation);
      return {
        message,
        path: path(violation),
        rule: rule,
        args,
        severity,
        ...defined({ code, text }),
        ...place?.(violation),
      };
    });
  };
  const faults = (error: unknown): readonly Issue[] => {
    try {
      options?.onUnexpected?.(error, undefined);
    } catch {
      // A log cannot change the result.
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
        const found = factsFor(facts, value);
        const report = validate(table, input(value), found.facts, options);
        const errors = report.violations.filter(({ severity }) => severity === 'error');
        const issues = [
          ...issuesOf(errors, value),
          ...('error' in found ? faults(found.error) : []),
          ...(report.status === 'incomplete' && incomplete !== 'accept' ? missingIssues(report.missing) : []),
        ] as readonly SchemaIssue<Ids<T['rows']>>[];
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

/**
 * Returns a schema of a table, for whatever takes Standard Schema: forms, servers, SDKs, tools of language models. Facts and
 * options are bound beforehand; facts may be a function of the value. A value is refused if a fact is missing that a rule needs,
 * unless `incomplete: 'accept'` is given, as for a form.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: 'No more than {0} letters.' } });
 * const schema = standardSchema(rules({ long: given('text').fails((n) => n.text.length > 5 && [5]) }));
 * schema['~standard'].validate({ text: 'Good morning' })
 * // => { issues: [{ message: 'No more than 5 letters.', path: ['text'], rule: 'long', args: ['5'], severity: 'error' }] }
 */
export const standardSchema = <T extends TableTypes>(
  table: Table<T>,
  bound: Bound<T> = {},
): TableSchema<T['value'], T['value'], Ids<T['rows']>> =>
  fittedSchema(table, bound, {
    input: (value) => value as T['input'],
    output: (decoded) => decoded,
    paths:
      () =>
      ({ path }) =>
        path,
    body: table.body as unknown as Described,
  });
