import { adviceOn } from '../engine/advice.js';
import type { AdviceById } from '../engine/advice.js';
import type { Description } from '../engine/description.js';
import { code, literal } from './markdown.js';

/** What a reference is made of: a table, of whatever input. */
export interface Referable {
  readonly name: string;
  readonly rules: readonly Description[];
  readonly messages: AdviceById;
}

const codes = (names: readonly string[]): string => names.map(code).join(', ');

const sectionOf = (
  { id, message, severity, places, reads, needs, after }: Description,
  advice: AdviceById,
): string => {
  const { cause, remedy } = adviceOn(advice, id);
  const facts: readonly (readonly [string, string])[] = [
    ['source', literal(message.source)],
    ['severity', severity === 'warning' ? 'warning: it lets the input pass' : ''],
    ['at', codes(places)],
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
 * Returns the reference of a table as Markdown, a section a rule in report order: its text, cause and remedy, where it
 * speaks, and what it reads, needs and comes after. The advice is that of the table's rows, where none is given.
 *
 * @example
 * const { given, rules } = table({ name: 'n', body: object({ text }), messages: { long: { template: 'Too long.', remedy: 'Say less.' } } });
 * reference(rules({ long: given('text').fails((n) => n.text.length > 5) })).includes('## long\n\n`Too long.`\n\nSay less.\n\n- source: ours') // => true
 */
export const reference = ({ name, rules, messages }: Referable, advice: AdviceById = messages): string =>
  [`# ${literal(name)}`, ...rules.map((rule) => sectionOf(rule, advice))].join('\n\n') + '\n';
