export type { Advice, AdviceById } from './engine/advice.js';
export { all, monoid } from './engine/all.js';
export type { Body, UnknownField } from './engine/cell.js';
export type { Description, Severity } from './engine/description.js';
export { explain } from './engine/explain.js';
export type { ExplainedRule, Explanation } from './engine/explain.js';
export { fact, keyed, part } from './engine/fact.js';
export type { Fact, FactPart, Facts, GivenFacts, KeyedFact } from './engine/fact.js';
export { message } from './engine/message.js';
export type { Argument, Arguments, Message, Row } from './engine/message.js';
export { choice, count, option } from './engine/option.js';
export type { EngineOptions, Option, Options } from './engine/option.js';
export type { Outcome, Reason } from './engine/outcome.js';
export type { Path, Segment } from './engine/path.js';
export { translatePlaceholders } from './engine/placeholder.js';
export type { Place, Scope } from './engine/place.js';
export { render } from './engine/render.js';
export type {
  Deferral,
  IncompleteOption,
  IncompleteReport,
  InvalidReport,
  Missing,
  Report,
  ValidReport,
  Violation,
} from './engine/report.js';
export type { Rule } from './engine/rule.js';
export type { Loaders, LoadingOptions } from './engine/settle.js';
export { shapes } from './engine/shape.js';
export { table } from './engine/table.js';
export type { Definition, Table, Unruled } from './engine/table.js';
export { toEither } from './engine/to-either.js';
export { translate } from './engine/translate.js';
export type { ShapeTexts, Translation } from './engine/translate.js';
export { beside } from './body/beside.js';
export type { Beside } from './body/beside.js';
export { jsonSchema } from './body/json-schema.js';
export type { Annotation, Described, JsonSchemaOptions, Target } from './body/json-schema.js';
export type { Kind, Out, Value } from './body/kind.js';
export { list } from './body/list.js';
export { object } from './body/object.js';
export type { Fields, Held, ObjectKind, Seen } from './body/object.js';
export type { Finder, Found } from './body/manner.js';
export { record } from './body/record.js';
export { anything, flag, number, text, words } from './body/scalar.js';
export { from } from './body/schema.js';
export type { Decoder, Schema, Standard } from './body/schema.js';
