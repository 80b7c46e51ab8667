import { exitCode } from './exit-code.js';
import type { ExitCode } from './exit-code.js';

/** How many requests came to what. */
export interface Tally {
  readonly valid: number;
  readonly incomplete: number;
  readonly invalid: number;
  readonly unread: number;
}

export const nothingYet: Tally = { valid: 0, incomplete: 0, invalid: 0, unread: 0 };

/** One more. */
export const counted = (tally: Tally, kind: keyof Tally): Tally => ({ ...tally, [kind]: tally[kind] + 1 });

/** What the program ends with: what could not be read outweighs what is invalid. */
export const exitCodeOf = ({ invalid, unread }: Tally): ExitCode =>
  unread > 0 ? exitCode.cannotRead : invalid > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;
