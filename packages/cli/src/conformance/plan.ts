import type { Edge } from '../edge.js';
import type { Fault } from '../input/fault.js';
import type { ConformanceOptions } from './conformance-options.js';
import type { CorpusCase } from './corpus-case.js';
import { noneExpected, readExpectedFailures } from './expected-failures.js';
import { readCorpus } from './read-corpus.js';
import { selection } from './selection.js';

/** What is asked, and what is known of it beforehand. */
export interface Plan {
  readonly kind: 'plan';
  readonly asked: readonly CorpusCase[];
  /** How many cases are not asked, since they are about the engine. */
  readonly leftOut: number;
  /** The names of the cases that are listed as failing. */
  readonly listed: ReadonlySet<string>;
}

/** Reads the corpus and the list, and chooses the cases. */
export const plan = async (
  { cases: folder, rule, expectedFailures: list }: ConformanceOptions,
  edge: Edge,
): Promise<Plan | Fault> => {
  const corpus = await readCorpus(folder ?? edge.corpus, edge);
  if (corpus.kind === 'fault') return corpus;
  const chosen = selection(folder ?? edge.corpus, corpus.cases, rule);
  if (chosen.kind === 'fault') return chosen;
  const known = new Set(corpus.cases.map(({ name }) => name));
  const expected =
    list === undefined ? noneExpected : await readExpectedFailures(list, edge.open(list), known);
  if (expected.kind === 'fault') return expected;
  return { kind: 'plan', asked: chosen.asked, leftOut: chosen.leftOut, listed: expected.names };
};
