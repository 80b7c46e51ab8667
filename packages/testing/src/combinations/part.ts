import type fc from 'fast-check';

/** A field of the body as the request writes it: its key, and its value. */
export type PartEntry = readonly [key: string, value: unknown];

/** The part of one family in a request, and in the facts. */
export interface Part {
  readonly messageId?: unknown;
  readonly entries: readonly PartEntry[];
  /** A part of the stored message. */
  readonly message?: object;
  /** Facts that are looked up by a value of this part. */
  readonly keyed?: readonly PartEntry[];
}

/** The facts of the stored message: none, that there is none, or its content. */
export type Knowledge = 'unknown' | 'missing' | 'known';

export const everyKnowledge: readonly Knowledge[] = ['unknown', 'missing', 'known'];

/** A class of parts that the rules cannot distinguish, by its name. */
export interface Cell {
  readonly name: string;
  readonly part: fc.Arbitrary<Part>;
}

/** Every class of the fields of a family. */
export type Cells = (knowledge: Knowledge) => readonly Cell[];

/** A cell, and the rules of its family that it violates if nothing else is wrong. */
export interface JudgedCell<Id extends string> extends Cell {
  /** How many fields it writes. */
  readonly size: number;
  readonly violates: ReadonlySet<Id>;
  readonly isDeferred: boolean;
}
