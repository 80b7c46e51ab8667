import type { Evaluation } from './evaluation.js';

/** The input of a table, and the number of its question: the answer to an older one is of no use. */
export interface TableInput {
  readonly id: number;
  readonly input: unknown;
  readonly facts: object;
}

/** A message of the worker in which a table runs. */
export type TableMessage =
  /** The module begins to run: from now on it is given so much time and no more. */
  | { readonly kind: 'started' }
  | { readonly kind: 'ready' }
  /** The module could not be run. `line`: of its script. */
  | { readonly kind: 'failed'; readonly message: string; readonly line?: number }
  | { readonly kind: 'evaluated'; readonly id: number; readonly evaluation: Evaluation };
