const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
} as const;

/** How a piece of text looks. */
export type Look = keyof typeof codes;

/** Gives a text its look. */
export type Paint = (look: Look, text: string) => string;

/** Paints in colour, or leaves every text as it is. */
export const painter =
  (colour: boolean): Paint =>
  (look, text) => {
    const [on, off] = codes[look];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
