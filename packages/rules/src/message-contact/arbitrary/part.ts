import type fc from 'fast-check';

import type { RuleId, StoredMessage } from '../index.js';

/** A field of the body as the request writes it: its key, and its value. */
export type Entry = readonly [key: string, value: unknown];

/** What one group of fields puts into a request, and into what is known of its message. */
export interface Part {
  readonly messageId?: unknown;
  readonly entries: readonly Entry[];
  readonly message?: Partial<StoredMessage>;
}

/** What the caller knows of the stored message: nothing, that there is none, or what is in it. */
export type Knowledge = 'unknown' | 'missing' | 'known';

/** A class of parts that the rules cannot tell apart, by a name that says what it is. */
export interface Cell {
  readonly name: string;
  readonly part: fc.Arbitrary<Part>;
}

/** Fields that share rules. No rule reads fields of two groups. */
export interface Group {
  readonly name: string;
  readonly rules: readonly RuleId[];
  readonly cells: (knowledge: Knowledge) => readonly Cell[];
}
