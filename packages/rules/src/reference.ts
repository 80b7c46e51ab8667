import { describeRules } from './rules/describe-rules.js';
import type { Description } from './rules/describe-rules.js';
import { hintFor } from './rules/hints.js';
import type { Hints } from './rules/hints.js';
import type { Table, TableTypes } from './rules/table.js';

/** Returns a text as it is, in a paragraph of Markdown. */
const literal = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#]/g, '\\$&');

/** Returns a text as it is, as code in Markdown: between more backticks than it has side by side. */
const code = (text: string): string => {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  const line = text.replace(/\s+/g, ' ');
  return fence.length === 1 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
};

const codes = (names: readonly string[]): string => names.map(code).join(', ');

const sectionOf = (
  { id, message, severity, paths, reads, needs, after }: Description,
  hints: Hints,
): string => {
  const { cause, remedy } = hintFor(hints, id);
  const facts: readonly (readonly [string, string])[] = [
    ['source', literal(message.source)],
    ['severity', severity === 'warning' ? 'warning: it lets the input pass' : ''],
    ['at', codes(paths)],
    ['reads', codes(reads)],
    ['needs', codes(needs)],
    ['comes after', codes(after)],
  ];
  return [
    `## ${id}`,
    code(message.template),
    ...(cause === undefined && remedy === undefined
      ? []
      : [
          [cause, remedy]
            .flatMap((sentence) => (sentence === undefined ? [] : [literal(sentence)]))
            .join(' '),
        ]),
    facts
      .filter(([, text]) => text !== '')
      .map(([name, text]) => `- ${name}: ${text}`)
      .join('\n'),
  ].join('\n\n');
};

/**
 * Returns the reference of a table as Markdown, a section a rule in report order: its text, cause and remedy, the paths of its
 * violations, and what it reads, needs and comes after. The hints are those of the table's rows, if none are given.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: { template: 'Too long.', remedy: 'Write less.' } } });
 * reference(rules({ long: given('text').fails((n) => n.text.length > 5) })).includes('## long\n\n`Too long.`\n\nWrite less.\n\n- source: ours') // => true
 */
export const reference = <T extends TableTypes>(table: Table<T>, hints: Hints = table.messages): string =>
  [`# ${literal(table.name)}`, ...describeRules(table).map((rule) => sectionOf(rule, hints))].join('\n\n') +
  '\n';
