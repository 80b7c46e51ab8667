import { mistake } from './mistake.js';
import type { ObjectSchema, Schema } from './schema.js';
import { own } from './values.js';

/** The versions of JSON Schema that are written, by the names that Standard JSON Schema gives them. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0';

/** Texts and examples that the author of a table adds to a JSON Schema for its readers, at each field. */
export interface Annotation {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** The documented type of a field that the reader leaves to the rules (`unknown`). */
  readonly type?: 'string' | 'number' | 'boolean';
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Annotation };
  readonly items?: Annotation;
}

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** `draft-2020-12` if it is not given. */
  readonly target?: JsonSchemaTarget | undefined;
  /** The schema of an input, or of the value of a report. `input` if it is not given. */
  readonly io?: 'input' | 'output' | undefined;
  /** If the schema of an `input` takes every spelling that the reader takes, and nothing else. Such a schema names no field. */
  readonly exact?: boolean | undefined;
  readonly annotations?: Annotation | undefined;
}

const versions: { readonly [T in JsonSchemaTarget]: object } = {
  'draft-2020-12': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  'draft-07': { $schema: 'http://json-schema.org/draft-07/schema#' },
  'openapi-3.0': {},
};

interface JsonSchema {
  readonly type?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly [keyword: string]: unknown;
}

/** Returns a regular expression of a word in any ASCII case. */
const anyCase = (word: string): string =>
  Array.from(word, (letter) =>
    /[a-z]/i.test(letter)
      ? `[${letter.toLowerCase()}${letter.toUpperCase()}]`
      : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  ).join('');

const booleanText: JsonSchema = {
  type: 'string',
  pattern: '^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$',
};

/** The types of a scalar: a form or a caller may write a boolean as a text. */
const scalars = {
  text: [{ type: 'string' }],
  coercedText: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
  number: [{ type: 'number' }],
  boolean: [{ type: 'boolean' }, booleanText],
} as const;

const decodedTypes = { text: 'string', coercedText: 'string', number: 'number', boolean: 'boolean' } as const;

const alternatives = (schemas: readonly JsonSchema[]): JsonSchema =>
  schemas.length === 1 ? (schemas[0] as JsonSchema) : { anyOf: schemas };

/** Returns the schema of a value that may be null. One that takes any value takes it already. */
const nullable = (schema: JsonSchema, target: JsonSchemaTarget): JsonSchema => {
  const { type, anyOf } = schema;
  if (target === 'openapi-3.0') {
    // In OpenAPI 3.0 null goes with a type, and one of several alternatives is enough.
    if (anyOf !== undefined)
      return {
        ...schema,
        anyOf: anyOf.map((one, index) => (index === 0 ? { ...one, nullable: true } : one)),
      };
    return type === undefined ? schema : { ...schema, nullable: true };
  }
  if (anyOf !== undefined) return { ...schema, anyOf: [...anyOf, { type: 'null' }] };
  return type === undefined ? schema : { ...schema, type: [type, 'null'] };
};

interface SchemaSettings {
  readonly target: JsonSchemaTarget;
  readonly io: 'input' | 'output';
  readonly exact: boolean;
}

const noted = (
  schema: JsonSchema,
  note: Annotation | undefined,
  { target, exact }: Pick<SchemaSettings, 'target' | 'exact'>,
): JsonSchema => {
  const { title, description, examples, type } = note ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    // The reader takes more than the rules let pass.
    ...(Object.keys(schema).length === 0 && type !== undefined && !exact ? { type } : schema),
    ...(examples === undefined ? {} : target === 'openapi-3.0' ? { example: examples[0] } : { examples }),
  };
};

/** Returns the JSON Schema of a value that is there. */
const schemaOf = (schema: Schema, note: Annotation | undefined, settings: SchemaSettings): JsonSchema => {
  const { target, io, exact } = settings;
  const isInput = io === 'input';
  switch (schema.kind) {
    case 'unknown':
    case 'foreign':
      return noted({}, note, settings);
    case 'array': {
      const { of } = schema;
      const items = schemaOf(of, note?.items, settings);
      // An element that is read as an empty object is left to a rule.
      const isOpen = isInput && exact && of.kind === 'object' && of.nonObject === 'asEmpty';
      return noted(
        { type: 'array', items: isOpen ? { anyOf: [items, { not: { type: 'object' } }] } : items },
        note,
        settings,
      );
    }
    case 'record': {
      const values = schemaOf(schema.of, note?.items, settings);
      return noted(
        { type: 'object', additionalProperties: isInput ? nullable(values, target) : values },
        note,
        settings,
      );
    }
    case 'object': {
      const { fields, keys } = schema;
      const isAnyCase = isInput && exact && keys === 'ignoreCase';
      const properties = Object.fromEntries(
        Object.entries(fields).map(([name, of]) => {
          const property = schemaOf(of, own(note?.properties, name), settings);
          return [isAnyCase ? `^${anyCase(name)}$` : name, isInput ? nullable(property, target) : property];
        }),
      );
      const required = isInput
        ? []
        : Object.entries(fields).flatMap(([name, { absent }]) => (absent === undefined ? [] : [name]));
      return noted(
        {
          type: 'object',
          [isAnyCase ? 'patternProperties' : 'properties']: properties,
          ...(required.length === 0 ? {} : { required }),
          ...(isInput ? {} : { additionalProperties: false }),
        },
        note,
        settings,
      );
    }
    default:
      return noted(
        isInput ? alternatives(scalars[schema.kind]) : { type: decodedTypes[schema.kind] },
        note,
        settings,
      );
  }
};

/** A schema that has a JSON Schema: of an object, or of one with parameters. */
export type Described = Pick<ObjectSchema<unknown, unknown>, 'fields'> & { readonly body?: unknown };

/**
 * Returns the JSON Schema of a body, for its readers: tools, clients, language models. It names each field in its documented
 * spelling, with its type and the annotations that are given, and lets other fields pass, since another spelling is one.
 * Whatever a table calls valid passes it. With `exact` it takes every spelling that the reader takes, and nothing else. With
 * `io: 'output'` it is that of the value of a report. It has no word for a field that is given twice, or a list that is too long,
 * nor for a schema of another library. Throws for an exact one of `openapi-3.0`, which has no keyword for it.
 *
 * @example
 * jsonSchema(object({ text }), { target: 'draft-07', annotations: { properties: { text: { description: 'Some words.' } } } })
 * // => { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties: { text: { description: 'Some words.', type: ['string', 'null'] } } }
 * jsonSchema(object({ loud: boolean }), { target: 'openapi-3.0', io: 'output' })
 * // => { type: 'object', properties: { loud: { type: 'boolean' } }, required: ['loud'], additionalProperties: false }
 */
export const jsonSchema = (
  of: Described,
  { target = 'draft-2020-12', io = 'input', exact = false, annotations }: JsonSchemaOptions = {},
): object => {
  if (exact && target === 'openapi-3.0')
    return mistake(
      'OpenAPI 3.0 has no patternProperties, which an exact JSON Schema needs: take another target.',
    );
  const settings: SchemaSettings = { target, io, exact };
  if (of.body === undefined)
    return { ...versions[target], ...schemaOf(of as unknown as Schema, annotations, settings) };
  const properties = {
    ...Object.fromEntries(
      Object.entries(of.fields).map(([name, schema]) => [
        name,
        schemaOf(schema, own(annotations?.properties, name), settings),
      ]),
    ),
    body: schemaOf(of.body as Schema, own(annotations?.properties, 'body'), settings),
  };
  // Parameters are next to the body in the schema too.
  const required = exact ? ['body'] : [...(annotations?.required ?? []), 'body'];
  return { ...versions[target], ...noted({ type: 'object', properties, required }, annotations, settings) };
};
