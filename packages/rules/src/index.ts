export { fact, keyed, part } from './rules/fact.js';
export type { Fact, FactPart, Facts, GivenFacts, KeyedFact } from './rules/fact.js';
export { reference } from './reference.js';
export { describeRules } from './rules/describe-rules.js';
export type { Description } from './rules/describe-rules.js';
export type { Hint, Hints } from './rules/hints.js';
export { oneOf, option, wholeNumber } from './rules/option.js';
export type { EngineOptions, Option, Options } from './rules/option.js';
export type { Argument, Arguments, Row, Severity } from './rules/row.js';
export { anyOf, monoid } from './rules/rule.js';
export type { Rule } from './rules/rule.js';
export type { RuleBuilder, Scope } from './rules/rule-builder.js';
export { extend, forField, omit, pick } from './rules/subset.js';
export { table } from './rules/table.js';
export type { Definition, OptionsOf, Table, TableTypes, Unruled } from './rules/table.js';
export { explain } from './run/explain.js';
export type { ExplainedRule, Explanation } from './run/explain.js';
export type { Outcome, Reason } from './run/outcome.js';
export { parseMessage } from './run/parse-message.js';
export type { ParsedMessage } from './run/parse-message.js';
export type {
  Deferral,
  IncompleteOption,
  IncompleteReport,
  InvalidReport,
  Missing,
  Report,
  ValidReport,
  Violation,
} from './run/report.js';
export { resolve } from './run/resolve.js';
export type { Loaders, LoadingOptions } from './run/resolve.js';
export { toEither } from './run/to-either.js';
export { translate, translation } from './run/translate.js';
export type { ShapeTexts, Translation } from './run/translate.js';
export { validate } from './run/validate.js';
export { withCompiled } from './run/compiled.js';
export type { CompilerTools, WrittenParts } from './run/compiled.js';
export { fittedSchema, standardSchema } from './standard-schema.js';
export type {
  Bound,
  SchemaFitting,
  SchemaFailure,
  SchemaIssue,
  SchemaSuccess,
  TableSchema,
} from './standard-schema.js';
export { array } from './schema/array.js';
export type { KeyMatching } from './schema/fields.js';
export { fromSchema } from './schema/foreign.js';
export { jsonSchema } from './schema/json-schema.js';
export type { Annotation, Described, JsonSchemaOptions, JsonSchemaTarget } from './schema/json-schema.js';
export { message, render, translatePlaceholders } from './schema/message.js';
export type { Message } from './schema/message.js';
export type { Path, Segment } from './schema/node.js';
export { object } from './schema/object.js';
export type { Fields, ObjectOut, ObjectValue } from './schema/object.js';
export { record } from './schema/record.js';
export { boolean, coercedText, number, text, unknown } from './schema/scalar.js';
export type {
  ArraySchema,
  Decoder,
  FieldNames,
  Finder,
  ForeignField,
  ForeignSchema,
  Found,
  InputSchema,
  ObjectSchema,
  Out,
  RecordSchema,
  ScalarSchema,
  Schema,
  StandardSchema,
  UnknownField,
  Value,
} from './schema/schema.js';
export { shapes } from './schema/shapes.js';
export { asciiLowerCase, copyArray, isJsonObject, own } from './schema/values.js';
export { withParams } from './schema/with-params.js';
export type { WithParams } from './schema/with-params.js';
