/** The environment variables that count. */
interface ColourVariables {
  readonly [name: string]: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
}

/**
 * Whether to write in colour: on a terminal. `NO_COLOR` takes it away, and `FORCE_COLOR` has the last word, as in Node.
 *
 * @example
 * takesColour({ NO_COLOR: '1' }, true) // => false
 */
export const takesColour = (
  { FORCE_COLOR, NO_COLOR, TERM }: ColourVariables,
  isTerminal: boolean | undefined,
): boolean => {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return isTerminal === true && TERM !== 'dumb';
};

const paintCodes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
} as const;

/** How a piece of text looks. */
export type Look = keyof typeof paintCodes;

/** Gives a text its look. */
export type Paint = (look: Look, text: string) => string;

/** Paints in colour, or leaves every text as it is. */
export const painter =
  (colour: boolean): Paint =>
  (look, text) => {
    const [on, off] = paintCodes[look];
    return colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
