import { exact } from '../output/exact.js';
import type { Look, Paint } from '../output/paint.js';
import { printable } from '../output/printable.js';
import { table } from '../output/table.js';
import type { Row } from './row.js';
import { sameRow } from './row.js';
import type { Verdict } from './verdict.js';

/** The rows of one side. Those that the other side lacks are what to look at. */
const side = (label: string, rows: readonly Row[], others: readonly Row[], look: Look) =>
  rows.length === 0
    ? [{ cells: [label, 'nothing wrong'], look }]
    : rows.map((row, index) => ({
        cells: [index === 0 ? label : '', ...row.map(exact)],
        look: others.some((other) => sameRow(row, other)) ? undefined : look,
      }));

const sides = (paint: Paint, expected: readonly Row[], found: readonly Row[]): readonly string[] => {
  const lines = [...side('expected', expected, found, 'green'), ...side('found', found, expected, 'red')];
  return table(lines.map(({ cells }) => cells)).map((line, index) => {
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
