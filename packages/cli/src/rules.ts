import { describeRules } from '@assay/rules';
import { sendRules, shapes } from '@assay/rules/message-contact';
import type { Paint } from './output/paint.js';
import { textTable } from './output/text.js';

/** A rule has one text, but for `shape`: it has one for each way in which a field can be misshapen. */
const otherTexts = (id: string, text: string): readonly string[] =>
  id === 'shape'
    ? Object.values(shapes)
        .map(({ template }) => template)
        .filter((template) => template !== text)
    : [];

/** The description of each rule, in report order. */
const rows = describeRules(sendRules).map(({ id, message, severity, reads, needs, after }) => ({
  id,
  source: message.source,
  text: message.template,
  otherTexts: otherTexts(id, message.template),
  severity,
  reads,
  needs,
  after,
}));

const aside = ({ otherTexts, reads, needs, after }: (typeof rows)[number]): string =>
  [
    otherTexts.length > 0 ? `or ${otherTexts.join(' | ')}` : '',
    reads.length > 0 ? `reads ${reads.join(', ')}` : '',
    needs.length > 0 ? `needs ${needs.map((name) => `facts.${name}`).join(', ')}` : '',
    after.length > 0 ? `comes after ${after.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

/** The table of rules for a person: id, source and text, and below what the rule reads, needs and comes after. */
export const rulesText = (paint: Paint): string => {
  const heads = textTable(rows.map(({ id, source, text }) => [id, source, text]));
  return rows
    .flatMap((row, index) => {
      const below = aside(row);
      return [heads[index] ?? '', ...(below === '' ? [] : [paint('dim', `    ${below}`)])];
    })
    .map((line) => `${line}\n`)
    .join('');
};

/** The table of rules for a program: an array, one object a rule. */
export const rulesJson = (): string => `${JSON.stringify(rows, undefined, 2)}\n`;
