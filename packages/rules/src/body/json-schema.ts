import { misuse } from '../engine/refuse.js';
import { own } from '../engine/own.js';
import { asObject, elementOf, isLenient } from './kind.js';
import type { Kind } from './kind.js';
import type { ObjectKind } from './object.js';

/** The versions of JSON Schema that are written, by the names that Standard JSON Schema gives them. */
export type Target = 'draft-2020-12' | 'draft-07' | 'openapi-3.0';

/** What a table's author adds to a schema for who reads it: at each field, in the form of a JSON Schema. */
export interface Annotation {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  /** Of a field that the reader leaves to the rules (`anything`): its documented type. */
  readonly type?: 'string' | 'number' | 'boolean';
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Annotation };
  readonly items?: Annotation;
}

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** `draft-2020-12` if it is not given. */
  readonly target?: Target | undefined;
  /** The schema of what goes in, or of what a report holds. `input` if it is not given. */
  readonly io?: 'input' | 'output' | undefined;
  /** Of `input`: takes every spelling that the reader takes, and nothing else. Such a schema names no field. */
  readonly exact?: boolean | undefined;
  readonly annotations?: Annotation | undefined;
}

const versions: { readonly [T in Target]: object } = {
  'draft-2020-12': { $schema: 'https://json-schema.org/draft/2020-12/schema' },
  'draft-07': { $schema: 'http://json-schema.org/draft-07/schema#' },
  'openapi-3.0': {},
};

interface Schema {
  readonly type?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

/** A word in any ASCII case, as a regular expression. */
const anyCase = (word: string): string =>
  Array.from(word, (letter) =>
    /[a-z]/i.test(letter)
      ? `[${letter.toLowerCase()}${letter.toUpperCase()}]`
      : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  ).join('');

const flagText: Schema = {
  type: 'string',
  pattern: '^(?:[tT][rR][uU][eE]|[fF][aA][lL][sS][eE])$',
};

/** The types of `words`, and of a flag, which a form or a caller may write as a text. */
const scalars = {
  text: [{ type: 'string' }],
  words: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }],
  number: [{ type: 'number' }],
  flag: [{ type: 'boolean' }, flagText],
} as const;

const decodedTypes = { text: 'string', words: 'string', number: 'number', flag: 'boolean' } as const;

const oneOf = (schemas: readonly Schema[]): Schema =>
  schemas.length === 1 ? (schemas[0] as Schema) : { anyOf: schemas };

/** The same schema for a value that may be null. One that takes anything takes it already. */
const nullable = (schema: Schema, target: Target): Schema => {
  const { type, anyOf } = schema;
  if (target === 'openapi-3.0') {
    // There null goes with a type, and one of several alternatives is enough.
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

interface Settings {
  readonly target: Target;
  readonly io: 'input' | 'output';
  readonly exact: boolean;
}

const noted = (
  schema: Schema,
  note: Annotation | undefined,
  { target, exact }: Pick<Settings, 'target' | 'exact'>,
): Schema => {
  const { title, description, examples, type } = note ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    // What the reader takes is not what the rules let pass.
    ...(Object.keys(schema).length === 0 && type !== undefined && !exact ? { type } : schema),
    ...(examples === undefined ? {} : target === 'openapi-3.0' ? { example: examples[0] } : { examples }),
  };
};

/** The schema of a value that is there. */
const schemaOf = (kind: Kind, note: Annotation | undefined, settings: Settings): Schema => {
  const { target, io, exact } = settings;
  const isInput = io === 'input';
  switch (kind.kind) {
    case 'anything':
    case 'schema':
      return noted({}, note, settings);
    case 'list': {
      const of = elementOf(kind);
      const items = schemaOf(of, note?.items, settings);
      // What is not an object in its list, rules refuse: its author has a sentence for it.
      const isOpen = isInput && exact && isLenient(of);
      return noted(
        { type: 'array', items: isOpen ? { anyOf: [items, { not: { type: 'object' } }] } : items },
        note,
        settings,
      );
    }
    case 'record': {
      const values = schemaOf(elementOf(kind), note?.items, settings);
      return noted(
        { type: 'object', additionalProperties: isInput ? nullable(values, target) : values },
        note,
        settings,
      );
    }
    case 'object': {
      const { fields, names } = asObject(kind);
      const isAnyCase = isInput && exact && names !== 'exact';
      const properties = Object.fromEntries(
        Object.entries(fields).map(([name, of]) => {
          const schema = schemaOf(of, own(note?.properties, name), settings);
          return [isAnyCase ? `^${anyCase(name)}$` : name, isInput ? nullable(schema, target) : schema];
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
      return noted(isInput ? oneOf(scalars[kind.kind]) : { type: decodedTypes[kind.kind] }, note, settings);
  }
};

/** A body that has a JSON Schema: an object, or one with values next to it. */
export type Described = Pick<ObjectKind<unknown, unknown>, 'fields'> & { readonly body?: unknown };

/**
 * Returns the JSON Schema of a body, for who reads it: tools, clients, language models. It names each field in its documented
 * spelling, with its type and the annotations that are given, and lets other fields pass, since another spelling is one.
 * Whatever a table calls valid passes it. With `exact` it takes every spelling that the reader takes, and nothing else. With
 * `io: 'output'` it is that of what a report holds. It cannot say that a field is given twice, nor that a list is too long, and of
 * a schema of another library it says nothing. Throws for an exact one of `openapi-3.0`, which cannot write it.
 *
 * @example
 * jsonSchema(object({ text }), { target: 'draft-07', annotations: { properties: { text: { description: 'Some words.' } } } })
 * // => { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties: { text: { description: 'Some words.', type: ['string', 'null'] } } }
 * jsonSchema(object({ loud: flag }), { target: 'openapi-3.0', io: 'output' })
 * // => { type: 'object', properties: { loud: { type: 'boolean' } }, required: ['loud'], additionalProperties: false }
 */
export const jsonSchema = (
  of: Described,
  { target = 'draft-2020-12', io = 'input', exact = false, annotations }: JsonSchemaOptions = {},
): object => {
  if (exact && target === 'openapi-3.0')
    return misuse(
      'OpenAPI 3.0 has no patternProperties, which an exact JSON Schema needs: take another target.',
    );
  const settings: Settings = { target, io, exact };
  if (of.body === undefined)
    return { ...versions[target], ...schemaOf(of as unknown as Kind, annotations, settings) };
  const properties = {
    ...Object.fromEntries(
      Object.entries(of.fields).map(([name, kind]) => [
        name,
        schemaOf(kind, own(annotations?.properties, name), settings),
      ]),
    ),
    body: schemaOf(of.body as Kind, own(annotations?.properties, 'body'), settings),
  };
  // What comes with a body is next to it in the schema too.
  const required = exact ? ['body'] : [...(annotations?.required ?? []), 'body'];
  return { ...versions[target], ...noted({ type: 'object', properties, required }, annotations, settings) };
};
