import { fieldOf } from '../schema/schema.js';
import type { Schema } from '../schema/schema.js';
import { isJsonObject } from '../schema/values.js';
import { inPlace } from './errors.js';
import { fromValues, pathIn, inputValue } from './values.js';
import type { Blanks, FormBody } from './values.js';

/** The post of a form: `FormData`, `URLSearchParams`, or the object that a server made of a url-encoded body. */
export type Posted = Iterable<readonly [name: string, value: unknown]> | { readonly [name: string]: unknown };

/** One value, by what is left of its name. */
interface Named {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** How deep names, and what a server made of a body, are looked into. */
const deepest = 16;

/** `Subscribers[0].MobileNumber`, `Subscribers.0.MobileNumber` and `Subscribers[0][MobileNumber]` are the same. What is deeper than any form is one name. */
const pathOfName = (name: string): readonly string[] => {
  const segments = name.split(/[.[]/);
  return segments.length > deepest
    ? [name]
    : segments.map((segment, index) => (index === 0 ? segment : segment.replace(/\]$/, '')));
};

/** The values in what a server made of a body, each by its path: a list of texts is one name given again and again. */
const namedIn = (value: unknown, path: readonly string[]): readonly Named[] => {
  const isList = Array.isArray(value);
  if (path.length > deepest || (!isList && !isJsonObject(value))) return [{ path, value }];
  return Object.entries(value).flatMap(([key, one]) =>
    isList && (typeof one !== 'object' || one === null)
      ? [{ path, value: one as unknown }]
      : namedIn(one, path.length === 0 ? pathOfName(key) : [...path, key]),
  );
};

const allIn = (posted: Posted): readonly Named[] =>
  Symbol.iterator in posted
    ? Array.from(posted as Iterable<readonly [string, unknown]>, ([name, value]) => ({
        path: pathOfName(name),
        value,
      }))
    : namedIn(posted, []);

/** The values by the first segment of their names, which is taken off. */
const byFirst = (named: readonly Named[]): ReadonlyMap<string, ReadonlySet<Named>> => {
  const groups = new Map<string, Set<Named>>();
  named.forEach(({ path: [first = '', ...path], value }) => {
    const group = groups.get(first) ?? new Set<Named>();
    groups.set(first, group.add({ path, value }));
  });
  return groups;
};

/** Returns the value of the inputs of one name. A box is checked if one of them is: a hidden input before or after it has the value of one that is not. */
const leaf = (kind: Schema | undefined, values: readonly unknown[]): unknown => {
  if (kind?.kind === 'boolean')
    return values.find((value) => inputValue(kind, value) === true) ?? values.at(-1);
  return values.length === 1 ? values[0] : values;
};

/** Rows by names without an index, `rows[][name]`: a name that is given again begins the next one, but for the inputs of one box. */
const inTurn = (of: Schema, named: readonly Named[]): readonly (readonly Named[])[] =>
  named.reduce<readonly (readonly Named[])[]>((rows, one) => {
    const row = rows.at(-1);
    const same = (other: Named | undefined): boolean => other?.path.join('.') === one.path.join('.');
    const isList = one.path.at(-1) === '';
    const isBox = of.kind === 'object' && fieldOf(of, one.path[0] as string)?.kind === 'boolean';
    const isOfBox = isBox && same(row?.at(-1));
    return row === undefined || (!isList && !isOfBox && row.some(same))
      ? [...rows, [one]]
      : [...rows.slice(0, -1), [...row, one]];
  }, []);

const isIndex = (segment: string): boolean => /^\d{1,15}$/.test(segment);

/** Returns true for one of several values of a name: `mobileNumbers`, or `mobileNumbers[]`. */
const isPlain = ({ path }: Named): boolean => path.join('') === '';

/** Returns a maker of the values of the inputs of one form. `indices` are those that their names give the rows of a list. */
const gatherer = () => {
  const indices = new Map<unknown, readonly number[]>();
  const listOf = (of: Schema, named: readonly Named[]): readonly unknown[] => {
    const rest = named.filter((one) => !isPlain(one));
    // Names without an index are those of one row, or of one after the other.
    const single = rest.filter(({ path: [first] }) => first !== '' && !isIndex(first as string));
    const turns = rest
      .filter(({ path: [first] }) => first === '')
      .map(({ path, value }) => ({ path: path.slice(1), value }));
    const before = [
      ...named.filter(isPlain).map(({ value }) => value),
      ...(single.length === 0 ? [] : [valueOf(of, single)]),
      ...inTurn(of, turns).map((row) => valueOf(of, row)),
    ];
    const rows = [...byFirst(rest)]
      .filter(([first]) => isIndex(first))
      .map(([first, group]) => [Number(first), valueOf(of, [...group])] as const)
      .sort(([one], [other]) => one - other);
    const list = [...before, ...rows.map(([, value]) => value)];
    indices.set(list, [...before.keys(), ...rows.map(([index]) => index)]);
    return list;
  };
  const valueOf = (kind: Schema | undefined, named: readonly Named[]): unknown => {
    if (kind?.kind === 'array') return listOf(kind.of, named);
    const values = named.filter(({ path }) => path.length === 0).map(({ value }) => value);
    if (values.length > 0) return leaf(kind, values);
    const isRecord = kind?.kind === 'record';
    // The names in a record are anybody's, dots and all.
    const fields = isRecord ? named.map(({ path, value }) => ({ path: [path.join('.')], value })) : named;
    const kindAt = (name: string): Schema | undefined =>
      isRecord ? kind.of : kind?.kind === 'object' ? fieldOf(kind, name) : undefined;
    return Object.fromEntries(
      [...byFirst(fields)].map(([name, group]) => [name, valueOf(kindAt(name), [...group])]),
    );
  };
  return { valueOf, indices };
};

/**
 * Returns what a form posts as a table takes it: names that are given again, or with an index, are a list, and the rest is as
 * `fromValues` has it. A value that fits nowhere stays as it is: the table rejects it.
 *
 * @example
 * const kind = object({ rows: array(object({ name: text, paid: boolean })) });
 * const { body, place } = fromFormData(kind, new URLSearchParams('rows[2].name=Ann&rows[2].paid=on&rows[0].name='));
 * body // => { rows: [{ name: 'Ann', paid: true }] }
 * place({ path: ['rows', 0, 'name'] }) // => ['rows', 2, 'name']
 */
export const fromFormData = (kind: Pick<Schema, 'kind'>, posted: Posted, blanks: Blanks = {}): FormBody => {
  const { valueOf, indices } = gatherer();
  try {
    const values = valueOf(kind as Schema, allIn(posted));
    const { body, place } = fromValues(kind, values, blanks);
    return { body, place: (said) => pathIn(values, indices, place(said)) };
  } catch {
    return { body: undefined, place: inPlace };
  }
};
