type Picture = readonly (readonly [object: object, entries: readonly (readonly [PropertyKey, unknown])[]])[];

const attempt = <Value>(look: () => Value, otherwise: Value): Value => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

/** The own properties, without asking a getter. What cannot be looked at has none. */
const entriesOf = (object: object): readonly (readonly [PropertyKey, unknown])[] =>
  attempt(
    () =>
      Reflect.ownKeys(object).map((key) => {
        const property = Reflect.getOwnPropertyDescriptor(object, key);
        return [key, property?.get ?? property?.value] as const;
      }),
    [],
  );

/** Every object that can be reached, with what it holds: any depth, and cycles. */
export const pictureOf = (root: unknown): Picture => {
  const seen = new Map<object, readonly (readonly [PropertyKey, unknown])[]>();
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    const entries = entriesOf(value);
    seen.set(value, entries);
    for (const [, inner] of entries) open.push(inner);
  }
  return [...seen];
};

/** What has changed since: the names of properties. */
export const changedSince = (picture: Picture): readonly PropertyKey[] =>
  picture.flatMap(([object, before]) => {
    const now = entriesOf(object);
    const changed = now.filter(
      ([key, value], place) => before[place]?.[0] !== key || !Object.is(before[place][1], value),
    );
    return now.length === before.length ? changed.map(([key]) => key) : ['length'];
  });

/** Freezes all that can be reached, where it can be frozen. */
export const deepFreeze = (root: unknown): void => {
  for (const [object] of pictureOf(root)) attempt(() => Object.freeze(object), object);
};
