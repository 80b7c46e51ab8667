import { digitAt, type Digits, digitOf, isBytes, isDigit } from './digits.js';
import { dead, start, type NumberTable } from './table.js';

const successor = (next: Uint16Array, state: number, digit: number): number =>
  isDigit(digit) ? (next[10 * state + digit] ?? dead) : dead;

// Twice the same loop: one that had to distinguish text from bytes at each digit would take half as long again.
const afterText = (next: Uint16Array, text: string): number => {
  let state: number = start;
  for (let place = 0; place < text.length && state !== dead; place++) {
    state = successor(next, state, digitOf(text.charCodeAt(place)));
  }
  return state;
};

const afterBytes = (next: Uint16Array, bytes: Uint8Array): number => {
  let state: number = start;
  for (let place = 0; place < bytes.length && state !== dead; place++) {
    state = successor(next, state, digitOf(bytes[place] ?? NaN));
  }
  return state;
};

const stateAfter = (next: Uint16Array, number: Digits): number => {
  if (typeof number === 'string') return afterText(next, number);
  return isBytes(number) ? afterBytes(next, number) : dead;
};

/** Is this number in the table? */
export const accepts = (table: NumberTable, number: Digits): boolean =>
  table.label[stateAfter(table.next, number)] !== 0;

/**
 * The label of a number in a table of deciding prefixes: reads until the label is clear. The number has to be one that
 * the table decides about: for others the answer means nothing.
 */
export const decided = <Label extends string>(
  { next, label, labels }: NumberTable<Label>,
  number: Digits,
): Label | '' => {
  let state: number = start;
  for (let place = 0; ; place++) {
    const following = successor(next, state, digitAt(number, place));
    if (following === dead) return labels[label[state] ?? 0] ?? '';
    state = following;
  }
};
