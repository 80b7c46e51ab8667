import { none } from './node.js';
import type { Path } from './node.js';
import { nearest } from './nearest.js';
import { fieldOf } from './schema.js';
import type { Finder, ObjectSchema, Schema, UnknownField } from './schema.js';
import { copyArray, isJsonArray, isJsonObject } from './values.js';

/** Returns the names in which a finder finds something: also those that it would take with another value. */
const foundBy = (find: Finder<unknown>, object: object, others: readonly string[]): readonly unknown[] =>
  [object, Object.fromEntries(others.map((name) => [name, name]))].flatMap((each) =>
    find(each, others, () => undefined).map(({ path }) => path[0]),
  );

function* inObject(
  schema: ObjectSchema,
  value: object,
  path: Path,
): Generator<UnknownField, void, undefined> {
  const { fields, finders } = schema;
  const others = Object.keys(value).filter((name) => fieldOf(schema, name) === undefined);
  const found = new Set(finders.flatMap((find) => foundBy(find, value, others)));
  for (const [name, one] of Object.entries(value)) {
    const field = fieldOf(schema, name);
    if (field !== undefined) yield* unknownFields(field, one, [...path, name]);
    else if (one !== undefined && one !== null && !found.has(name)) {
      const like = nearest(name, Object.keys(fields));
      if (like !== undefined) yield { path: [...path, name], name, nearest: like.name, slips: like.slips };
    }
  }
}

/**
 * Yields the fields of a value that its schema does not have, in the order in which they are written. A field that is
 * `null` is absent, and one of an object without documented fields is not unknown.
 *
 * @example
 * [...unknownFields(object({ Subscribe: boolean }), { Suscribe: true }, [])]
 * // => [{ path: ['Suscribe'], name: 'Suscribe', nearest: 'Subscribe', slips: 1 }]
 */
export function* unknownFields(
  schema: Schema,
  value: unknown,
  path: Path,
): Generator<UnknownField, void, undefined> {
  if (schema.kind === 'object' && isJsonObject(value)) yield* inObject(schema, value, path);
  if (schema.kind === 'array' && isJsonArray(value))
    for (const [index, element] of (copyArray(value) ?? none).entries())
      yield* unknownFields(schema.of, element, [...path, index]);
  if (schema.kind === 'record' && isJsonObject(value))
    for (const [name, one] of Object.entries(value)) yield* unknownFields(schema.of, one, [...path, name]);
}
