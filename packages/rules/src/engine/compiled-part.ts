import type { Facts } from './fact.js';
import type { Need, Part, Step } from './rule.js';

/** A step with the index of its field. */
export interface CompiledStep extends Step {
  readonly index: number;
}

/** A rule that comes first. */
export interface Prerequisite {
  readonly id: string;
  readonly rule: number;
  /** Its parts that judge at the same element, or above it, and over how many of the lists. Where there is none, it counts as a whole. */
  readonly parts: readonly { readonly part: number; readonly lists: number }[];
}

/** A fact that a rule needs, as it is stated. */
export interface CompiledNeed extends Omit<Need, 'key'> {
  readonly key: ((subject: unknown) => unknown) | undefined;
  readonly stated: Facts[string];
}

/** A part with everything looked up that the table already knows. */
export interface CompiledPart extends Omit<Part, 'when' | 'after' | 'needs' | 'check'> {
  readonly id: string;
  readonly rule: number;
  readonly part: number;
  /** How many arguments its text takes. */
  readonly arguments: number;
  /** Whether it judges wherever its fields can be read, and its check is told the options alone. */
  readonly isPlain: boolean;
  /** Whether it speaks of the body, and judges wherever its fields are there and hold what `when` says: most rules do. */
  readonly isOfBody: boolean;
  /** Whether another rule comes after it, and asks where it failed. */
  readonly isAsked: boolean;
  readonly steps: readonly CompiledStep[];
  /** The index of the field it speaks at; -1 where there is none. */
  readonly atIndex: number;
  readonly when: readonly ((subject: unknown) => boolean)[];
  readonly after: readonly Prerequisite[];
  readonly needs: readonly CompiledNeed[];
  /** What the check is told where the caller chooses nothing, with room for what it needs: fast to copy. */
  readonly told: { readonly [name: string]: unknown };
  readonly check: (subject: unknown, known: unknown, index: number) => unknown;
}
