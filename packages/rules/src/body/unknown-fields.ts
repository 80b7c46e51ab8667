import { none } from '../engine/cell.js';
import type { UnknownField } from '../engine/cell.js';
import { elementsOf, mostElements } from '../engine/own.js';
import type { Path } from '../engine/path.js';
import { isArray, isObject } from './json-value.js';
import { asObject, elementOf, fieldOf } from './kind.js';
import type { Kind } from './kind.js';
import type { Finder } from './manner.js';
import { nearest } from './nearest.js';

/** The names in which a list of an object finds something: also those that it would take with another value. */
const takenBy = (find: Finder<unknown>, object: object, others: readonly string[]): readonly unknown[] =>
  [object, Object.fromEntries(others.map((name) => [name, name]))].flatMap((each) =>
    find(each, others, () => undefined).map(({ path }) => path[0]),
  );

function* inObject(kind: Kind, value: object, path: Path): Generator<UnknownField, void, undefined> {
  const { fields, finders } = asObject(kind);
  const others = Object.keys(value).filter((name) => fieldOf(kind, name) === undefined);
  const taken = new Set(finders.flatMap((find) => takenBy(find, value, others)));
  for (const [name, one] of Object.entries(value)) {
    const field = fieldOf(kind, name);
    if (field !== undefined) yield* unknownFields(field, one, [...path, name]);
    else if (one !== undefined && one !== null && !taken.has(name)) {
      const like = nearest(name, Object.keys(fields));
      if (like !== undefined) yield { path: [...path, name], name, nearest: like.name, slips: like.slips };
    }
  }
}

/**
 * Yields the fields of a value that its description does not have, in the order in which they are written. A field that is
 * `null` is absent, and one of an object without documented fields is not unknown.
 *
 * @example
 * [...unknownFields(object({ Subscribe: flag }), { Suscribe: true }, [])]
 * // => [{ path: ['Suscribe'], name: 'Suscribe', nearest: 'Subscribe', slips: 1 }]
 */
export function* unknownFields(
  kind: Kind,
  value: unknown,
  path: Path,
): Generator<UnknownField, void, undefined> {
  if (kind.kind === 'object' && isObject(value)) yield* inObject(kind, value, path);
  if (kind.kind === 'list' && isArray(value))
    for (const [index, element] of (elementsOf(value, mostElements) ?? none).entries())
      yield* unknownFields(elementOf(kind), element, [...path, index]);
  if (kind.kind === 'record' && isObject(value))
    for (const [name, one] of Object.entries(value))
      yield* unknownFields(elementOf(kind), one, [...path, name]);
}
