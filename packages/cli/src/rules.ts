import { describeRules } from '@assay/rules';
import type { Table } from '@assay/rules';
import { sendRules, shapes } from '@assay/rules/message-contact';
import { exitCode } from './command-line.js';
import type { ExitCode } from './command-line.js';
import type { Edge } from './edge.js';
import { faultLine } from './input/fault.js';
import { painter } from './output/paint.js';
import type { Paint } from './output/paint.js';
import { printable, textTable } from './output/text.js';
import type { Writer } from './output/writer.js';
import { loadTable } from './input/load-table.js';

/** The options of `assay rules`. */
export interface RulesOptions {
  readonly format: 'text' | 'json';
  /** A module that exports a table; that of sends if it is left out. */
  readonly table?: string | undefined;
  readonly export?: string | undefined;
}

/** Prints the rules of a table. */
export type Rules = (options: RulesOptions) => Promise<void>;

/** The texts of `shape` for a send. A rule has one text, but for this: it has one for each way in which a field can be misshapen. */
const shapesOfSends = Object.values(shapes).map(({ template }) => template);

/** A rule of a table, for a person or a program. */
interface Row {
  readonly id: string;
  readonly source: string | undefined;
  readonly text: string;
  readonly otherTexts: readonly string[];
  readonly severity: string;
  readonly reads: readonly string[];
  readonly needs: readonly string[];
  readonly after: readonly string[];
}

/** The description of each rule, in report order. */
const rowsOf = (table: Table): readonly Row[] =>
  describeRules(table).map(({ id, message, severity, reads, needs, after }) => ({
    id,
    source: message.source,
    text: message.template,
    otherTexts:
      id === 'shape' && table === (sendRules as Table)
        ? shapesOfSends.filter((template) => template !== message.template)
        : [],
    severity,
    reads,
    needs,
    after,
  }));

const aside = ({ otherTexts, reads, needs, after }: Row): string =>
  [
    otherTexts.length > 0 ? `or ${otherTexts.join(' | ')}` : '',
    reads.length > 0 ? `reads ${reads.join(', ')}` : '',
    needs.length > 0 ? `needs ${needs.map((name) => `facts.${name}`).join(', ')}` : '',
    after.length > 0 ? `comes after ${after.join(', ')}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');

/** The rules for a person: id, source and text, and below what the rule reads, needs and comes after. */
const rulesText = (rows: readonly Row[], paint: Paint): string => {
  const heads = textTable(rows.map(({ id, source, text }) => [id, source ?? '', text].map(printable)));
  return rows
    .flatMap((row, index) => {
      const below = printable(aside(row));
      return [heads[index] ?? '', ...(below === '' ? [] : [paint('dim', `    ${below}`)])];
    })
    .map((line) => `${line}\n`)
    .join('');
};

/** Prints the rules of a table: for a person, or as an array with one object a rule. */
export const printRules = async (
  { format, table: file, export: name }: RulesOptions,
  edge: Edge,
  stdout: Writer,
  stderr: Writer,
): Promise<ExitCode> => {
  const table = file === undefined ? (sendRules as Table) : await loadTable(file, name, edge);
  if ('kind' in table) {
    await stderr.write(faultLine(table));
    return exitCode.cannotRead;
  }
  const rows = rowsOf(table);
  await stdout.write(
    format === 'json' ? `${JSON.stringify(rows, undefined, 2)}\n` : rulesText(rows, painter(edge.colour)),
  );
  return exitCode.nothingWrong;
};
