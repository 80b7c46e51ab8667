/** The environment variables that have a say. */
export interface ColourVariables {
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
