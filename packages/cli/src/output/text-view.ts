import { explain } from '@assay/rules';
import type { Report } from '@assay/rules';
import { sendAdvice } from '@assay/rules/message-contact/advice';
import { placeText } from '../input/place.js';
import type { Look, Paint } from './paint.js';
import { pathText } from './path-text.js';
import { printable } from './printable.js';
import { summaryText } from './summary-text.js';
import { table } from './table.js';
import { perRequest } from './view.js';
import type { View } from './view.js';

const marks = { valid: '✓', incomplete: '?', invalid: '✗' } as const;
const looks = { valid: 'green', incomplete: 'yellow', invalid: 'red' } as const;
const statusLooks = { pass: 'green', fail: 'red', skipped: 'dim', deferred: 'yellow' } as const;

/** A line of the text, before it has its look. */
interface Row {
  readonly look: Look | undefined;
  readonly cells: readonly string[];
}

const violationRows = ({ violations }: Report<unknown>): readonly Row[] =>
  violations.map(({ rule, path, message }) => ({ look: undefined, cells: [rule, pathText(path), message] }));

const deferralRows = ({ deferred }: Report<unknown>): readonly Row[] =>
  deferred.map(({ rule, needs }) => ({
    look: 'yellow',
    cells: [rule, 'not judged', `needs facts.${needs} (--facts FILE)`],
  }));

const explanationRows = (report: Report<unknown>): readonly Row[] =>
  explain(report, sendAdvice).rules.flatMap(({ rule, status, reason, cause, remedy }) => [
    { look: statusLooks[status], cells: [status, `${rule}: ${reason}`] },
    ...(cause === undefined || remedy === undefined
      ? []
      : [{ look: 'dim' as const, cells: ['', `${cause} ${remedy}`] }]),
  ]);

const indented = (paint: Paint, rows: readonly Row[]): readonly string[] =>
  table(rows.map(({ cells }) => cells.map(printable))).map((line, index) => {
    const look = rows[index]?.look;
    return `    ${look === undefined ? line : paint(look, line)}`;
  });

const more = 'There are more violations than are listed here (--max-violations N).';

/** What a person reads at a glance: the request and its status, then a line for each thing to know about it. */
export const textView = (paint: Paint, explained: boolean): View => ({
  ...perRequest((place, report) => {
    const { status, truncated } = report;
    const head = `${marks[status]} ${printable(placeText(place))} ${status}`;
    return [
      paint(looks[status], head),
      ...indented(paint, [...violationRows(report), ...deferralRows(report)]),
      ...(truncated ? [`    ${more}`] : []),
      ...(explained ? ['', ...indented(paint, explanationRows(report)), ''] : []),
      '',
    ].join('\n');
  }),
  end: (tally) => summaryText(paint, tally),
});
