import type { Finding } from './finding.js';

/** A case of the corpus. */
export interface CorpusCase {
  /** The rule or the group of its file, and the name that it has there: `keyword-invalid/not among them`. */
  readonly name: string;
  /** The rule of its file, or the group: `pairs`, `documented`. */
  readonly rule: string;
  /** The line that asks it, without its line feed. */
  readonly question: string;
  /** All violations, in report order. */
  readonly expected: readonly Finding[];
  /** Whether it takes a rule that the caller adds to the engine, which no other implementation has. */
  readonly ofTheEngine: boolean;
}
