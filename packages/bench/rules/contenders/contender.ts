import type { Input } from '../inputs.js';

/** A library, with the checks of a send written as its users would. */
export interface Contender {
  readonly name: string;
  /** What it does not answer, of all that a report has. */
  readonly leavesOut: string;
  /** Whether it says the document's sentences: of the others only the verdict is compared. */
  readonly hasSentences: boolean;
  /** What it says of an input; nothing where it finds nothing wrong. */
  readonly judge: (input: Input) => readonly string[];
}

/** What none of the libraries has, and no adapter of a few lines gives them. */
export const none =
  'rule ids, arguments, outcomes, facts that are missing; names in any case, country fields under other names, fields given twice';
