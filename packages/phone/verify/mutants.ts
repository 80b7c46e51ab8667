import { dead, start, type NumberTable } from '../src/table/table.js';
import type { Random } from './random.js';

/** A table with one fault, and the fault in words. */
export interface Mutant {
  readonly fault: string;
  readonly table: NumberTable;
}

const withNext = (table: NumberTable, cell: number, state: number): NumberTable => {
  const next = table.next.slice();
  next[cell] = state;
  return { ...table, next };
};

const withLabel = (table: NumberTable, state: number, place: number): NumberTable => {
  const label = table.label.slice();
  label[state] = place;
  return { ...table, label };
};

const other = (bound: number, than: number, random: Random): number => {
  const found = random.below(bound - 1);
  return found < than ? found : found + 1;
};

/**
 * A single fault, in a place found by chance: one transition leads to another state, or nowhere, or somewhere where
 * there was none; or one state has another label.
 *
 * With `liveOnly`, for tables of deciding prefixes, transitions that lead nowhere stay: no valid number takes them.
 */
export const mutantOf = (table: NumberTable, liveOnly: boolean, random: Random): Mutant => {
  const states = table.label.length;
  if (random.below(10) === 0) {
    const candidates = Array.from({ length: states - start }, (_, before) => start + before).filter(
      (state) => !liveOnly || table.label[state] !== 0,
    );
    const state = random.among(candidates);
    const place = other(table.labels.length, table.label[state] ?? 0, random);
    return { fault: `state ${state} has label ${place}`, table: withLabel(table, state, place) };
  }
  const cells = Array.from({ length: 10 * (states - start) }, (_, before) => 10 * start + before).filter(
    (cell) => !liveOnly || table.next[cell] !== dead,
  );
  const cell = random.among(cells);
  const state = other(states, table.next[cell] ?? dead, random);
  return {
    fault: `state ${Math.floor(cell / 10)} goes to ${state} with ${cell % 10}`,
    table: withNext(table, cell, random.below(4) === 0 && table.next[cell] !== dead ? dead : state),
  };
};
