import type fc from 'fast-check';

import type { RuleId } from '@assay/rules/message-contact';

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
