import { exitCode } from '../command-line.js';
import type { ExitCode } from '../command-line.js';
import type { Look, Paint } from '../output/paint.js';
import { exact, printable, textTable } from '../output/text.js';
import { sameRow } from './answer.js';
import type { AnswerRow } from './answer.js';
import type { CorpusCase } from './case-file.js';
import { outcomes } from './verdict.js';
import type { CaseOutcome, Verdict } from './verdict.js';

/** How many cases came to what. */
type Counts = { readonly [Each in CaseOutcome]?: number };

/** The counts of every rule whose cases are run. */
type ConformanceTally = ReadonlyMap<string, Counts>;

const addCounts = (counts: Counts, outcome: CaseOutcome, number: number): Counts => ({
  ...counts,
  [outcome]: (counts[outcome] ?? 0) + number,
});

/** Before the first answer: nothing is answered. */
export const unanswered = (asked: readonly CorpusCase[]): ConformanceTally =>
  asked.reduce(
    (tally, { rule }) => new Map([...tally, [rule, addCounts(tally.get(rule) ?? {}, 'unanswered', 1)]]),
    new Map<string, Counts>(),
  );

/** One more answer. */
export const answered = (tally: ConformanceTally, rule: string, outcome: CaseOutcome): ConformanceTally =>
  new Map([...tally, [rule, addCounts(addCounts(tally.get(rule) ?? {}, 'unanswered', -1), outcome, 1)]]);

/** The counts of all rules together. */
const total = (tally: ConformanceTally): Counts =>
  [...tally.values()]
    .flatMap((counts) => Object.entries(counts) as [CaseOutcome, number][])
    .reduce<Counts>((sum, [outcome, number]) => addCounts(sum, outcome, number), {});

/** Returns the exit code. If not one answer could be read, nothing is known of the implementation. */
export const conformanceExitCode = (tally: ConformanceTally): ExitCode => {
  const { unreadable = 0, unanswered: _, differs = 0, surprising = 0, ...rest } = total(tally);
  const read = Object.values(rest).reduce((sum, number) => sum + number, differs + surprising);
  if (read === 0) return exitCode.cannotRead;
  return unreadable + differs + surprising > 0 ? exitCode.somethingWrong : exitCode.nothingWrong;
};

const words: { readonly [Each in CaseOutcome]: readonly [one: string, many: string, look: Look] } = {
  agrees: ['agrees', 'agree', 'green'],
  differs: ['differs', 'differ', 'red'],
  unreadable: ['cannot be read', 'cannot be read', 'red'],
  unanswered: ['unanswered', 'unanswered', 'red'],
  surprising: ['agrees though listed as failing', 'agree though listed as failing', 'red'],
  expected: ['fails as expected', 'fail as expected', 'yellow'],
  unsupported: ['unsupported', 'unsupported', 'yellow'],
};

const countsText = (paint: Paint, counts: Counts): string =>
  outcomes
    .flatMap((outcome) => {
      const number = counts[outcome] ?? 0;
      const [one, many, look] = words[outcome];
      return number === 0 ? [] : [paint(look, `${number} ${number === 1 ? one : many}`)];
    })
    .join(', ');

const sum = (counts: Counts): number => Object.values(counts).reduce((all, each) => all + each, 0);

const casesText = (number: number): string => (number === 1 ? '1 case' : `${number} cases`);

/** A line for each rule that an answer was given to, what was left out, and how many cases came to what. */
export const conformanceSummary = (paint: Paint, tally: ConformanceTally, leftOut: number): string => {
  const all = total(tally);
  const answered = [...tally].filter(([, counts]) => (counts.unanswered ?? 0) < sum(counts));
  const rules = answered.map(([rule, counts]) => [printable(rule), countsText(paint, counts)]);
  const aside = `${casesText(leftOut)} not asked: what a rule of the caller's own does to the engine of @assay/rules`;
  return [
    ...textTable(rules),
    ...(leftOut === 0 ? [] : [paint('dim', aside)]),
    `${paint('bold', casesText(sum(all)))}: ${countsText(paint, all)}`,
    '',
  ].join('\n');
};

/** The rows of one side. Those that the other side lacks are what to look at. */
const side = (label: string, rows: readonly AnswerRow[], others: readonly AnswerRow[], look: Look) =>
  rows.length === 0
    ? [{ cells: [label, 'nothing wrong'], look }]
    : rows.map((row, index) => ({
        cells: [index === 0 ? label : '', ...row.map(exact)],
        look: others.some((other) => sameRow(row, other)) ? undefined : look,
      }));

const sides = (
  paint: Paint,
  expected: readonly AnswerRow[],
  found: readonly AnswerRow[],
): readonly string[] => {
  const lines = [...side('expected', expected, found, 'green'), ...side('found', found, expected, 'red')];
  return textTable(lines.map(({ cells }) => cells)).map((line, index) => {
    const look = lines[index]?.look;
    return look === undefined ? line : paint(look, line);
  });
};

const block = (head: string, lines: readonly string[]): string =>
  [head, ...lines.map((line) => `    ${line}`), ''].join('\n');

/** What a person reads of a case that fails; nothing of one that does not. */
export const caseText = (paint: Paint, name: string, verdict: Verdict): string => {
  const head = `✗ ${printable(name)}`;
  switch (verdict.kind) {
    case 'differs':
      return block(paint('red', `${head} differs`), sides(paint, verdict.expected, verdict.found));
    case 'unreadable':
      return block(paint('red', `${head} cannot be read`), [printable(verdict.text)]);
    default:
      return '';
  }
};

/** What a person reads of a case that agrees though it is listed as failing. */
export const surpriseText = (paint: Paint, name: string, list: string): string =>
  block(paint('red', `✗ ${printable(name)} agrees`), [
    printable(`expected it to fail, since ${list} lists it; take it out of the list`),
  ]);
