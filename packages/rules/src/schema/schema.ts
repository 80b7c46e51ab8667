import type { FieldFinder, KeyMatching } from './fields.js';
import type { Node, ObjectNode, Path, ReadContext } from './node.js';
import type { ShapeText } from './shapes.js';
import { asciiLowerCase, own } from './values.js';

/** The names of the fields of a schema, for what refers to them. */
export interface Outline {
  readonly fields?: { readonly [name: string]: Outline } | undefined;
  /** The elements of a list. */
  readonly of?: Outline | undefined;
  /** The texts of the findings that its reader may add, of the value itself. */
  readonly texts?: readonly ShapeText[] | undefined;
}

/** Returns an outline that nobody can change: a table shows its schema. */
export const outline = ({ texts, ...others }: Outline): Outline =>
  Object.freeze({ ...others, ...(texts === undefined ? {} : { texts: Object.freeze([...texts]) }) });

/** Returns the texts of the findings that a reader may add, of a value and of all in it. */
export const textsIn = ({ texts = [], fields = {}, of }: Outline): readonly ShapeText[] => [
  ...new Set([...texts, ...Object.values(fields).flatMap(textsIn), ...(of === undefined ? [] : textsIn(of))]),
];

/** How one value is read, as data, with its reader. `Out` is the value in rules, `Value` in a report: the same, but that a report leaves absent fields out. */
interface Reading<Out, Value> {
  /** The value of an absent one. */
  readonly absent: unknown;
  readonly outline: Outline;
  /** Reads a value that is there: a scalar, a node, or `unreadable`. */
  readonly read: (value: unknown, name: string, context: ReadContext) => unknown;
  /** Returns the value of a report of a node. `undefined` if it reads scalars, which are the same in a report. */
  readonly decode: ((node: Node) => unknown) | undefined;
  /** For the compiler alone. */
  readonly types?: { readonly out: Out; readonly value: Value };
}

/** A schema of a scalar: `text`, `number` and others. */
export interface ScalarSchema<Out = unknown, Value = Out> extends Reading<Out, Value> {
  readonly kind: 'text' | 'coercedText' | 'number' | 'boolean' | 'unknown';
}

/** A schema of a list: `array(of)`. */
export interface ArraySchema<Out = unknown, Value = Out> extends Reading<Out, Value> {
  readonly kind: 'array';
  readonly of: Schema;
}

/** A schema of an object of any names: `record(of)`. */
export interface RecordSchema<Out = unknown, Value = Out> extends Reading<Out, Value> {
  readonly kind: 'record';
  readonly of: Schema;
}

/** A value that a finder made of an object, and its path, from that object. */
export interface Found<Element> {
  readonly path: Path;
  readonly value: Element;
}

/**
 * Finds the elements of a list in an object: among `others`, its own fields that are not documented, or in documented ones.
 * `keyOf` returns the name of a documented field in the object: the first, if it is given twice.
 */
export type Finder<Element> = (
  object: object,
  others: readonly string[],
  keyOf: (field: string) => string | undefined,
) => readonly Found<Element>[];

/** How one field is read: its schema, in objects of one shape, which are fast to look at. */
export interface FieldPlan {
  readonly name: string;
  /** If any value is taken as it is. */
  readonly isUnknown: boolean;
  readonly read: Schema['read'];
  readonly decode: Schema['decode'];
}

/** How the objects of one schema are read. */
export interface ObjectPlan {
  readonly names: readonly string[];
  readonly fields: readonly FieldPlan[];
  readonly finder: FieldFinder;
  readonly lists: readonly (readonly [name: string, find: Finder<unknown>])[];
  /** The value of an object without fields: a copy of it has room for all, and is fast to make. */
  readonly blank: { readonly [name: string]: unknown };
  /** The children of an object without any: a copy of it has room for all. */
  readonly noChildren: readonly (Node | undefined)[];
}

/** Reads a whole input. `params`: the values of its parameters, which are fields of the object, and come from elsewhere. */
export type InputReader = (input: unknown, context: ReadContext, params: readonly unknown[]) => ObjectNode;

/** A schema of an object: `object(fields)`. It reads a whole input too. */
export interface ObjectSchema<Out = unknown, Value = Out>
  extends Reading<Out, Value>, Omit<InputSchema<Out, Value, unknown>, 'types'> {
  readonly kind: 'object';
  readonly fields: { readonly [name: string]: Schema };
  readonly keys: KeyMatching;
  readonly nonObject: 'reject' | 'asEmpty';
  /** The finders of its lists. */
  readonly finders: readonly Finder<unknown>[];
  readonly unknownFields: (input: unknown) => Iterable<UnknownField>;
  /** Returns how its objects are read: for the readers of compiled tables. A call, since nobody may change it. */
  readonly plan: () => ObjectPlan;
  readonly types?: { readonly out: Out; readonly value: Value; readonly input: unknown };
}

/** A schema of zod, valibot, arktype or another library, by the interface that they share: Standard Schema. */
export interface StandardSchema<Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly validate: (value: unknown) => unknown;
    readonly types?: { readonly output: Output } | undefined;
  };
}

/** A codec of io-ts. */
export interface Decoder<Output> {
  readonly name: string;
  readonly decode: (
    value: unknown,
  ) => { readonly _tag: 'Right'; readonly right: Output } | { readonly _tag: 'Left'; readonly left: unknown };
}

/** A schema of another library, for one field. */
export type ForeignSchema<Output> = StandardSchema<Output> | Decoder<Output>;

/** A field that a schema of another library reads: `fromSchema(schema)`. */
export interface ForeignField<Out = unknown, Value = Out> extends Reading<Out, Value> {
  readonly kind: 'foreign';
  readonly schema: ForeignSchema<unknown>;
}

/** How a value is read. */
export type Schema<Out = unknown, Value = Out> =
  | ScalarSchema<Out, Value>
  | ArraySchema<Out, Value>
  | RecordSchema<Out, Value>
  | ObjectSchema<Out, Value>
  | ForeignField<Out, Value>;

/** The value that rules get of a schema. */
export type Out<S> = S extends { readonly types?: { readonly out: infer O } } ? O : never;

/** The value that a report has of a schema. */
export type Value<S> = S extends { readonly types?: { readonly value: infer V } } ? V : never;

/** The names of the fields of an object. */
export type Names<S> = S extends object ? keyof S & string : never;

/** The names of the fields of an input, at any depth. */
export type FieldNames<S> = S extends readonly (infer Element)[]
  ? FieldNames<Element>
  : S extends object
    ? Names<S> | { [N in Names<S>]: FieldNames<Exclude<S[N & keyof S], undefined>> }[Names<S>]
    : never;

/** A field of an input that its schema does not have. */
export interface UnknownField {
  readonly path: Path;
  /** As the input spells it. */
  readonly name: string;
  /** The documented field of the same object that it is most like. */
  readonly nearest: string;
  /** How many letters are inserted, deleted, replaced or swapped to make it the nearest. */
  readonly slips: number;
}

/** How a whole input is read: by an object, or by one with parameters. */
export interface InputSchema<Out, Value, Input> {
  readonly outline: Outline;
  readonly readInput: (input: unknown, context: ReadContext) => ObjectNode;
  /** Returns the same reader, but for the object, which another one reads: that of a compiled table. */
  readonly readerBy?: (readBody: InputReader) => (input: unknown, context: ReadContext) => ObjectNode;
  readonly decodeInput: (node: ObjectNode) => Value;
  /** Returns the fields of an input that the schema does not have. It may throw what a getter or a proxy throws. */
  readonly unknownFields?: (input: unknown) => Iterable<UnknownField>;
  /** For the compiler alone. */
  readonly types?: { readonly out: Out; readonly value: Value; readonly input: Input };
}

/** Returns the schema of a field of an object, in any spelling that the object allows. */
export const fieldOf = ({ fields, keys }: ObjectSchema, name: string): Schema | undefined =>
  keys === 'exact'
    ? own(fields, name)
    : Object.entries(fields).find(([field]) => asciiLowerCase(field) === asciiLowerCase(name))?.[1];

/** Returns the value of rules of what was read. */
export const valueOf = ({ decode }: Pick<Schema, 'decode'>, read: unknown): unknown =>
  decode === undefined ? read : (read as Node).value;
