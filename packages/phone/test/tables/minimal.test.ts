import { describe, expect, test } from '@jest/globals';

import { dead, start, type NumberTable, unpacked } from '../../src/table/table.js';
import { possible } from '../../src/tables/possible.js';
import { sharedRegions } from '../../src/tables/shared-regions.js';
import { types } from '../../src/tables/types.js';
import { valid } from '../../src/tables/valid.js';

const successors = ({ next }: NumberTable, state: number): readonly number[] => [
  ...next.subarray(10 * state, 10 * state + 10),
];

/** Numbers the texts in the order of their first appearance. */
const classesOf = (texts: readonly string[]): readonly number[] => {
  const known = new Map<string, number>();
  return texts.map((text) => known.get(text) ?? (known.set(text, known.size), known.size - 1));
};

/**
 * Moore's partition refinement: states with the same label are taken for one, until one of them leads elsewhere. It
 * knows nothing of how the tables were made.
 */
const classesThatDiffer = (table: NumberTable): number => {
  let classes = classesOf([...table.label].map(String));
  for (;;) {
    const finer = classesOf(
      classes.map((own, state) => [own, ...successors(table, state).map((next) => classes[next])].join()),
    );
    if (Math.max(...finer) === Math.max(...classes)) return new Set(classes).size;
    classes = finer;
  }
};

describe.each(Object.entries({ possible, valid, types, sharedRegions }))('the table %s', (_, packed) => {
  const table = unpacked(packed);

  test('is minimal: no two states say the same of all strings', () => {
    expect(classesThatDiffer(table)).toBe(packed.states);
  });

  test('can reach every state', () => {
    const reached = new Set([dead, start]);
    for (const state of reached) for (const next of successors(table, state)) reached.add(next);
    expect(reached.size).toBe(packed.states);
  });

  test('is all there: each label has a state, and the dead state stays dead', () => {
    expect(new Set(table.label).size).toBe(packed.labels.length);
    expect(successors(table, dead)).toEqual(Array(10).fill(dead));
  });
});

test('the refinement sees a state too many', () => {
  const doubled: NumberTable = {
    next: Uint16Array.from([
      ...Array<number>(10).fill(0),
      2,
      3,
      ...Array<number>(8).fill(0),
      ...Array<number>(20).fill(0),
    ]),
    label: Uint8Array.from([0, 0, 1, 1]),
    labels: ['', 'x'],
  };
  expect(classesThatDiffer(doubled)).toBe(3);
});
