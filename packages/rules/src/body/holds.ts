import { elementsOf, mostElements, own } from '../engine/own.js';
import { asObject, elementOf } from './kind.js';
import type { Kind } from './kind.js';
import { isObject } from './json-value.js';
import { isStandard } from './schema.js';
import type { Schema } from './schema.js';

const always = (): boolean => true;

/** By a kind's name, whether a value is one that it decodes into. */
const tests: { readonly [K in Kind['kind']]: (value: unknown, kind: Kind) => boolean } = {
  text: (value) => typeof value === 'string',
  words: (value) => typeof value === 'string',
  number: (value) => Number.isFinite(value),
  flag: (value) => typeof value === 'boolean',
  anything: always,
  list: (value, kind) =>
    elementsOf(value, mostElements)?.every((each) => holds(elementOf(kind), each)) === true,
  record: (value, kind) =>
    isObject(value) && Object.values(value).every((each) => holds(elementOf(kind), each)),
  object: (value, kind) =>
    isObject(value) &&
    Object.entries(asObject(kind).fields).every(([name, of]) => {
      const held = own(value as { readonly [name: string]: unknown }, name);
      return held === undefined ? of.absent === undefined : holds(of, held);
    }),
  schema: (value, kind) => {
    const { schema } = kind as Kind & { readonly schema: Schema<unknown> };
    return isStandard(schema)
      ? (schema['~standard'].validate(value) as { readonly issues?: unknown }).issues === undefined
      : schema.decode(value)._tag === 'Right';
  },
};

/**
 * Returns whether a value is one that a kind decodes into, by its own fields: what is inherited is not there.
 *
 * @example
 * holds(object({ Subscribe: flag }), { Subscribe: false }) // => true
 * holds(object({ Subscribe: flag }), { Subscribe: 'false' }) // => false
 */
export const holds = (kind: Pick<Kind, 'kind'>, value: unknown): boolean =>
  tests[kind.kind](value, kind as Kind);
