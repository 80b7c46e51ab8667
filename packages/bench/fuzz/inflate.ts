import fc from 'fast-check';

type Json = unknown;
type Place = readonly (string | number)[];

/** What is made large: one text, or what holds many values. A byte of the second is more to look at. */
export type Part = 'text' | 'structure';

/** Every such part of a value, by its place. */
const placesIn = (value: Json, part: Part, place: Place = []): readonly Place[] => {
  if (typeof value === 'string') return part === 'text' ? [place] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(part === 'structure' ? [place] : []),
    ...Object.entries(value).flatMap(([key, one]) =>
      placesIn(one, part, [...place, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
};

const changedAt = (value: Json, [first, ...rest]: Place, change: (of: Json) => Json): Json => {
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((one, index) => (index === first ? changedAt(one, rest, change) : (one as Json)));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, one]) => [
      key,
      key === first ? changedAt(one, rest, change) : (one as Json),
    ]),
  );
};

/** The same again and again, until it has so many bytes: characters, elements, or fields under names that are nearly the same. */
const repeated = (value: Json, bytes: number, mark: string): Json => {
  if (typeof value === 'string')
    return (value === '' ? 'x' : value).repeat(Math.ceil(bytes / Math.max(1, value.length)));
  const each = Math.max(8, JSON.stringify(value).length);
  const times = Math.ceil(bytes / each);
  if (Array.isArray(value)) {
    const list: readonly Json[] = value.length === 0 ? [null] : (value as readonly Json[]);
    return Array.from({ length: times * list.length }, (_, index) => list[index % list.length]);
  }
  const entries = Object.entries(value as object);
  const some = entries.length === 0 ? [['x', 'y'] as const] : entries;
  return Object.fromEntries(
    Array.from({ length: times }, (_, index) =>
      some.map(([key, one]) => [
        index === 0 ? key : key + mark.repeat(1 + (index % 40)) + String(index),
        one as Json,
      ]),
    ).flat(),
  );
};

/** A value that is made large at one of its places: whatever costs more than its size shows there. One without a place stays. */
export const inflated = (value: Json, part: Part, bytes: number): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom(...placesIn(value, part), undefined),
      fc.constantFrom('-', '_', ' ', 'c', 'E', '\u212a', '.', '0'),
    )
    .map(([place, mark]) =>
      place === undefined ? value : changedAt(value, place, (of) => repeated(of, bytes, mark)),
    );
