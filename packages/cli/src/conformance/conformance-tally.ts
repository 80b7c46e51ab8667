import { exitCode } from '../exit-code.js';
import type { ExitCode } from '../exit-code.js';
import type { CorpusCase } from './corpus-case.js';
import type { Outcome } from './outcome.js';

/** How many cases came to what. */
export type Counts = { readonly [Each in Outcome]?: number };

/** The counts of every rule whose cases are asked. */
export type ConformanceTally = ReadonlyMap<string, Counts>;

const plus = (counts: Counts, outcome: Outcome, number: number): Counts => ({
  ...counts,
  [outcome]: (counts[outcome] ?? 0) + number,
});

/** Before the first answer: nothing is answered. */
export const unanswered = (asked: readonly CorpusCase[]): ConformanceTally =>
  asked.reduce(
    (tally, { rule }) => new Map([...tally, [rule, plus(tally.get(rule) ?? {}, 'unanswered', 1)]]),
    new Map<string, Counts>(),
  );

/** One more answer. */
export const answered = (tally: ConformanceTally, rule: string, outcome: Outcome): ConformanceTally =>
  new Map([...tally, [rule, plus(plus(tally.get(rule) ?? {}, 'unanswered', -1), outcome, 1)]]);

/** The counts of all rules together. */
export const total = (tally: ConformanceTally): Counts =>
  [...tally.values()]
    .flatMap((counts) => Object.entries(counts) as [Outcome, number][])
    .reduce<Counts>((sum, [outcome, number]) => plus(sum, outcome, number), {});

/** What the program ends with. Where not one answer could be read, nothing is known of the implementation. */
export const conformanceExitCode = (tally: ConformanceTally): ExitCode => {
  const { unreadable = 0, unanswered: _, differs = 0, surprising = 0, ...rest } = total(tally);
  const read = Object.values(rest).reduce((sum, number) => sum + number, differs + surprising);
  if (read === 0) return exitCode.cannotRead;
  return unreadable + differs + surprising > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;
};
