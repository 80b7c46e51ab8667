import fc from 'fast-check';

import { emptyClasses, given } from '../../../../testing/src/combinations/field.js';
import type { Cell } from '../../../../testing/src/combinations/part.js';
import type { ElementClass } from '../../../../testing/src/send/element.js';
import { elements } from '../../../../testing/src/send/elements.js';

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
  for (const { violates, reached, ...element } of elements().Subscribers) {
    const behaviour = [...violates, reached].join();
    if (!found.has(behaviour)) found.set(behaviour, element);
  }
  return [...found.values()];
};
