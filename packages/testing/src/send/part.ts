import type fc from 'fast-check';

import type { RuleId, StoredMessage } from '@assay/rules/message-contact';

/** A field of the body as the request writes it: its key, and its value. */
export type PartEntry = readonly [key: string, value: unknown];

/** The part of one family in a request, and in the facts of its message. */
export interface Part {
  readonly messageId?: unknown;
  readonly entries: readonly PartEntry[];
  readonly message?: Partial<StoredMessage>;
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
export interface JudgedCell extends Cell {
  /** How many fields it writes. */
  readonly size: number;
  readonly violates: ReadonlySet<RuleId>;
  readonly isDeferred: boolean;
}

/** A class of elements of a list that the rules cannot distinguish. */
export interface ElementClass {
  readonly name: string;
  readonly value: fc.Arbitrary<unknown>;
}

/** A class of elements, and what a list of nothing else violates. */
export interface ListElement extends ElementClass {
  readonly violates: ReadonlySet<RuleId>;
  /** If `subscribers-none-valid` is violated by it, not violated, or cannot be judged next to it. */
  readonly reached: 'no' | 'yes' | 'unreadable';
}

/** Every class of elements, of both lists. */
export interface Elements {
  readonly mobileNumbers: readonly ListElement[];
  readonly Subscribers: readonly ListElement[];
}
