import { asObject, elementOf, isLenient } from './kind.js';
import type { Kind } from './kind.js';
import type { ObjectKind } from './object.js';

/** The versions of JSON Schema that are written. */
export type Draft = '2020-12' | '7';

const versions = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  '7': 'http://json-schema.org/draft-07/schema#',
} as const;

/** A pattern for a name or a word in any ASCII case. */
const anyCase = (word: string): string =>
  `^${Array.from(word, (letter) =>
    /[a-z]/i.test(letter)
      ? `[${letter.toLowerCase()}${letter.toUpperCase()}]`
      : letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  ).join('')}$`;

const word = (text: string): object => ({ type: 'string', pattern: anyCase(text) });

/** What takes anything takes null already. */
const nullable = (schema: object): object =>
  Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };

/** An element is never absent: null is not read as nothing, but of a kind that takes anything. */
const element = (kind: Kind): object =>
  isLenient(kind) ? { anyOf: [schemaOf(kind), { not: { type: 'object' } }] } : schemaOf(kind);

const schemas: { readonly [K in Kind['kind']]: (kind: Kind) => object } = {
  text: () => ({ type: 'string' }),
  words: () => ({ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }),
  number: () => ({ type: 'number' }),
  flag: () => ({ anyOf: [{ type: 'boolean' }, word('true'), word('false')] }),
  anything: () => ({}),
  schema: () => ({}),
  list: (kind) => ({ type: 'array', items: element(elementOf(kind)) }),
  record: (kind) => ({ type: 'object', additionalProperties: nullable(schemaOf(elementOf(kind))) }),
  object: (kind) => {
    const { fields, names } = asObject(kind);
    const properties = Object.fromEntries(
      Object.entries(fields).map(([name, of]) => [
        names === 'exact' ? name : anyCase(name),
        nullable(schemaOf(of)),
      ]),
    );
    return { type: 'object', [names === 'exact' ? 'properties' : 'patternProperties']: properties };
  },
};

const schemaOf = (kind: Kind): object => schemas[kind.kind](kind);

/** A body that has a JSON Schema: an object, or one with values next to it. */
export type Described = Pick<ObjectKind<unknown, unknown>, 'fields'> & { readonly body?: unknown };

/** What comes with a body is next to it in the schema too. */
const described = (of: Described, schemaOfKind: (kind: Kind) => object): object =>
  of.body === undefined
    ? schemaOfKind(of as unknown as Kind)
    : {
        type: 'object',
        properties: {
          ...Object.fromEntries(Object.entries(of.fields).map(([name, kind]) => [name, schemaOfKind(kind)])),
          body: schemaOfKind(of.body as Kind),
        },
        required: ['body'],
      };

/**
 * Returns the JSON Schema of a body: it takes what the reader reads, every spelling and every null of it, and nothing else.
 * It cannot say that a field is given twice, nor that a list is too long, and of a schema of another library it says nothing.
 *
 * @example
 * jsonSchema(object({ text }), '7')
 * // => { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties: { text: { anyOf: [{ type: 'string' }, { type: 'null' }] } } }
 */
export const jsonSchema = (body: Described, draft: Draft = '2020-12'): object => ({
  $schema: versions[draft],
  ...described(body, schemaOf),
});

const decodedSchemas: { readonly [K in Kind['kind']]: (kind: Kind) => object } = {
  text: () => ({ type: 'string' }),
  words: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  flag: () => ({ type: 'boolean' }),
  anything: () => ({}),
  schema: () => ({}),
  list: (kind) => ({ type: 'array', items: decodedOf(elementOf(kind)) }),
  record: (kind) => ({ type: 'object', additionalProperties: decodedOf(elementOf(kind)) }),
  object: (kind) => {
    const fields = Object.entries(asObject(kind).fields);
    const required = fields.filter(([, { absent }]) => absent !== undefined).map(([name]) => name);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map(([name, of]) => [name, decodedOf(of)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  },
};

const decodedOf = (kind: Kind): object => decodedSchemas[kind.kind](kind);

/**
 * Returns the JSON Schema of what a report holds of a body: documented names alone, and what is absent left out.
 *
 * @example
 * decodedSchema(object({ loud: flag }), '7')
 * // => { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties: { loud: { type: 'boolean' } }, required: ['loud'], additionalProperties: false }
 */
export const decodedSchema = (body: Described, draft: Draft = '2020-12'): object => ({
  $schema: versions[draft],
  ...described(body, decodedOf),
});
