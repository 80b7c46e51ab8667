/**
 * A minimal deterministic automaton over digits, as text: a row of ten transitions for each state, states in the order
 * in which reading the rows first meets them (breadth first), the start state first.
 *
 * | in a row         | means                                                                                 |
 * | ---------------- | ------------------------------------------------------------------------------------- |
 * | `,` and a number | this state has the label with that place in `labels`                                  |
 * | `2` to `9`, `0`  | the next transition is meant for that many digits in a row, `0` for all ten           |
 * | `.`              | no transition                                                                         |
 * | `-`              | no transition for all digits that are left                                            |
 * | `+`              | to the next new state                                                                 |
 * | `*`              | the same, and the state will be referred to again                                     |
 * | a number         | to a state referred to before: how many others have been referred to since            |
 *
 * Numbering plans repeat themselves within a country, so the latest reference comes again soonest: most numbers are
 * small, and the text packs well. A number is one letter, or two from `twoLetters` on; letters are the characters from
 * `:` to `~`, the backslash left out.
 */
export interface PackedTable<Label extends string = string> {
  /** How many there are, the dead state included. */
  readonly states: number;
  /** The first one, `''`, is that of a state at which no string of the language ends. */
  readonly labels: readonly (Label | '')[];
  readonly rows: string;
}

/** The character codes of the signs; all letters come behind `nine`. */
export const sign = {
  label: 44,
  none: 46,
  noneLeft: 45,
  fresh: 43,
  freshAndKept: 42,
  ten: 48,
  nine: 57,
  backslash: 92,
} as const;

/** How many letters there are. */
export const letters = 68;

/** From this number on it takes two letters: the last ones begin them. */
export const twoLetters = 56;
