import { explain } from '@assay/rules';
import type { Report } from '@assay/rules';
import type { SubjectHints } from '../check/subject.js';
import type { Look as ViewLook, Tally, View } from './view.js';
import { placeText } from '../input/fault.js';
import type { Look, Paint } from './paint.js';
import { pathText, printable, textTable } from './text.js';
import { perRequest } from './view.js';

/**
 * How many requests came to what; nothing if there was only one.
 *
 * @example
 * summaryText((_look, text) => text, { valid: 2, incomplete: 0, invalid: 1, unread: 0 }) // => '3 requests: 2 valid, 1 invalid\n'
 */
const summaryText = (paint: Paint, { valid, incomplete, invalid, unread }: Tally): string => {
  const total = valid + incomplete + invalid + unread;
  if (total < 2) return '';
  const parts = [
    valid > 0 ? paint('green', `${valid} valid`) : '',
    incomplete > 0 ? paint('yellow', `${incomplete} incomplete`) : '',
    invalid > 0 ? paint('red', `${invalid} invalid`) : '',
    unread > 0 ? paint('red', `${unread} could not be read`) : '',
  ];
  return `${paint('bold', `${total} requests`)}: ${parts.filter((part) => part !== '').join(', ')}\n`;
};

const marks = { valid: '✓', incomplete: '?', invalid: '✗' } as const;
const looks = { valid: 'green', incomplete: 'yellow', invalid: 'red' } as const;
const statusLooks = { pass: 'green', fail: 'red', skipped: 'dim', deferred: 'yellow' } as const;

/** A line of the text, before it has its look. */
interface TextRow {
  readonly look: Look | undefined;
  readonly cells: readonly string[];
}

const violationRows = ({ violations }: Report<unknown>): readonly TextRow[] =>
  violations.map(({ rule, path, message }) => ({ look: undefined, cells: [rule, pathText(path), message] }));

const deferralRows = ({ deferred }: Report<unknown>): readonly TextRow[] =>
  deferred.map(({ rule, needs }) => ({
    look: 'yellow',
    cells: [rule, 'not judged', `needs facts.${needs} (--facts FILE)`],
  }));

const explanationRows = (report: Report<unknown>, hints: SubjectHints): readonly TextRow[] =>
  explain(report, hints).rules.flatMap(({ rule, status, reason, cause, remedy }) => [
    { look: statusLooks[status], cells: [status, `${rule}: ${reason}`] },
    ...(cause === undefined || remedy === undefined
      ? []
      : [{ look: 'dim' as const, cells: ['', `${cause} ${remedy}`] }]),
  ]);

const indented = (paint: Paint, rows: readonly TextRow[]): readonly string[] =>
  textTable(rows.map(({ cells }) => cells.map(printable))).map((line, index) => {
    const look = rows[index]?.look;
    return `    ${look === undefined ? line : paint(look, line)}`;
  });

const more = 'There are more violations than are listed here (--max-violations N).';

/** What a person reads at a glance: the request and its status, then a line for each thing to know about it. */
export const textView = ({ paint, isExplained, subject: { hints } }: ViewLook): View => ({
  ...perRequest(({ place, report }) => {
    const { status, truncated } = report;
    const head = `${marks[status]} ${printable(placeText(place))} ${status}`;
    return [
      paint(looks[status], head),
      ...indented(paint, [...violationRows(report), ...deferralRows(report)]),
      ...(truncated ? [`    ${more}`] : []),
      ...(isExplained ? ['', ...indented(paint, explanationRows(report, hints)), ''] : []),
      '',
    ].join('\n');
  }),
  end: (tally) => summaryText(paint, tally),
});
