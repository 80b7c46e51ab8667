import { letters, type PackedTable, sign, twoLetters } from './packed-table.js';

/** An automaton ready to be walked: ten successors for each state, in a row, and the place of its label. */
export interface NumberTable<Label extends string = string> {
  readonly next: Uint16Array;
  readonly label: Uint8Array;
  readonly labels: readonly (Label | '')[];
}

/** No string of the language begins like this. All its successors are itself. */
export const dead = 0;
export const start = 1;

/** Reads what `packed-table.ts` describes, in one pass. */
export const unpacked = <Label extends string>({
  states,
  labels,
  rows,
}: PackedTable<Label>): NumberTable<Label> => {
  const next = new Uint16Array(10 * states);
  const label = new Uint8Array(states);
  // The states that are referred to more than once, the latest first.
  const recent = new Uint16Array(states);
  let kept = 0;
  let met: number = start;
  let cell = 10 * start;
  let run = 1;
  let at = 0;

  const letter = (code: number): number => code - sign.nine - (code > sign.backslash ? 2 : 1);
  const number = (first: number): number =>
    first < twoLetters ? first : twoLetters + (first - twoLetters) * letters + letter(rows.charCodeAt(at++));
  const keep = (state: number, distance: number): number => {
    recent.copyWithin(1, 0, distance);
    return (recent[0] = state);
  };
  const transitionTo = (state: number): void => {
    for (; run > 0; run--) next[cell++] = state;
    run = 1;
  };

  while (at < rows.length) {
    const code = rows.charCodeAt(at++);
    if (code > sign.nine) {
      const distance = number(letter(code));
      transitionTo(keep(recent[distance] ?? dead, distance));
    } else if (code === sign.fresh) transitionTo(++met);
    else if (code === sign.freshAndKept) transitionTo(keep(++met, kept++));
    else if (code === sign.none) transitionTo(dead);
    else if (code === sign.noneLeft) cell += 10 - (cell % 10);
    else if (code === sign.label) label[cell / 10] = number(letter(rows.charCodeAt(at++)));
    else run = code - sign.ten || 10;
  }
  return { next, label, labels };
};
