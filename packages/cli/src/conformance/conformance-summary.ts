import type { Look, Paint } from '../output/paint.js';
import { printable } from '../output/printable.js';
import { table } from '../output/table.js';
import { total } from './conformance-tally.js';
import type { ConformanceTally, Counts } from './conformance-tally.js';
import { outcomes } from './outcome.js';
import type { Outcome } from './outcome.js';

const words: { readonly [Each in Outcome]: readonly [one: string, many: string, look: Look] } = {
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
    ...table(rules),
    ...(leftOut === 0 ? [] : [paint('dim', aside)]),
    `${paint('bold', casesText(sum(all)))}: ${countsText(paint, all)}`,
    '',
  ].join('\n');
};
