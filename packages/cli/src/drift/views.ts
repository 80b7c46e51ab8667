import { placeText } from '../input/fault.js';
import { markdownCode, markdownRow } from '../output/markdown.js';
import { locationOf, sarifLog } from '../output/sarif.js';
import { printable } from '../output/text.js';
import { markedTexts } from '../page/compare.js';
import type { Difference } from '../page/compare.js';
import type { DriftOptions } from './command.js';

/** A page, a table, and how they differ. */
interface Compared {
  readonly page: string;
  readonly table: string;
  readonly differences: readonly Difference[];
}

const titles: { readonly [K in Difference['kind']]: string } = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  text: 'changed',
  placeholders: 'placeholders changed',
  code: 'code changed',
  status: 'status changed',
  details: 'details changed',
  remedy: 'remedy changed',
};

const blankOr = (text: string): string => (text === '' ? 'none' : text);

/** Returns a difference as two texts, or as one. */
const textsOf = (difference: Difference): readonly [old: string | undefined, next: string | undefined] => {
  switch (difference.kind) {
    case 'added':
    case 'moved':
      return [undefined, difference.text];
    case 'removed':
      return [difference.text, undefined];
    case 'placeholders':
    case 'code':
    case 'status':
      return [blankOr(difference.old), blankOr(difference.next)];
    default:
      return difference.old === '' || difference.next === ''
        ? [blankOr(difference.old), blankOr(difference.next)]
        : markedTexts(difference.old, difference.next);
  }
};

const lineOf = (difference: Difference): number | undefined =>
  'line' in difference ? difference.line : undefined;
const ruleOf = (difference: Difference): string | undefined =>
  'rule' in difference ? difference.rule : undefined;

const countText = (count: number): string => `${count} ${count === 1 ? 'difference' : 'differences'}`;

const textView = ({ page, table, differences }: Compared): string => {
  const lines = differences.flatMap((difference) => {
    const [old, next] = textsOf(difference);
    const rule = ruleOf(difference);
    const line = lineOf(difference);
    return [
      `${placeText({ file: page, ...(line === undefined ? {} : { line }) })}: ${titles[difference.kind]}${rule === undefined ? '' : ` ${rule}`}`,
      ...(old === undefined ? [] : [`  - ${old}`]),
      ...(next === undefined ? [] : [`  + ${next}`]),
    ];
  });
  const last =
    differences.length === 0
      ? `${page} has the rows of ${table}.`
      : `${countText(differences.length)} between ${page} and ${table}`;
  return [...lines, last].map((line) => `${printable(line)}\n`).join('');
};

/** For a pull request: a row a difference. */
const markdownView = ({ page, table, differences }: Compared): string => {
  const cell = (text: string | undefined): string =>
    text === undefined ? '' : markdownCode(text).replace(/\|/g, '\\|');
  return [
    `## ${countText(differences.length)} between ${markdownCode(page)} and ${markdownCode(table)}`,
    '',
    ...(differences.length === 0
      ? ['The page has the rows of the table.']
      : [
          '| line | rule | | table | page |',
          '| ---: | --- | --- | --- | --- |',
          ...differences.map((difference) => {
            const [old, next] = textsOf(difference);
            const line = String(lineOf(difference) ?? '');
            return markdownRow([
              line,
              cell(ruleOf(difference)),
              titles[difference.kind],
              cell(old),
              cell(next),
            ]);
          }),
        ]),
    '',
  ].join('\n');
};

const sarifView = (version: string, { page, differences }: Compared): string =>
  sarifLog(
    version,
    Object.entries(titles).map(([kind, title]) => ({
      id: `drift-${kind}`,
      shortDescription: { text: `The page differs from the table: ${title}.` },
    })),
    differences.map((difference) => {
      const [old, next] = textsOf(difference);
      const rule = ruleOf(difference);
      const title = `${titles[difference.kind]}${rule === undefined ? '' : ` ${rule}`}`;
      const texts = [
        title,
        ...(old === undefined ? [] : [`table: ${old}`]),
        ...(next === undefined ? [] : [`page: ${next}`]),
      ];
      return {
        ruleId: `drift-${difference.kind}`,
        level: 'warning',
        message: { text: texts.join('; ') },
        locations: [locationOf({ file: page, line: lineOf(difference) ?? 1 }, title)],
      };
    }),
  );

/** Returns the differences in a form. */
export const driftView = (format: DriftOptions['format'], version: string, compared: Compared): string => {
  switch (format) {
    case 'text':
      return textView(compared);
    case 'json':
      return `${JSON.stringify(compared, null, 2)}\n`;
    case 'markdown':
      return markdownView(compared);
    case 'sarif':
      return sarifView(version, compared);
  }
};
