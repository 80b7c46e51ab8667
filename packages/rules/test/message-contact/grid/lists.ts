import fc from 'fast-check';

import { emptyClasses, given } from '../../../../testing/src/send/field.js';
import { judged } from '../../../../testing/src/send/judged.js';
import type { Cell, ElementClass } from '../../../../testing/src/send/part.js';

/** A list with one element of each of these classes. */
export const listOf = (field: string, elements: readonly ElementClass[]): Cell => ({
  name: `${field} [${elements.map(({ name }) => name).join(' | ')}]`,
  part: fc
    .tuple(...elements.map(({ value }) => value))
    .chain((list) => given(field, 'list', fc.constant(list)).entries)
    .map((entries) => ({ entries })),
});

/** The classes of a list without elements. */
export const emptyCells = (field: string): readonly Cell[] =>
  emptyClasses(field).map(({ name, entries }) => ({
    name: `${field} ${name}`,
    part: entries.map((list) => ({ entries: list })),
  }));

/** One class of elements for each thing that the rules say of a class. */
export const behaviours = (): readonly ElementClass[] => {
  const found = new Map<string, ElementClass>();
  for (const { violates, reached, ...element } of judged().elements.Subscribers) {
    const behaviour = [...violates, reached].join();
    if (!found.has(behaviour)) found.set(behaviour, element);
  }
  return [...found.values()];
};
